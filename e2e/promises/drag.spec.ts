import { Board } from "../support/board.ts";
import { Hand } from "../support/hand.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

const LANES = ["Doing", "Touchpoints", "Emotion", "Pain points", "Opportunities"];

test("[DRAG-1] a card falls exactly between the two it was dropped between, for everybody", async ({
  workshop,
}) => {
  const { ana, ben, hand } = await twoOn(workshop, "Between", async (board) => {
    for (const title of ["One", "Two", "Three"]) await board.stack("Buys", "Doing", title);
    await board.addCard("Becomes aware", "Touchpoints", "Dragged");
  });
  await hand.drag(ana.card("Dragged"), ana.card("Two"), { y: 0.9 });
  for (const board of [ana, ben]) {
    await expect(board.titlesIn("Buys", "Doing")).toHaveText(["One", "Two", "Dragged", "Three"]);
    await expect(board.cardsIn("Becomes aware", "Touchpoints")).toHaveCount(0);
  }
  await expect(ana.card("Dragged")).toBeFocused();
  await hand.drag(ana.card("Three"), ana.card("One"), { y: 0.1 });
  await expect(ben.titlesIn("Buys", "Doing")).toHaveText(["Three", "One", "Two", "Dragged"]);
});

test("[DRAG-2] steps, stages and lanes are dragged to their new places, for everybody", async ({
  workshop,
}) => {
  const { ana, ben, hand } = await twoOn(workshop, "Frame");
  await hand.drag(ana.stage("After"), ana.stage("During"), { x: 0.1 });
  await expect(ben.stages()).toHaveText(["Before", "After", "During"]);
  await hand.drag(ana.step("Buys"), ana.step("Becomes aware"), { x: 0.9 });
  await expect(ben.steps()).toHaveText(["Becomes aware", "Buys", "Uses"]);
  await expect(ben.stage("Before")).toHaveAttribute("aria-colspan", "2");
  await hand.drag(ana.lane("Pain points"), ana.lane("Doing"), { y: 0.2 });
  await expect(ben.lanes()).toHaveText(
    ["Pain points", "Doing", "Touchpoints", "Emotion", "Opportunities"].map(
      (title) => new RegExp(`^${title}`),
    ),
  );
  await ana.page.keyboard.press("Control+z");
  await expect(ben.lanes()).toHaveText(LANES.map((title) => new RegExp(`^${title}`)));
});

test("[DRAG-3] a point of the curve follows the mouse and the arrows, and says its new value", async ({
  workshop,
}) => {
  const { ana, ben, hand } = await twoOn(workshop, "Ups and downs");
  const { page } = ana;
  await ana.emotion("Buys").click({ position: { x: 60, y: 12 } });
  const point = ana.points();
  const theirs = ben.points();
  await expect(point).toBeFocused();
  await expect(theirs).toHaveAttribute("aria-valuetext", "Delighted, +2, Buys");
  await hand.take(point);
  await hand.over(ana.emotion("Buys"), { y: 0.98 });
  await expect(point).toHaveAttribute("aria-valuetext", "Angry, −2, Buys");
  await expect(theirs).toHaveAttribute("aria-valuetext", "Delighted, +2, Buys");
  await hand.letGo();
  await expect(theirs).toHaveAttribute("aria-valuetext", "Angry, −2, Buys");
  await point.focus();
  await page.keyboard.press("ArrowUp");
  await expect(theirs).toHaveAttribute("aria-valuetext", "Angry, −1.5, Buys");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("PageUp");
  await expect(point).toHaveAttribute("aria-valuetext", "Neutral, 0, Buys");
  await page.keyboard.press("Control+z");
  await expect(theirs).toHaveAttribute("aria-valuenow", "-1");
  await page.keyboard.press("Delete");
  await expect(theirs).toHaveCount(0);
});

test("[DRAG-4] what others do during a drag does not break it", async ({ workshop }) => {
  const { ana, ben, hand } = await twoOn(workshop, "Earthquake", async (board) => {
    for (const title of ["One", "Two"]) await board.stack("Buys", "Doing", title);
    await board.addCard("Becomes aware", "Touchpoints", "Dragged");
    await board.addCard("Uses", "Touchpoints", "Doomed");
  });
  await hand.take(ana.card("Dragged"));
  await hand.over(ana.card("Two"), { y: 0.1 });
  await ben.lane("Touchpoints").focus();
  await ben.page.keyboard.press("Alt+Shift+ArrowUp");
  await ben.card("One").focus();
  await ben.page.keyboard.press("Enter");
  await ben.page.keyboard.type(" more");
  await ben.page.keyboard.press("Enter");
  await expect(ana.card("One more")).toBeVisible();
  await hand.over(ana.card("Two"), { y: 0.1 });
  await hand.letGo();
  for (const board of [ana, ben]) {
    await expect(board.titlesIn("Buys", "Doing")).toHaveText(["One more", "Dragged", "Two"]);
  }

  await hand.take(ana.card("Doomed"));
  await hand.over(ana.card("Two"), { y: 0.9 });
  await ben.card("Doomed").focus();
  await ben.page.keyboard.press("Delete");
  await expect(ana.card("Doomed")).toHaveCount(0);
  await hand.letGo();
  await expect(ana.grid.locator("[data-lifted]")).toHaveCount(0);
  await hand.drag(ana.card("Two"), ana.cell("Uses", "Doing"));
  await expect(ben.titlesIn("Uses", "Doing")).toHaveText(["Two"]);
});

test("[DRAG-5] cards chosen with Ctrl or Shift are dragged together and keep their order", async ({
  workshop,
}) => {
  const { ana, ben, hand } = await twoOn(workshop, "Together", async (board) => {
    for (const title of ["One", "Two", "Three", "Four"]) await board.stack("Buys", "Doing", title);
  });
  const chosen = ana.grid.locator("article[data-selected] [data-part=title]");
  await ana.card("Three").click();
  await ana.card("One").click({ modifiers: ["Control"] });
  await expect(chosen).toHaveText(["One", "Three"]);
  await hand.drag(ana.card("Three"), ana.cell("Uses", "Pain points"));
  await expect(ben.titlesIn("Uses", "Pain points")).toHaveText(["One", "Three"]);
  await expect(ben.titlesIn("Buys", "Doing")).toHaveText(["Two", "Four"]);
  await ana.page.keyboard.press("Control+z");
  await expect(ben.titlesIn("Buys", "Doing")).toHaveText(["One", "Two", "Three", "Four"]);
  await ana.card("Two").click();
  await ana.card("Four").click({ modifiers: ["Shift"] });
  await expect(chosen).toHaveText(["Two", "Three", "Four"]);
  await ana.card("Three").click({ modifiers: ["Control"] });
  await expect(chosen).toHaveText(["Two", "Four"]);
  await ana.card("Two").click();
  await expect(chosen).toHaveCount(0);
});

async function twoOn(
  workshop: Workshop,
  title: string,
  prepare: (board: Board) => Promise<void> = async () => {},
) {
  const mapId = await workshop.newMap(title);
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  await ana.lanes().first().waitFor();
  await prepare(ana);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await expect(ben.grid.locator("article")).toHaveCount(await ana.grid.locator("article").count());
  await ben.lanes().first().waitFor();
  return { ana, ben, hand: new Hand(ana.page) };
}
