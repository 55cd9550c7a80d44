import { Board } from "../support/board.ts";
import { layoutFaults } from "../support/narrow.ts";
import { expect, test } from "../support/workshop.ts";

const PHONE = { width: 390, height: 844 };

test("[TOUCH-1] a finger moves a card by tapping where it should go, and one step takes it back", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Tapped");
  const ana = await workshop.join(mapId, "Ana", { viewport: PHONE, touch: true, view: "board" });
  const board = new Board(ana.page);
  const { page } = board;
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await board.settled();
  await ben.addCard("Becomes aware", "Doing", "Sees an ad");
  await ben.addCard("Becomes aware", "Touchpoints", "Social media");
  const bar = page.getByText("Tap where 'Sees an ad' should go");
  const takeInHand = async () => {
    await board.card("Sees an ad").getByRole("button", { name: "Card menu" }).tap();
    await page.getByRole("menuitem", { name: "Move", exact: true }).tap();
    await expect(bar).toBeVisible();
  };
  await takeInHand();
  expect.soft(await layoutFaults(page, "[data-in-hand]")).toEqual([]);
  await page.screenshot({ path: info.outputPath("in-hand.png") });
  await page.getByRole("button", { name: "Cancel" }).tap();
  await expect(bar).toHaveCount(0);

  await takeInHand();
  await board.card("Social media").tap();
  await expect(bar).toHaveCount(0);
  await expect(ben.titlesIn("Becomes aware", "Touchpoints")).toHaveText([
    "Social media",
    "Sees an ad",
  ]);
  await takeInHand();
  await board.cell("Becomes aware", "Doing").tap();
  await expect(ben.titlesIn("Becomes aware", "Doing")).toHaveText(["Sees an ad"]);
  await page.keyboard.press("Control+z");
  await expect(ben.titlesIn("Becomes aware", "Touchpoints")).toHaveText([
    "Social media",
    "Sees an ad",
  ]);
});

test("[TOUCH-2] chosen cards are moved together by a tap, also from the palette", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Tapped together");
  const board = new Board((await workshop.join(mapId, "Ana", { touch: true })).page);
  const { page } = board;
  await board.settled();
  await board.addCard("Becomes aware", "Doing", "One");
  await board.addCard("Buys", "Doing", "Two");
  await board.card("Two").focus();
  await page.keyboard.press("Control+a");
  const bar = page.getByText("Tap where 2 cards should go");
  const chosen = page.getByRole("toolbar", { name: "2 chosen cards" });
  await chosen.getByRole("button", { name: "Move", exact: true }).tap();
  await expect(bar).toBeVisible();
  await expect(chosen).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(bar).toHaveCount(0);
  await expect(chosen).toBeVisible();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("move by tapping");
  await page.keyboard.press("Enter");
  await expect(bar).toBeVisible();
  await board.cell("Uses", "Touchpoints").tap();
  await expect(board.titlesIn("Uses", "Touchpoints")).toHaveText(["One", "Two"]);
});
