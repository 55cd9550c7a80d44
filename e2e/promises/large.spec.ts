import { Board } from "../support/board.ts";
import { largeMap } from "../support/large-map.ts";
import { expect, test } from "../support/workshop.ts";

test("[LARGE-1] fifteen hundred cards are scrolled and written in with one editor, drawn where one looks", async ({
  workshop,
}) => {
  const mapId = await workshop.importJson(largeMap());
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await expect(board.card("Card 1").first()).toBeVisible({ timeout: 30_000 });
  const drawn = () => board.grid.locator("article").count();
  expect(await drawn()).toBeLessThan(400);
  await expect(board.grid.getByRole("gridcell")).toHaveCount(450);
  await expect(page.locator(".ProseMirror")).toHaveCount(0);

  const first = board.grid.locator('[data-card="c0"]');
  await first.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator(".ProseMirror:focus")).toHaveCount(1);
  await page.keyboard.type("Written at the end");
  await page.keyboard.press("Escape");
  await expect(first).toContainText("Written at the end");
  await expect(page.locator(".ProseMirror")).toHaveCount(0);

  await page.keyboard.press("Control+End");
  await expect(board.grid.locator('[data-card="c1349"]')).toBeInViewport();
  expect(await drawn()).toBeLessThan(400);
  await expect(board.status).toHaveText("Saved");
});
