import type { Locator, Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { Hand } from "../support/hand.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";

/** The board of a page that is read from right to left, as its root element says. */
async function mirrored(workshop: Workshop, mapId: string): Promise<Board> {
  const { page } = await workshop.join(mapId, "Ana");
  await page.addInitScript(() => {
    const mirror = () => document.documentElement?.setAttribute("dir", "rtl");
    new MutationObserver(mirror).observe(document, { childList: true });
  });
  await page.reload();
  const board = new Board(page);
  await board.settled();
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  return board;
}

const left = async (element: Locator): Promise<number> =>
  (await element.boundingBox())?.x ?? Number.NaN;
const focused = (page: Page): Locator => page.locator(":focus");

test("[RTL-1] read from right to left, the stages, the labels and the curve are mirrored, and stay so", async ({
  workshop,
}) => {
  const board = await mirrored(workshop, await workshop.newMap("Mirrored", SAMPLE));
  const { page } = board;
  expect(await left(board.stage("Consideration"))).toBeLessThan(
    await left(board.stage("Awareness")),
  );
  const label = board.lane("Doing");
  const edge = await left(label);
  expect(edge).toBeGreaterThan(1200);
  await board.step("Browses similar styles").hover();
  await page.mouse.wheel(-600, 0);
  await expect(board.stage("Awareness")).not.toBeInViewport({ ratio: 0.5 });
  expect(await left(label)).toBeCloseTo(edge, 0);
  const points = board.points();
  await points.first().scrollIntoViewIfNeeded();
  const first = await left(points.nth(0));
  expect(await left(points.nth(1))).toBeLessThan(first);
  const point = await points.nth(0).boundingBox();
  expect(await beginOfCurve(board)).toBeCloseTo(point ? point.x + point.width / 2 : 0, -1);
});

/** Where on the screen the longest drawn curve begins, read from right to left. */
const beginOfCurve = (board: Board): Promise<number> =>
  board.grid.evaluate((grid) => {
    const boxes = [...grid.querySelectorAll("svg path")].map((path) =>
      path.getBoundingClientRect(),
    );
    return boxes.toSorted((a, b) => b.width - a.width)[0]?.right ?? Number.NaN;
  });

test("[RTL-2] the right arrow goes and moves to the right, menus open beside what they are about", async ({
  workshop,
}) => {
  const board = await mirrored(workshop, await workshop.newMap("Keys"));
  const { page } = board;
  await board.addCard("Buys", "Doing", "Pays");
  await board.card("Pays").focus();
  const before = await left(board.card("Pays"));
  await page.keyboard.press("ArrowRight");
  expect(await left(focused(page))).toBeGreaterThan(before);
  await page.keyboard.press("ArrowLeft");
  await expect(board.card("Pays")).toBeFocused();
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expect(board.titlesIn("Becomes aware", "Doing")).toHaveText(["Pays"]);
  await expect(board.card("Pays")).toBeFocused();
  expect(await left(board.card("Pays"))).toBeGreaterThan(before);
  await page.keyboard.press("Shift+F10");
  const menu = page.getByRole("menu");
  await expect(menu).toHaveCSS("direction", "rtl");
  const [open, card] = [await menu.boundingBox(), await page.locator("article").boundingBox()];
  if (!open || !card) throw new Error("nothing is open");
  expect(open.x + open.width).toBeLessThan(card.x + card.width / 2);
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toHaveCSS("direction", "rtl");
});

test("[RTL-3] a drag is marked where it falls, in a mirrored row too", async ({ workshop }) => {
  const board = await mirrored(workshop, await workshop.newMap("Drags"));
  const hand = new Hand(board.page);
  await board.addCard("Buys", "Doing", "Pays");
  await hand.drag(board.card("Pays"), board.cell("Uses", "Doing"));
  await expect(board.titlesIn("Uses", "Doing")).toHaveText(["Pays"]);
  await hand.take(board.stage("Before"));
  await hand.over(board.stage("After"), { x: 0.1 });
  const mark = board.grid.locator("[class*=columnMark]");
  expect(await left(mark)).toBeLessThan((await left(board.stage("After"))) + 4);
  await hand.letGo();
  await expect(board.stages()).toHaveText(["During", "After", "Before"]);
});
