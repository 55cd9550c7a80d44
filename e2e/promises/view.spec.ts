import { Board } from "../support/board.ts";
import { layoutFaults } from "../support/narrow.ts";
import { expect, test } from "../support/workshop.ts";

const SCREEN = { width: 1440, height: 900 };

/** A journey document of so many stages with two steps each, and one lane of cards. */
function journey(stages: number) {
  const steps = Array.from({ length: stages * 2 }, (_, i) => ({
    id: `s${i}`,
    stageId: `g${Math.floor(i / 2)}`,
    title: `Step ${i + 1}`,
  }));
  return {
    throughline: 1,
    id: "view",
    title: "What is in view",
    description: "",
    state: "as-is",
    personas: [],
    stages: Array.from({ length: stages }, (_, i) => ({ id: `g${i}`, title: `Stage ${i + 1}` })),
    steps,
    lanes: [{ id: "doing", title: "Doing", kind: "text" }],
    cards: steps.map((step, index) => ({
      id: `c${index}`,
      kind: "text",
      title: `Card ${index + 1}.`,
      body: { type: "doc", content: [{ type: "paragraph" }] },
      place: { stepId: step.id, laneId: "doing", index: 0 },
    })),
    emotions: [],
    links: [],
    evidence: [],
    metrics: [],
  };
}

test("[BRD-20] a map without stages keeps its lanes at the start, and its first stage is a click away", async ({
  workshop,
}) => {
  const { page } = await workshop.join(await workshop.importJson(journey(0)), "Ana");
  const board = new Board(page);
  await board.lane("Doing").waitFor();
  expect((await board.lane("Doing").boundingBox())?.width).toBeLessThan(200);
  expect(await layoutFaults(page, "body")).toEqual([]);
  await page.getByRole("button", { name: "Add a stage" }).click();
  await page.keyboard.type("Awareness");
  await page.keyboard.press("Enter");
  await expect(board.stage("Awareness")).toBeFocused();
});

test("[BRD-22] a card that is opened moves out from under its panel", async ({ workshop }) => {
  const { page } = await workshop.join(await workshop.importJson(journey(4)), "Ana", {
    viewport: SCREEN,
  });
  const board = new Board(page);
  await board.card("Card 5.").focus();
  await page.keyboard.press("Shift+Enter");
  const panel = page.getByRole("complementary", { name: /^Card:/ });
  await panel.waitFor();
  await expect(board.card("Card 5.")).toHaveAttribute("aria-current", "true");
  const [card, drawer] = [await board.card("Card 5.").boundingBox(), await panel.boundingBox()];
  expect((card?.x ?? 0) + (card?.width ?? 0)).toBeLessThanOrEqual(drawer?.x ?? 0);
});

test("[BRD-24] what cannot be saved can be copied while a card is open", async ({ workshop }) => {
  const mapId = await workshop.importJson(journey(2));
  const { page, userId } = await workshop.join(mapId, "Ana", { viewport: SCREEN });
  const board = new Board(page);
  await board.card("Card 1.").focus();
  await page.keyboard.press("Shift+Enter");
  const panel = page.getByRole("complementary", { name: /^Card:/ });
  await panel.waitFor();
  await page.context().setOffline(true);
  await panel.getByRole("textbox", { name: "Title" }).fill("Written too late");
  await page.keyboard.press("Enter");
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "viewer" });
  await page.context().setOffline(false);
  const notice = page.getByRole("alert");
  await notice.waitFor({ timeout: 30_000 });
  const [said, drawer] = [await notice.boundingBox(), await panel.boundingBox()];
  expect((said?.x ?? 0) + (said?.width ?? 0)).toBeLessThanOrEqual(drawer?.x ?? 0);
});

