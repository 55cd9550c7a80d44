import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

test("[CUR-9] the curve is read and copied as a table that equals it", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Retailer", "online-clothing-retailer");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.settled();
  const told = await board
    .points()
    .evaluateAll((points) => points.map((point) => point.getAttribute("aria-valuetext") ?? ""));
  expect(told.length).toBeGreaterThan(4);

  await board.lane("Emotion").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "View as table" }).click();
  const dialog = page.getByRole("dialog", { name: "Emotion" });
  const table = dialog.getByRole("table");
  // The first persona's curve is the one in hand.
  const read = await table.locator("tbody tr").evaluateAll((rows) =>
    rows.map((row) => {
      const step = row.querySelector("th")?.textContent ?? "";
      const felt = row.querySelector<HTMLElement>("th ~ td")?.innerText ?? "";
      const [value, ...name] = (felt.split("\n")[0] ?? "").split(" ");
      return `${name.join(" ")}, ${value}, ${step}`;
    }),
  );
  expect(read).toEqual(told);
  await expectAccessible(page, info, "curve-table", "[role=dialog]");
  await page.emulateMedia({ colorScheme: "light" });

  await page.keyboard.press("Control+a");
  const chosen = await page.evaluate(() => getSelection()?.toString() ?? "");
  expect(chosen).toMatch(/^Stage\s+Step\s/);
  expect(chosen).not.toContain("Retailer");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(board.lane("Emotion")).toBeFocused();
});

test("[CUR-9] who may only look finds the table in the palette, and sees it follow edits", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Watched", "online-clothing-retailer");
  const joining = { role: "viewer", view: "board" } as const;
  const { page } = await workshop.join(mapId, "Vera", joining);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await new Board(page).settled();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("as a table");
  await page.keyboard.press("Enter");
  const felt = page.getByRole("dialog", { name: "Emotion" }).locator("tbody tr").first();
  const before = await felt.innerText();
  await ben.points().first().focus();
  await ben.page.keyboard.press("ArrowDown");
  await expect.poll(() => felt.innerText()).not.toBe(before);
});
