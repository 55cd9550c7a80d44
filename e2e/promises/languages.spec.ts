import type { Page, TestInfo } from "@playwright/test";
import { Board } from "../support/board.ts";
import { layoutFaults } from "../support/narrow.ts";
import { inOtherLetters, overflowing, speakMadeUp, unbracketed } from "../support/pseudo.ts";
import { expect, PASSWORD, type Person, test, type Workshop } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";
const DIALOG = "[role=dialog]";
const GERMAN = /\/assets\/german-[^/]*\.js$/;

/** Somebody with the sample, all in letters of its own, and a page that speaks the made-up language. */
async function abroad(workshop: Workshop, viewport: { width: number; height: number }) {
  const sample = await workshop.newMap("Abroad", SAMPLE);
  const map = inOtherLetters(await workshop.document(sample));
  const mapId = await workshop.importJson(map);
  const person = await workshop.person("ZZ", { viewport });
  await workshop.call("PUT", `/api/maps/${mapId}/members/${person.userId}`, { role: "admin" });
  await speakMadeUp(person.context);
  return { ...person, mapId };
}

/** Walks through the main screens, and calls `look` on each: a long way on a busy machine. */
async function walk(
  page: Page,
  mapId: string,
  look: (name: string, within: string) => Promise<void>,
): Promise<void> {
  test.slow();
  const board = new Board(page);
  const close = async () => {
    await page.keyboard.press("Escape");
    await expect(page.locator(DIALOG)).toHaveCount(0);
  };
  const more = async (item: string) => {
    await page.getByRole("button", { name: "⟦More" }).last().click();
    await page.getByRole("menuitem", { name: item }).click();
  };
  await page.goto(`/m/${mapId}?view=board`);
  const card = board.grid.locator("article").first();
  await expect(card).toBeVisible();
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  await look("board", "header, footer, [role=grid]");
  await card.click({ button: "right" });
  await expect(page.getByRole("menuitem", { name: "Edit title" })).toBeVisible();
  await look("card menu", "[role=menu]");
  await page.getByRole("menuitem", { name: /^⟦Move/ }).press("ArrowRight");
  await expect(page.getByRole("menuitem", { name: "To the next step" })).toBeVisible();
  await look("card submenu", "[role=menu]:focus-within");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await card.focus();
  await page.keyboard.press("Shift+Enter");
  await expect(page.getByRole("complementary", { name: "⟦Card:" })).toBeVisible();
  await look("card", "aside");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox")).toBeVisible();
  await look("palette", DIALOG);
  await close();
  await more("Keyboard shortcuts");
  await look("shortcuts", DIALOG);
  await close();
  await more("Map settings");
  await look("settings", DIALOG);
  await close();
  await more("Personas");
  await look("personas", "aside, [role=dialog]");
  await page.keyboard.press("Escape");
  await more("Presence and privacy");
  await look("presence", DIALOG);
  await close();
  await more("⟦Trash");
  await look("trash", DIALOG);
  await close();
  await page.getByRole("button", { name: "⟦Share" }).click();
  await page.getByRole("button", { name: "Create link" }).click();
  await expect(page.getByText("Copy it now")).toBeVisible();
  await look("share", DIALOG);
  await close();
  await page.goto(`/m/${mapId}?view=story`);
  await expect(page.getByRole("heading", { name: "⟦In short" })).toBeVisible();
  await look("story", "main");
  await page.keyboard.press("Control+Alt+p");
  await expect(page.getByRole("button", { name: "⟦Next slide" })).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await look("present", "[role=dialog], main");
  await page.keyboard.press("Escape");
  await page.goto("/");
  await expect(page.locator("main article, main li").first()).toBeVisible();
  await look("home", "header, main");
  await page.getByRole("button", { name: "⟦New map" }).click();
  await expect(page.locator(DIALOG)).toBeVisible();
  await look("new map", DIALOG);
  await close();
  await page.getByRole("button", { name: "⟦Account" }).click();
  await expect(page.getByRole("button", { name: "Deutsch" })).toBeVisible();
  await look("account", DIALOG);
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("button", { name: "⟦Sign in" }).click();
  await expect(page.getByText("Enter your password")).toBeVisible();
  await look("sign-in", "main");
}

test("[LANG-6] whatever the page says comes from the catalogue, on every screen", async ({
  workshop,
}) => {
  const { page, mapId } = await abroad(workshop, { width: 1440, height: 900 });
  const found = new Set<string>();
  await walk(page, mapId, async (name) => {
    for (const text of await unbracketed(page)) found.add(`${name}: ${text}`);
  });
  expect([...found]).toEqual([]);
  await page.evaluate(() => document.querySelector("main")?.append("Written here"));
  expect(await unbracketed(page), "the rule finds what it looks for").toEqual(["Written here"]);
});

for (const width of [1440, 390]) {
  test(`[LANG-7] words that are almost half as long again fit into a window of ${width} pixels`, async ({
    workshop,
  }, info: TestInfo) => {
    const { page, mapId } = await abroad(workshop, { width, height: 900 });
    await walk(page, mapId, async (name, within) => {
      await page.screenshot({ path: info.outputPath(`${name}.png`) });
      const part = name === "board" ? "header, footer" : within;
      // The points of a told curve lie on the stages that they belong to.
      const told = name === "story" || name === "present";
      expect.soft(await layoutFaults(page, told ? "footer" : part), `${name}: faults`).toEqual([]);
      expect.soft(await overflowing(page, part), `${name}: too long`).toEqual([]);
    });
  });
}

test("[LANG-1, LANG-4] a German browser reads German, until English is chosen on this device", async ({
  workshop,
  browser,
}) => {
  const mia = await workshop.person("Mia");
  const context = await browser.newContext({ baseURL: workshop.server.url, locale: "de-AT" });
  const page = await context.newPage();
  await page.goto("/sign-in");
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
  await signInGerman(page, mia);
  await expect(page.getByRole("heading", { name: "Customer Journey" })).toBeVisible();
  await page.getByRole("button", { name: "Konto: Mia" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.getByRole("button", { name: "Open the sample" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await context.close();
});

async function signInGerman(page: Page, { email }: Person): Promise<void> {
  await page.getByLabel("E-Mail").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Anmelden" }).click();
}

test("[LANG-2, LANG-3] English fetches no German, and without its words a German page is English", async ({
  workshop,
}) => {
  await workshop.person("Somebody");
  const page = await workshop.stranger();
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("/sign-in");
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  expect(fetched.filter((url) => GERMAN.test(url))).toEqual([]);
  await page.addInitScript(() => localStorage.setItem("throughline.language", "de"));
  await page.route(GERMAN, (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
