import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { layoutFaults } from "../support/narrow.ts";
import { expect, test } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";
const PHONE = { width: 390, height: 844 };
/** A window of 1280 pixels whose text is four times as large. */
const ZOOMED = { width: 320, height: 640 };
const DIALOG = "[role=dialog]";

test("[AXE-1] the way in has no serious barrier, in light and dark", async ({ workshop }, info) => {
  await workshop.person("Somebody");
  const page = await workshop.stranger();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Enter your password.")).toBeVisible();
  await expectAccessible(page, info, "sign-in");
  await pretendNobodyIsHereYet(page);
  await page.goto("/setup/anything");
  await page.getByRole("button", { name: "Create workspace" }).click();
  await expect(page.getByText("Enter the name that colleagues will see.")).toBeVisible();
  await expectAccessible(page, info, "setup");
});

test("[AXE-1] home and its dialogs have no serious barrier, in light and dark", async ({
  workshop,
}, info) => {
  const { page, userId } = await workshop.person("Ana");
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
  await expectAccessible(page, info, "first-run");
  const mapId = await workshop.newMap("Shown at home", SAMPLE);
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "editor" });
  await page.reload();
  await expect(page.getByRole("link", { name: "Shown at home" })).toBeVisible();
  await expectAccessible(page, info, "home");
  await page.getByRole("button", { name: "New map" }).click();
  await page.getByRole("radio", { name: /^Import/ }).check();
  await page.getByRole("button", { name: "Import" }).click();
  await expect(page.getByText("Paste a text or choose a file first.")).toBeVisible();
  await expectAccessible(page, info, "import", DIALOG);
});

test("[AXE-1] the board has no serious barrier, in light and dark", async ({ workshop }, info) => {
  const mapId = await workshop.newMap("Board for all", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.card("Short video ad with the autumn jacket").focus();
  await expectAccessible(page, info, "board");
});

test("[AXE-1] the card's panel and the dialogs of a map have no serious barrier, in light and dark", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Dialogs for all", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", { role: "admin" });
  const board = new Board(page);
  await board.card("Short video ad with the autumn jacket").focus();
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("complementary", { name: /^Card: Short video/ })).toBeVisible();
  await expectAccessible(page, info, "card", "aside");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Create link" }).click();
  await expect(page.getByText("Copy it now")).toBeVisible();
  await expectAccessible(page, info, "share", DIALOG);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Presence and privacy" }).click();
  await expect(page.getByRole("switch", { name: "Let people follow me" })).toBeVisible();
  await expectAccessible(page, info, "presence", DIALOG);
});

test("[AXE-2] on a phone no page scrolls sideways, and no control is cut off or covered", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("A map whose title is far too long for a phone", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", {
    role: "admin",
    viewport: PHONE,
    view: "board",
  });
  const expectFits = async (name: string, within: string) => {
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
    expect.soft(await layoutFaults(page, within), name).toEqual([]);
  };
  const board = new Board(page);
  await expect(board.card("Scrolls on the way to work")).toBeVisible();
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  await expectFits("board", "header, footer");
  const foot = page.locator("footer");
  await expect(foot.getByRole("button", { name: "Departments" })).toBeVisible();
  expect((await foot.boundingBox())?.height, "the foot is one line").toBeLessThan(50);
  await board.card("Scrolls on the way to work").focus();
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("complementary", { name: /^Card: Scrolls/ })).toBeVisible();
  await expectFits("card", "aside");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Share" }).click();
  await page.getByRole("button", { name: "Create link" }).click();
  await expect(page.getByText("Copy it now")).toBeVisible();
  await expectFits("share", DIALOG);
  await page.setViewportSize(ZOOMED);
  await expectFits("share at 400 %", DIALOG);
  await page.keyboard.press("Escape");
  await expectFits("board at 400 %", "header, footer");
  await page.setViewportSize(PHONE);
  await page.getByRole("button", { name: "More" }).press("Enter");
  await page.getByRole("menuitem", { name: "Export" }).press("ArrowRight");
  await expect(page.getByRole("menuitem", { name: "Mermaid journey" }).first()).toBeVisible();
  await expectFits("export", "[role=menu]:focus-within");
  await page.goto("/");
  await expect(page.getByRole("link", { name: "A map whose title" })).toBeVisible();
  await expectFits("home", "header, main");
  await page.getByRole("button", { name: "New map" }).click();
  await page.getByRole("radio", { name: /^Import/ }).check();
  await expect(page.getByRole("button", { name: "Cancel" })).toBeVisible();
  await expectFits("import", DIALOG);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeVisible();
  await expectFits("sign-in", "main");
});

/** The setup form stands only before the first account; the server here has some already. */
async function pretendNobodyIsHereYet(page: Page): Promise<void> {
  await page.route("/api/me", (route) => route.fulfill({ json: { state: "setup-needed" } }));
}