test("[BRD-26, BRD-27] messages stand clear of the tray, and headings stay below a card's title", async ({
  workshop,
}) => {
  const map = journey(2);
  const heading = {
    type: "heading",
    attrs: { level: 1 },
    content: [{ type: "text", text: "Head" }],
  };
  const [first, second, third] = map.cards;
  const cards = [
    { ...first, body: { type: "doc", content: [heading] } },
    second,
    { ...third, place: null },
  ];
  const { page } = await workshop.join(await workshop.importJson({ ...map, cards }), "Ana");
  const board = new Board(page);
  const size = (text: string) =>
    page
      .getByText(text, { exact: true })
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(await size("Head")).toBeLessThan(await size("Card 1."));
  await board.card("Card 2.").focus();
  await page.keyboard.press("Delete");
  const tray = page.getByRole("region", { name: "Unplaced" });
  const message = page.getByText("Deleted 'Card 2.'.");
  const clear = async () => {
    const [above, below] = [await message.boundingBox(), await tray.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
  };
  await clear();
  await tray.getByRole("button", { name: /^Unplaced/ }).click();
  await clear();
});

test("[TXT-40] a task is ticked on the board, and its card is not opened for that", async ({
  workshop,
}) => {
  const map = journey(1);
  const words = [{ type: "paragraph", content: [{ type: "text", text: "Call the shop" }] }];
  const item = { type: "taskItem", attrs: { checked: false }, content: words };
  const body = { type: "doc", content: [{ type: "taskList", content: [item] }] };
  const cards = map.cards.map((card) => ({ ...card, body }));
  const mapId = await workshop.importJson({ ...map, cards });
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board(
    (await workshop.join(mapId, "Ben", { role: "viewer", view: "board" })).page,
  );
  const task = (board: Board) => board.card("Card 1.").getByRole("checkbox");
  await task(ana).click();
  await expect(task(ben)).toBeChecked();
  await expect(ana.text()).toHaveCount(0);
  await expect(ana.card("Card 2.").getByRole("checkbox")).not.toBeChecked();
  await ana.page.keyboard.press("Control+z");
  await expect(task(ben)).not.toBeChecked();
  await task(ben).click({ force: true });
  await expect(task(ben)).not.toBeChecked();
});

test("[BRD-33] Shift+2 brings all chosen cards into view, as large as they fit", async ({
  workshop,
}) => {
  const { page } = await workshop.join(await workshop.importJson(journey(6)), "Ana", {
    viewport: SCREEN,
  });
  const board = new Board(page);
  const [first, last] = [board.card("Card 2."), board.card("Card 10.")];
  await first.click();
  for (let step = 2; step < 10; step++) await page.keyboard.press("Shift+ArrowRight");
  await expect(last).toBeFocused();
  await expect(first).not.toBeInViewport();
  await page.keyboard.press("Shift+Digit2");
  await expect(first).toBeInViewport({ ratio: 1 });
  await expect(last).toBeInViewport({ ratio: 1 });
  const factor = page.getByRole("button", { name: /^\d+ %$/ });
  await expect(factor).not.toHaveText("100 %");
  await first.click();
  await page.keyboard.press("Shift+Digit2");
  await expect(factor).toHaveText("100 %");
  await expect(first).toBeInViewport({ ratio: 1 });
});

test("[BRD-35] Space and a press, and the middle button, move the board under the pointer", async ({
  workshop,
}) => {
  const { page } = await workshop.join(await workshop.importJson(journey(8)), "Ana", {
    viewport: SCREEN,
  });
  const board = new Board(page);
  await board.settled();
  await board.card("Card 2.").hover();
  const place = async () => (await board.card("Card 2.").boundingBox())?.x ?? 0;
  const drag = async (button: "left" | "middle") => {
    await page.mouse.move(900, 600);
    await page.mouse.down({ button });
    await page.mouse.move(700, 600, { steps: 4 });
    await page.mouse.up({ button });
  };
  const before = await place();
  await drag("middle");
  await expect.poll(async () => before - (await place())).toBeCloseTo(200, 0);
  await page.mouse.move(900, 600);
  await page.keyboard.down("Space");
  await drag("left");
  await page.keyboard.up("Space");
  await expect.poll(async () => before - (await place())).toBeCloseTo(400, 0);
  await expect(board.card("Card 2.")).not.toHaveAttribute("data-selected");
});
