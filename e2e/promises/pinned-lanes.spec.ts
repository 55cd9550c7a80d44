import type { Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

async function pin(board: Board, ...lanes: readonly string[]) {
  for (const name of lanes) {
    await board.lane(name).focus();
    await board.page.keyboard.press("Shift+F10");
    await board.page.getByRole("menuitem", { name: "Pin for me" }).click();
    await expect(board.lane(name)).toHaveAccessibleDescription(/Pinned for you/);
  }
}

const scrollTo = (page: Page, top: number) =>
  page.locator("[data-board-scroller]").evaluate((view, to) => view.scrollTo(0, to), top);

test("[LOOK-8] the name of the lane one scrolls through stays in sight below pinned lanes", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Pinned", "online-clothing-retailer");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  await board.settled();
  await pin(board, "Touchpoints", "Emotion");
  const pains = board.lane("Pain points");
  await scrollTo(
    board.page,
    await pains.evaluate((label) => {
      const view = label.closest("[data-board-scroller]");
      return (view?.scrollTop ?? 0) + label.getBoundingClientRect().top - 350;
    }),
  );
  const name = pains.locator("[data-part=title]");
  await expect
    .poll(() =>
      name.evaluate((title) => {
        const { left, top, width, height } = title.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return title.contains(there) ? "in sight" : `under ${there?.textContent}`;
      }),
    )
    .toBe("in sight");
  const bottom = await board.lane("Emotion").evaluate((l) => l.getBoundingClientRect().bottom);
  const box = await name.boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(bottom);
});

test("[LOOK-9] a line of the blueprint is whole at a pinned lane, or gone while others are scrolled out from under it", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Pinned", "online-clothing-retailer");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  await page.getByRole("button", { name: "Add a lane" }).last().click();
  await page.getByRole("menuitem", { name: "Service blueprint" }).click();
  await page.getByRole("menuitem", { name: "All its rows" }).click();
  await pin(board, "Customer actions");
  const line = page.getByText("Line of interaction", { exact: true });
  await scrollTo(page, 9_999);
  await expect.poll(() => line.evaluate(isUncovered)).toBe(true);

  await pin(board, "Backstage");
  await page.setViewportSize({ width: 1440, height: 430 });
  await scrollTo(page, 9_999);
  await expect(page.getByText("Line of visibility", { exact: true })).toBeHidden();
  await scrollTo(page, 0);
  await expect(page.getByText("Line of visibility", { exact: true })).toBeVisible();
});

test("[CUR-11] beside a lane's scale its menu hides no number, and long names at curves keep off their points", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Names", "online-clothing-retailer");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  const emotion = board.lane("Emotion");
  await emotion.hover();
  const top = emotion.getByText("+2", { exact: true });
  const menu = emotion.getByRole("button", { name: "Lane menu" });
  await expect(top).toBeVisible();
  const [number, button] = [await top.boundingBox(), await menu.boundingBox()];
  expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(number?.x ?? 0);

  await page.getByRole("button", { name: "Personas" }).click();
  const name = page.getByRole("textbox", { name: "Name", exact: true }).first();
  await name.fill("Wolfeschlegelsteinhausenbergerdorffwelchevoralternwaren");
  await page.keyboard.press("Escape");
  const atCurve = board.grid.getByText("Wolfeschlegelsteinhausen").last();
  await atCurve.scrollIntoViewIfNeeded();
  const drawn = await atCurve.evaluate((text) => ({
    shortened: text.scrollWidth > text.clientWidth,
    by: getComputedStyle(text).textOverflow,
    left: text.parentElement?.getBoundingClientRect().left ?? 0,
    right: text.getBoundingClientRect().right,
    cellEnd: text.closest("[role=gridcell]")?.getBoundingClientRect().right ?? 0,
    pointEnd:
      text.closest("[role=gridcell]")?.querySelector("[role=slider]")?.getBoundingClientRect()
        .right ?? 0,
  }));
  expect(drawn).toMatchObject({ shortened: true, by: "ellipsis" });
  expect(drawn.right).toBeLessThanOrEqual(drawn.cellEnd);
  expect(drawn.left).toBeGreaterThanOrEqual(drawn.pointEnd);
});

/** Whether nothing lies over a text; lines take no clicks, so for a moment this one does. */
function isUncovered(text: HTMLElement): boolean {
  const { left, top, bottom } = text.getBoundingClientRect();
  text.style.pointerEvents = "auto";
  const over = [top + 2, bottom - 2].map((y) => document.elementFromPoint(left + 10, y));
  text.style.pointerEvents = "";
  return over.every((there) => there === text);
}
