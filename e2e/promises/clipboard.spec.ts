import type { Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

/** Pastes as Ctrl+V does, with what another program has put on the clipboard. */
async function paste(page: Page, content: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((parts) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(parts)) clipboardData.setData(type, text);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, content);
}

/** What Ctrl+C would put on the clipboard. */
const copied = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    return Object.fromEntries(
      clipboardData.types.map((type) => [type, clipboardData.getData(type)]),
    );
  });

test("[CLIP-8] three by two cells from a spreadsheet become six cards in place, undone at once", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Pasted");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  await board.cell("Becomes aware", "Doing").focus();
  await paste(page, { "text/plain": 'a\t"b\nmore"\tc\nd\te\tf' });
  await expect(board.titlesIn("Becomes aware", "Doing")).toHaveText(["a"]);
  await expect(board.titlesIn("Buys", "Doing")).toHaveText(["b"]);
  await expect(board.card("b")).toContainText("more");
  await expect(board.titlesIn("Uses", "Touchpoints")).toHaveText(["f"]);
  await page.keyboard.press("Control+z");
  await expect(board.grid.locator("article")).toHaveCount(0);
});

test("[CLIP-9] a paste that does not fit asks: Cancel changes nothing, the others do as they say", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Too much");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  const wide = { "text/plain": "a\tb\tc\td" };
  await board.cell("Buys", "Doing").focus();
  await paste(page, wide);
  const asked = page.getByRole("dialog", { name: "Paste 4 × 1?" });
  await expect(asked).toContainText("Adds 2 stages.");
  await asked.getByRole("button", { name: "Cancel" }).click();
  await expect(asked).toHaveCount(0);
  await expect(board.grid.locator("article")).toHaveCount(0);
  await expect(board.cell("Buys", "Doing")).toBeFocused();
  await paste(page, wide);
  await asked.getByRole("button", { name: "Paste what fits" }).click();
  await expect(board.grid.locator("article")).toHaveCount(2);
  await expect(board.stages()).toHaveCount(3);
  await board.cell("Buys", "Touchpoints").focus();
  await paste(page, wide);
  await asked.getByRole("button", { name: "Add and paste" }).click();
  await expect(board.stages()).toHaveCount(5);
  await expect(board.grid.locator("article")).toHaveCount(6);
});

test("[CLIP-10] copied cards paste into a spreadsheet as a table, and into the board as they were", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Copied");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  await board.addCard("Becomes aware", "Pain points", "Slow");
  await board.addCard("Uses", "Pain points", "Dear");
  await board.card("Slow").focus();
  await page.keyboard.press("Control+a");
  const taken = await copied(page);
  expect(taken["text/plain"]).toBe("Slow\t\tDear");
  expect(taken["text/html"]).toBe(
    "<table><tbody><tr><td>Slow</td><td></td><td>Dear</td></tr></tbody></table>",
  );
  await page.keyboard.press("Escape");
  await board.cell("Becomes aware", "Doing").focus();
  await paste(page, taken);
  await expect(board.cardsIn("Becomes aware", "Doing")).toHaveAttribute("data-kind", "pain-point");
  await expect(board.titlesIn("Uses", "Doing")).toHaveText(["Dear"]);
});
