import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";
const DIALOG = "[role=dialog]";
const CARD = "Short video ad with the autumn jacket";

test("[AXE-1] no dialog of a map has a serious barrier, in light and dark", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Every dialog", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", { role: "admin" });
  const board = new Board(page);
  await board.settled();
  const dialog = page.getByRole("dialog");
  const look = async (name: string) => {
    await expect(dialog).toBeVisible();
    await expectAccessible(page, info, name, DIALOG);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  };
  await board.card(CARD).focus();
  await page.keyboard.press("Delete");
  await expect(board.card(CARD)).toHaveCount(0);
  for (const item of ["Trash", "Personas", "Map settings"]) {
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await look(item);
  }
});

test("[AXE-1] no dialog of a lane or card has a serious barrier, in light and dark", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Every dialog of a lane", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  await board.lane("Emotion").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: /table/i }).press("Enter");
  await expect(page.getByRole("table")).toBeVisible();
  await expectAccessible(page, info, "curve as a table", DIALOG);
  await page.keyboard.press("Escape");
  await board.card("Customer reviews").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Move", exact: true }).press("ArrowRight");
  await page.getByRole("menuitem", { name: /^Move to/ }).press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, info, "move to", DIALOG);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("move");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, info, "palette", DIALOG);
});

test("[AXE-1] what opens on the board has no serious barrier, in light and dark", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Every bar");
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  await board.addCard("Buys", "Doing", "Pays");
  await board.addCard("Uses", "Doing", "Waits");
  await board.card("Pays").focus();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu")).toBeVisible();
  await expectAccessible(page, info, "menu of a card", "[role=menu]");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("See @w");
  await expect(page.getByRole("option").first()).toBeVisible();
  await expectAccessible(page, info, "text with a mention");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+f");
  await page.keyboard.type("pays");
  await expect(page.getByText("1 of 1")).toBeVisible();
  await expectAccessible(page, info, "search");
  await page.keyboard.press("Escape");
  await board.cardsIn("Buys", "Doing").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.getByRole("toolbar")).toBeVisible();
  await expectAccessible(page, info, "chosen cards");
});

test("[AXE-1] the board on a phone, and read from right to left, has no serious barrier", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Every board", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", {
    viewport: { width: 390, height: 844 },
    view: "board",
  });
  const board = new Board(page);
  await board.card("Scrolls on the way to work").focus();
  await expectAccessible(page, info, "board on a phone");
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectAccessible(page, info, "shortcuts on a phone", DIALOG);
  await page.keyboard.press("Escape");
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await expectAccessible(page, info, "mirrored board");
});

test("[AXE-5] what has the focus is never under the headers", async ({ workshop }) => {
  const mapId = await workshop.newMap("Never under", SAMPLE);
  const viewport = { width: 1024, height: 600 };
  const { page } = await workshop.join(mapId, "Ana", { viewport });
  const board = new Board(page);
  await board.card("Scrolls on the way to work").focus();
  const hidden = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      const box = focused?.getBoundingClientRect();
      // Not the very corner: the edge of the column before reaches into it.
      const corner = box && document.elementFromPoint(box.left + 12, box.top + 4);
      return focused?.contains(corner ?? null) ? "" : (focused?.getAttribute("aria-label") ?? "?");
    });
  const walks = [
    ["Control+End", "PageUp", "PageUp", "PageUp"],
    ["Control+End", ...Array<string>(14).fill("ArrowUp")],
    ["Control+End", "Home", "End", ...Array<string>(12).fill("ArrowLeft")],
    ["Control+Home", "ArrowDown", ...Array<string>(12).fill("ArrowRight")],
  ];
  for (const key of walks.flat()) {
    await page.keyboard.press(key);
    expect.soft(await hidden(), `after ${key}`).toBe("");
  }
});

test("[AXE-6] wider spacing between letters, words and lines cuts nothing off", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Spaced apart", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", { role: "admin" });
  const board = new Board(page);
  await board.card(CARD).focus();
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("complementary", { name: /^Card: / })).toBeVisible();
  await page.addStyleTag({
    content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
      word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`,
  });
  const cutOff = (within: string) =>
    page.evaluate((part) => {
      const texts = document.querySelectorAll<HTMLElement>(
        `${part} :is(button, label, h1, h2, p, legend, span)`,
      );
      return [...texts]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((one) => !one.matches(".visually-hidden, .visually-hidden *"))
        .filter(
          ({ scrollHeight, clientHeight }) => clientHeight > 4 && scrollHeight > clientHeight + 4,
        )
        .filter((one) => getComputedStyle(one).overflowY !== "visible")
        .map((one) => one.innerText.slice(0, 40));
    }, within);
  await page.screenshot({ path: info.outputPath("spaced.png") });
  expect.soft(await cutOff("header"), "bar").toEqual([]);
  expect.soft(await cutOff("aside"), "card").toEqual([]);
  expect.soft(await cutOff("article"), "board").toEqual([]);
  await page.getByRole("button", { name: "Share" }).click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect.soft(await cutOff(DIALOG), "share").toEqual([]);
});

test("[AXE-7] where people choose the colours, cards have edges and what is chosen is outlined", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Own colours", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  await page.emulateMedia({ forcedColors: "active" });
  await expect(board.card("Customer reviews")).toHaveCSS("outline-style", "solid");
  const picked = page.locator("label").filter({ hasText: /^Board$/ });
  await expect(picked).toHaveCSS("outline-width", "2px");
  await board.card("Customer reviews").focus();
  await page.keyboard.press("Shift+F10");
  await expect(page.getByRole("menu")).toHaveCSS("border-top-style", "solid");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("menuitem").nth(1)).toHaveCSS("outline-width", "2px");
  await page.screenshot({ path: info.outputPath("own-colours.png") });
});
