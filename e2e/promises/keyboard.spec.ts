import type { Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

const MOST_STOPS = 60;

test("[KEY-1, KEY-2] Tab enters the grid once and leaves it, and it always has one tab stop", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("One stop", "online-clothing-retailer");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  await expect(board.card("Short video ad with the autumn jacket")).toBeVisible();
  await page.getByRole("button", { name: "More" }).focus();
  await tabUntil(page, "Tab", true);
  await expect(board.card("Scrolls on the way to work")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(board.card("Short video ad")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await isInGrid(page)).toBe(false);
  await page.keyboard.press("Shift+Tab");
  await expect(board.card("Short video ad")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  expect(await isInGrid(page)).toBe(false);

  await expectOneStop(board);
  await board.card("Short video ad").focus();
  for (const key of ["Alt+Shift+ArrowRight", "Control+d", "Delete", "Control+z"]) {
    await page.keyboard.press(key);
    await expectOneStop(board);
  }
});

test("[KEY-13] the focus begins on the board for who walks there, and one stop before it for others", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Walked to", "online-clothing-retailer");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  await page.goto("/");
  await page.getByRole("link", { name: "Walked to" }).click();
  await expect(board.stage("Awareness")).toBeFocused();
  await page.reload();
  await expect(board.stage("Awareness")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "To the board" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(board.card("Scrolls on the way to work")).toBeFocused();
});

test("[KEY-3] arrows alone reach every header, card and empty cell, and never wrap", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Every corner");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  for (const title of ["First", "Second"]) {
    await board.cell("Buys", "Doing").click({ position: { x: 8, y: 8 } });
    await page.keyboard.press("Control+Enter");
    await page.keyboard.type(title);
    await page.keyboard.press("Enter");
  }
  const reached = new Set<string>();
  const walk = async (key: string) => {
    for (let before = ""; ; ) {
      const now = await focusedSpot(page);
      reached.add(now);
      if (now === before) return;
      before = now;
      await page.keyboard.press(key);
    }
  };
  await page.keyboard.press("Control+Home");
  await walk("ArrowUp");
  for (let column = 0; column < 3; column++) {
    await walk("ArrowDown");
    await walk("ArrowUp");
    await page.keyboard.press("ArrowRight");
  }
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("ArrowLeft");
  await walk("ArrowDown");
  const all = await board.grid
    .locator("[data-spot]:not([role=gridcell]:has(article)):not([role=slider])")
    .evaluateAll((spots) => spots.map((spot) => spot.getAttribute("data-spot") ?? ""));
  expect([...reached].toSorted()).toEqual(all.toSorted());
  await page.keyboard.press("Control+End");
  await expect(board.cell("Uses", "Opportunities")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(board.cell("Uses", "Opportunities")).toBeFocused();
  await page.keyboard.press("Home");
  await expect(board.cell("Becomes aware", "Opportunities")).toBeFocused();
});

test("[KEY-4, KEY-5] typing starts a card, Enter edits it, and Escape keeps every word", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Keep it");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  await board.cell("Buys", "Doing").click();
  await page.keyboard.type("Pays");
  await page.keyboard.press("Escape");
  const card = board.card("Pays");
  await expect(card).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type(" by card");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Twice, because the first time failed.");
  await page.keyboard.press("Escape");
  await expect(card).toBeFocused();
  await expect(card).toContainText("Pays by card");
  await expect(card).toContainText("Twice, because the first time failed.");
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("Waits");
  await page.keyboard.press("Enter");
  await expect(board.card("Waits")).toBeFocused();
  await expect(board.titlesIn("Buys", "Doing")).toHaveText(["Pays by card", "Waits"]);
  await page.keyboard.press("F2");
  await page.keyboard.press("Escape");
  await expect(board.card("Waits")).toBeFocused();
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  const { cards } = await workshop.document(mapId);
  expect(cards.map(({ title }) => title)).toEqual(["Pays by card", "Waits"]);
});

test("[KEY-6] Alt+Shift+arrows move a card by a step, a place or a lane, and the focus goes along", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("On the move");
  const board = await open(workshop, mapId, "Ana");
  const other = await open(workshop, mapId, "Ben");
  const { page } = board;
  await board.addCard("Becomes aware", "Doing", "Walks");
  const card = board.card("Walks");
  const places = [
    ["ArrowRight", "Buys", "Doing"],
    ["ArrowDown", "Buys", "Touchpoints"],
    ["ArrowDown", "Buys", "Pain points"],
    ["ArrowLeft", "Becomes aware", "Pain points"],
    ["ArrowLeft", "Becomes aware", "Pain points"],
  ] as const;
  for (const [arrow, column, lane] of places) {
    await page.keyboard.press(`Alt+Shift+${arrow}`);
    await expect(board.titlesIn(column, lane)).toHaveText(["Walks"]);
    await expect(card).toBeFocused();
  }
  await expect(other.titlesIn("Becomes aware", "Pain points")).toHaveText(["Walks"]);
});

test("[KEY-7] Alt+Shift+arrows on a header move its stage, step or lane, and the focus goes along", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Rearranged");
  const board = await open(workshop, mapId, "Ana");
  const other = await open(workshop, mapId, "Ben");
  const { page } = board;
  await board.stage("During").focus();
  await page.keyboard.press("Alt+Shift+ArrowLeft");
  await expect(other.stages()).toHaveText(["During", "Before", "After"]);
  await expect(board.stage("During")).toBeFocused();
  await board.step("Becomes aware").focus();
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expect(other.steps()).toHaveText(["Buys", "Becomes aware", "Uses"]);
  await expect(board.step("Becomes aware")).toBeFocused();
  await board.lane("Emotion").focus();
  await page.keyboard.press("Alt+Shift+ArrowUp");
  await expect(board.lane("Emotion")).toBeFocused();
  await expect(other.lanes()).toHaveText([
    /^Doing/,
    /^Emotion/,
    /^Touchpoints/,
    /^Pain points/,
    /^Opportunities/,
  ]);
});

