import type { Locator, Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { layoutFaults } from "../support/narrow.ts";
import { expect, test } from "../support/workshop.ts";

/** A window of 1280 × 1024 pixels in which everything is four times as large. */
const ZOOMED = { width: 320, height: 256 };
const DIALOG = "[role=dialog]";

const fits = async (page: Page, name: string, within: string) =>
  expect.soft(await layoutFaults(page, within), name).toEqual([]);
const seen = (element: Locator) => expect(element).toBeInViewport({ ratio: 0.9 });

test("[AXE-3] at 400 % cards are added, written, opened, moved and deleted, and nothing is cut off", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Four times as large");
  const board = new Board(
    (await workshop.join(mapId, "Ana", { viewport: ZOOMED, view: "board" })).page,
  );
  const { page } = board;
  await board.addCard("Buys", "Doing", "Pays by card in the shop");
  await fits(page, "board", "header");
  const card = board.card("Pays");
  await card.focus();
  await page.keyboard.press("F2");
  await seen(page.getByRole("textbox", { name: "Title", exact: true }));
  await page.keyboard.type(" or at home");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Why");
  await seen(board.text());
  await page.getByRole("button", { name: "Checklist" }).click();
  await page.keyboard.press("Escape");
  await expect(card.getByRole("checkbox")).toHaveAccessibleName("Done: Why");
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Delete" }).click();
  await expect(card).toHaveCount(0);
  await page.getByRole("button", { name: /^Undo/ }).first().click();
  await expect(card).toBeVisible();
  await card.focus();
  await page.keyboard.press("Shift+Enter");
  const panel = page.getByRole("complementary", { name: /^Card: Pays/ });
  await expect(panel).toBeVisible();
  await fits(page, "card", "aside");
  await panel.getByRole("textbox", { name: /^Text of/ }).click();
  await panel.getByRole("button", { name: "Mention" }).click();
  await page.getByRole("option").last().click();
  await panel.getByRole("button", { name: /^Close/ }).click();
  await board.lane("Doing").focus();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem").last().scrollIntoViewIfNeeded();
  await seen(page.getByRole("menuitem").last());
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+f");
  await fits(page, "search", "[role=search]");
});

test("[AXE-3] at 400 % a map is named, shared, told and presented, and only the board scrolls both ways", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Four times as large", "online-clothing-retailer");
  const { page } = await workshop.join(mapId, "Ana", {
    role: "admin",
    viewport: ZOOMED,
    view: "board",
  });
  const more = async (item: string) => {
    await page.getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: item }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await fits(page, item, DIALOG);
  };
  const close = () => page.getByRole("button", { name: "Close" }).click();
  for (const item of ["Personas", "Presence and privacy", "Trash", "Keyboard shortcuts"]) {
    await more(item);
    await close();
  }
  await more("Map settings");
  await page.getByRole("textbox", { name: "Title", exact: true }).fill("Renamed");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Create link" }).click();
  await expect(page.getByText("Copy it now")).toBeVisible();
  await fits(page, "share", DIALOG);
  await close();
  await page
    .getByRole("radio", { name: "Story" })
    .or(page.getByText("Story", { exact: true }))
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "Awareness" }).first()).toBeAttached();
  await fits(page, "story", "header, main");
  await page.getByRole("button", { name: "Present" }).first().click();
  await page.getByRole("button", { name: /^Next/ }).click();
  await fits(page, "present", "[role=dialog]");
  await page.getByRole("button", { name: "Leave the presentation" }).click();
  await page.goto("/");
  await fits(page, "home", "header, main");
});
