import { Board } from "../support/board.ts";
import { largeMap } from "../support/large-map.ts";
import { expect, test } from "../support/workshop.ts";

test("[FIND-2] Ctrl+F finds a card far off the screen and leads to it", async ({ workshop }) => {
  const mapId = await workshop.importJson(largeMap());
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await expect(board.card("Card 1").first()).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press("Control+f");
  const field = page.getByRole("textbox", { name: "Find in this map" });
  await expect(field).toBeFocused();
  await page.keyboard.type("card 1350");
  await expect(page.getByText("1 of 1")).toBeVisible();
  await expect(board.grid.locator('[data-card="c1349"]')).toBeInViewport();
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(board.grid.locator('[data-card="c1349"]')).toBeFocused();
});

test("[CMD-1, CMD-6] Ctrl+K adds a stage by keyboard alone", async ({ workshop }) => {
  const mapId = await workshop.newMap("Commanded");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.cell("Uses", "Doing").click();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("add stage");
  const field = page.getByRole("combobox", { name: /search/i });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("add stage");
  await page.keyboard.press("Enter");
  await expect(board.stages()).toHaveCount(4);
  await page.keyboard.type("Loyalty");
  await page.keyboard.press("Enter");
  await expect(board.stages().last()).toContainText("Loyalty");
});

test("[CMD-2] a question mark shows every shortcut, except where it is typed", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Keys");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await board.addCard("Becomes aware", "Doing", "Asks");
  await board.card("Asks").focus();
  await page.keyboard.press("?");
  await expect(sheet).toContainText("Alt Shift arrows");
  await page.keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await board.cell("Buys", "Doing").click();
  await page.keyboard.type("Why?");
  await page.keyboard.press("Enter");
  await expect(board.card("Why?")).toBeVisible();
  await expect(sheet).toHaveCount(0);
});

test("[BRD-30] a frame drawn over empty places chooses the cards in it, and the bar moves them all", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Framed");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  await board.addCard("Becomes aware", "Doing", "One");
  await board.addCard("Buys", "Doing", "Two");
  const two = await board.card("Two").boundingBox();
  if (!two) throw new Error("not drawn");
  const empty = await board.cell("Becomes aware", "Touchpoints").boundingBox();
  if (!empty) throw new Error("not drawn");
  await page.mouse.move(empty.x + 20, empty.y + 30);
  await page.mouse.down();
  await page.mouse.move(two.x + 40, two.y + 10, { steps: 4 });
  await page.mouse.up();
  const bar = page.getByRole("toolbar", { name: "2 chosen cards" });
  await bar.getByRole("button", { name: "Delete" }).click();
  await expect(board.grid.locator("article")).toHaveCount(0);
  await page.keyboard.press("Control+z");
  await expect(board.grid.locator("article")).toHaveCount(2);
});
