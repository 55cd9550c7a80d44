import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";
const SCROLLER = "[data-board-scroller]";

test("[BRD-41] headers and labels stay in their places at 50, 100 and 150 %, however one scrolls", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Steady", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", { viewport: { width: 1024, height: 700 } });
  const board = new Board(page);
  await board.settled();
  const factor = page.locator("footer").getByText(/^\d+ %$/);
  const corner = async () => {
    const [stage, lane, scroller] = [
      board.stages().first(),
      board.lane("Doing"),
      page.locator(SCROLLER),
    ];
    const [head, label, frame] = [
      await stage.boundingBox(),
      await lane.boundingBox(),
      await scroller.boundingBox(),
    ];
    return { down: (head?.y ?? 0) - (frame?.y ?? 0), across: (label?.x ?? 0) - (frame?.x ?? 0) };
  };
  for (const [wanted, button] of [
    ["50 %", "Zoom out"],
    ["100 %", "Zoom in"],
    ["150 %", "Zoom in"],
  ] as const) {
    while ((await factor.textContent()) !== wanted) {
      await page.getByRole("button", { name: button }).click();
    }
    await page.locator(SCROLLER).evaluate((scroller) => scroller.scrollTo(400, 300));
    expect(await page.locator(SCROLLER).evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(
      100,
    );
    const { down, across } = await corner();
    expect(down, wanted).toBeCloseTo(0, 0);
    expect(across, wanted).toBeCloseTo(0, 0);
  }
});

test("[BRD-42] the horizontal scrollbar is in view with thirty lanes, and the page itself never scrolls", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("High", SAMPLE);
  const document = { ...(await workshop.document(mapId)), id: "high" };
  const more = Array.from({ length: 30 }, (_, at) => ({
    id: `more${at}`,
    title: `Lane ${at + 1}`,
    kind: "text",
  }));
  const high = await workshop.importJson({ ...document, lanes: [...document.lanes, ...more] });
  const { page } = await workshop.join(high, "Ana", { viewport: { width: 1024, height: 700 } });
  const board = new Board(page);
  await expect(board.lane("Doing")).toBeVisible();
  const room = await page.locator(SCROLLER).evaluate((scroller) => ({
    foot: scroller.getBoundingClientRect().bottom,
    bars: getComputedStyle(scroller).overflowX,
    wider: scroller.scrollWidth > scroller.clientWidth,
    higher: scroller.scrollHeight > scroller.clientHeight,
    page: window.document.documentElement.scrollHeight,
  }));
  expect(room).toMatchObject({ bars: "scroll", wider: true, higher: true, page: 700 });
  expect(room.foot).toBeLessThanOrEqual(700);
});

test("[CUR-20] without colours, −2 and +2 differ in height, face and sign", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Grey");
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.settled();
  for (const [column, key] of [
    ["Buys", "Home"],
    ["Uses", "End"],
  ] as const) {
    await board.emotion(column).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("[role=slider]:focus")).toBeVisible();
    await page.keyboard.press(key);
  }
  await page.addStyleTag({ content: "html { filter: grayscale(1) }" });
  const [angry, delighted] = [board.points().nth(0), board.points().nth(1)];
  await expect(angry).toHaveAttribute("aria-valuetext", "Angry, −2, Buys");
  await expect(delighted).toHaveAttribute("aria-valuetext", "Delighted, +2, Uses");
  const [low, high] = [await angry.boundingBox(), await delighted.boundingBox()];
  expect((low?.y ?? 0) - (high?.y ?? 0)).toBeGreaterThan(30);
  await expect(board.emotion("Buys")).toContainText("−2");
  await expect(board.emotion("Uses")).toContainText("+2");
  const faceOf = (point: typeof angry) => point.locator("svg").first().innerHTML();
  expect(await faceOf(angry)).not.toBe(await faceOf(delighted));
  await page.screenshot({ path: info.outputPath("grey.png") });
});