test("[KEY-8] the menu key leads to “Move to…”, which takes a card to any cell without dragging", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Sent away");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  await board.addCard("Becomes aware", "Doing", "Far away");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Move" }).press("ArrowRight");
  await page.getByRole("menuitem", { name: "Move to…" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Move card" });
  await choose(page, "Step", "Uses");
  await choose(page, "Lane", "Opportunities");
  await dialog.getByRole("button", { name: "Move" }).press("Enter");
  await expect(board.titlesIn("Uses", "Opportunities")).toHaveText(["Far away"]);
  await expect(board.card("Far away")).toBeFocused();
});

test("[KEY-9] what one Delete took away, one Ctrl+Z brings back: chosen cards, or a whole stage", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Back again", "online-clothing-retailer");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  const before = await workshop.document(mapId);
  await board.card("Scrolls on the way to work").focus();
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(board.grid.locator("article[data-selected]")).toHaveCount(3);
  await page.keyboard.press("Delete");
  await expect(board.card("Scrolls on the way to work")).toHaveCount(0);
  await expect(page.getByText("Deleted 3 cards.")).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(board.card("Scrolls on the way to work")).toBeVisible();
  await board.stage("Delivery").focus();
  await page.keyboard.press("Delete");
  await expect(board.stage("Delivery")).toHaveCount(0);
  await expect(board.stage("Returns and service")).toBeFocused();
  await expect(page.getByText(/^Deleted 'Delivery' and \d+ cards\.$/)).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(board.stage("Delivery")).toHaveCount(1);
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  expect(await workshop.document(mapId)).toEqual(before);
});

test("[KEY-10] Ctrl+D copies a card, and a stage with all that stands in it", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Twice");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  await board.addCard("Buys", "Doing", "Pays");
  await page.keyboard.press("Control+d");
  await expect(board.titlesIn("Buys", "Doing")).toHaveText(["Pays", "Pays"]);
  await expect(board.cardsIn("Buys", "Doing").nth(1)).toBeFocused();
  await board.stage("During").focus();
  await page.keyboard.press("Control+d");
  await expect(board.stages()).toHaveText(["Before", "During", "During", "After"]);
  await expect(board.stages().nth(2)).toBeFocused();
  await expect(board.card("Pays")).toHaveCount(4);
});

test("[KEY-11] what is added can be named at once, and a title is written on at its end", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Named");
  const board = await open(workshop, mapId, "Ana");
  const { page } = board;
  await page.getByRole("button", { name: "Personas" }).press("Enter");
  await page.getByRole("button", { name: "Add a persona" }).press("Enter");
  await page.keyboard.type("Olga, 70");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect(board.lane("Emotion")).toContainText("Olga, 70");
  await expect(board.lane("Emotion")).not.toContainText("Persona");
  await board.addCard("Buys", "Doing", "Pays");
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("textbox", { name: "Title", exact: true })).toBeFocused();
  await page.keyboard.type(" twice");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(board.card("Pays twice")).toBeFocused();
  await board.stage("During").focus();
  await page.keyboard.press("Control+Alt+Equal");
  await page.keyboard.type("In between");
  await page.keyboard.press("Enter");
  await expect(board.stages()).toHaveText(["Before", "During", "In between", "After"]);
  await expect(board.stage("In between")).toBeFocused();
});

async function open(workshop: Workshop, mapId: string, name: string): Promise<Board> {
  const board = new Board((await workshop.join(mapId, name)).page);
  await board.lanes().first().waitFor();
  return board;
}

const focusedSpot = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute("data-spot") ?? "");

test("[UI-19] the palette and a step's width are typed into at once when a menu opened them", async ({
  workshop,
}) => {
  const board = await open(workshop, await workshop.newMap("Asked by menus"), "Ana");
  const { page } = board;
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: /^Commands/ }).click();
  await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
  await page.keyboard.press("Escape");
  await board.steps().first().focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Width…" }).click();
  await expect(page.getByLabel(/^Width in pixels/)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(board.steps().first()).toBeFocused();
});

const isInGrid = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.closest("[role=grid]") !== null);

/** Presses until the focus is in the grid, or out of it. */
async function tabUntil(page: Page, key: "Tab" | "Shift+Tab", inside: boolean): Promise<void> {
  for (let pressed = 0; pressed < MOST_STOPS; pressed++) {
    await page.keyboard.press(key);
    if ((await isInGrid(page)) === inside) return;
  }
  throw new Error(`${MOST_STOPS} times ${key} did not lead ${inside ? "into" : "out of"} the grid`);
}

/** Links and buttons in cards count too: whatever Tab would stop at. */
const expectOneStop = (board: Board): Promise<void> =>
  expect
    .poll(() =>
      board.grid.evaluate(
        (grid) =>
          [...grid.querySelectorAll<HTMLElement>("a[href], button, input, textarea, [tabindex]")]
            .filter((element) => element.tabIndex >= 0)
            .map((element) => element.dataset.spot ?? element.outerHTML).length,
      ),
    )
    .toBe(1);

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("combobox", { name: label }).press("Enter");
  await page.getByRole("option", { name: option }).press("Enter");
}
