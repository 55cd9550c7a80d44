import type { Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { smallTargets } from "../support/targets.ts";
import { expect, test } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";

/**
 * Adding a card has the room below the cards, and a stage's menu that above the steps, which are the
 * same on everybody's board; a long press on the stage opens its menu too. The points of those who
 * are not in hand only take them in hand, as does their name in the legend.
 */
const mayBeSmall = (control: string): boolean =>
  /^“(Add a card” .* 2[4-9]|Stage menu” .* [234].*|Omar, 45.*: .*)$/.test(control);

function looking(page: Page, least: number) {
  return async (name: string, within?: string): Promise<void> => {
    // What fades out counts as long as it is there.
    await page.emulateMedia({ reducedMotion: "reduce" });
    const small = await smallTargets(page, least, within);
    expect
      .soft(
        small.filter((one) => !mayBeSmall(one)),
        name,
      )
      .toEqual([]);
  };
}

for (const { least, how, ...browsing } of [
  { least: 24, how: "with a mouse", viewport: { width: 1280, height: 900 }, touch: false },
  { least: 44, how: "with a finger", viewport: { width: 820, height: 1180 }, touch: true },
]) {
  test(`[AXE-4] every control of the board can be hit in ${least} pixels ${how}`, async ({
    workshop,
  }) => {
    const mapId = await workshop.newMap("Large enough", SAMPLE);
    const { page } = await workshop.join(mapId, "Ana", {
      ...browsing,
      role: "admin",
      view: "board",
    });
    const board = new Board(page);
    await board.settled();
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(browsing.touch);
    const enough = looking(page, least);
    const card = board.card("Short video ad with the autumn jacket");
    await card.hover();
    await enough("board");
    await board.step("Browses similar styles").hover();
    await enough("a step's header");
    await board.lane("Touchpoints").hover();
    await enough("a lane's label");
    await board.points().first().scrollIntoViewIfNeeded();
    await enough("the curve");
    await card.focus();
    await page.keyboard.press("Shift+F10");
    await expect(page.getByRole("menu")).toBeVisible();
    await enough("menu");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+Enter");
    await page.getByRole("textbox", { name: /^Text of/ }).click();
    await expect(page.getByRole("toolbar")).toBeVisible();
    await enough("card", "aside");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+f");
    await page.keyboard.type("jacket");
    await enough("search", "[role=search]");
    await page.keyboard.press("Escape");
    await card.focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(page.locator("[data-part=bulk], [role=toolbar]").first()).toBeVisible();
    await enough("chosen cards", "[role=toolbar]");
  });

  test(`[AXE-4] every control of dialogs, story and home can be hit in ${least} pixels ${how}`, async ({
    workshop,
  }) => {
    const mapId = await workshop.newMap("Large enough", SAMPLE);
    const { page } = await workshop.join(mapId, "Ana", {
      ...browsing,
      role: "admin",
      view: "board",
    });
    await new Board(page).settled();
    const enough = looking(page, least);
    for (const item of ["Personas", "Map settings", "Presence and privacy"]) {
      await page.getByRole("button", { name: "More" }).click();
      await page.getByRole("menuitem", { name: item }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await enough(item);
      await page.keyboard.press("Escape");
    }
    await page.getByRole("button", { name: "Share" }).click();
    await page.getByRole("button", { name: "Create link" }).click();
    await expect(page.getByText("Copy it now")).toBeVisible();
    await enough("share");
    await page.goto(`/m/${mapId}?view=story`);
    await expect(page.getByRole("heading", { name: "Awareness" }).first()).toBeVisible();
    await enough("story");
    await page.getByRole("button", { name: "Present", exact: true }).first().click();
    await expect(page.getByRole("button", { name: "Next slide" })).toBeVisible();
    await enough("presentation");
    await page.goto("/");
    await expect(page.getByRole("link", { name: "Large enough" })).toBeVisible();
    await enough("home");
    await page.getByRole("button", { name: "New map" }).click();
    await page.getByRole("radio", { name: /^Import/ }).check();
    await enough("new map");
  });
}
