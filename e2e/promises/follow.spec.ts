import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { layoutFaults } from "../support/narrow.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";
const HERE = "Also on this map";

/** The avatar of somebody, as another sees it. */
const face = (page: Page, name: string) =>
  page.getByRole("list", { name: HERE }).getByRole("button", { name: new RegExp(`^${name}`) });

/** Chooses something from the menu of somebody's avatar. */
async function choose(page: Page, name: string, deed: string): Promise<void> {
  await face(page, name).click();
  await page.getByRole("menuitem", { name: deed, exact: true }).click();
}

async function openSettings(page: Page): Promise<void> {
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Presence and privacy" }).click();
}

async function both(workshop: Workshop, title: string, template = SAMPLE) {
  const mapId = await workshop.newMap(title, template);
  const ana = new Board((await workshop.join(mapId, "Ana Ruiz")).page);
  const ben = new Board((await workshop.join(mapId, "Ben Kaya")).page);
  for (const board of [ana, ben]) await board.settled();
  return { mapId, ana, ben };
}

test("[HERE-3] who comes is seen within two seconds, and who closes the page is gone within five", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Comes and goes", SAMPLE);
  const ana = new Board((await workshop.join(mapId, "Ana Ruiz")).page);
  await ana.settled();
  const ben = await workshop.join(mapId, "Ben Kaya");
  await expect(new Board(ben.page).status).toHaveAttribute("data-connection", "saved");
  await expect(face(ana.page, "Ben Kaya")).toBeVisible({ timeout: 2_000 });
  await ben.page.close();
  await expect(face(ana.page, "Ben Kaya")).toHaveCount(0, { timeout: 5_000 });
});

test("[HERE-4] a card that somebody edits bears their name, and so does their avatar", async ({
  workshop,
}) => {
  const { ana, ben } = await both(workshop, "Who writes");
  await ben.card("Looks at photos and price").focus();
  await ben.page.keyboard.press("Enter");
  const card = ana.card("Looks at photos and price");
  await expect(card).toHaveAttribute("aria-description", "Ben Kaya is editing");
  await expect(card.getByText("Ben Kaya")).toBeVisible();
  await expect(face(ana.page, "Ben Kaya")).toHaveAccessibleName(/editing 'Looks at photos/);
});

test("[HERE-5] following somebody scrolls along with them until one scrolls, clicks or presses a key oneself", async ({
  workshop,
}, info) => {
  const { ana, ben } = await both(workshop, "Come along");
  const bar = ana.page.getByText("Following Ben Kaya");
  const followed = ben.page.getByText("1 following");
  const far = ["Posts a photo", "Touchpoints"] as const;
  await choose(ana.page, "Ben Kaya", "Follow");
  await expect(bar).toBeVisible();
  await expect(followed).toBeVisible();
  await ben.cell(...far).focus();
  await expect(ana.cell(...far)).toBeInViewport({ ratio: 0.9 });
  await ana.page.screenshot({ path: info.outputPath("following.png") });
  await ben.page.screenshot({ path: info.outputPath("followed.png") });
  await ana.grid.hover();
  await ana.page.mouse.wheel(0, 40);
  await expect(bar).toHaveCount(0);
  await expect(followed).toHaveCount(0);
  await ben.page.keyboard.press("Control+Home");
  await ben.card("Short video ad with the autumn jacket").focus();
  await ben.page.keyboard.press("Enter");
  await expect(face(ana.page, "Ben Kaya")).toHaveAccessibleName(/editing/);
  await expect(ana.cell(...far)).toBeInViewport({ ratio: 0.9 });
  for (const stop of [
    () => ana.page.keyboard.press("Escape"),
    () => ana.page.mouse.click(700, 500),
    () => ana.page.getByRole("radio", { name: "Story" }).check({ force: true }),
  ]) {
    await choose(ana.page, "Ben Kaya", "Follow");
    await expect(bar).toBeVisible();
    await expect(followed).toBeVisible();
    await stop();
    await expect(bar).toHaveCount(0);
    await expect(followed).toHaveCount(0);
  }
});

test("[AXE-1, AXE-2] the menu of a person, the bar while following and the mark of being followed are for everybody", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("For everybody", SAMPLE);
  const ana = new Board((await workshop.join(mapId, "Ana Ruiz")).page);
  const viewport = { width: 390, height: 844 };
  const { page } = await workshop.join(mapId, "Ben Kaya", { viewport, view: "board" });
  await workshop.join(mapId, "Cleo Moor", { viewport, view: "board" });
  for (const board of [ana, new Board(page)]) await board.settled();
  await face(ana.page, "Ben Kaya").click();
  await expectAccessible(ana.page, info, "person", "[role=menu]");
  await ana.page.getByRole("menuitem", { name: "Follow", exact: true }).click();
  await expect(page.getByText("1 following")).toBeAttached();
  expect(await layoutFaults(page, "header, footer")).toEqual([]);
  await expectAccessible(ana.page, info, "following");
});

test("[HERE-6] who does not let people follow them is not followed, by their own words", async ({
  workshop,
}) => {
  const { ana, ben } = await both(workshop, "Not me");
  await choose(ana.page, "Ben Kaya", "Follow");
  await expect(ben.page.getByText("1 following")).toBeVisible();
  await openSettings(ben.page);
  await ben.page.getByRole("switch", { name: "Let people follow me" }).uncheck();
  await ben.page.keyboard.press("Escape");
  await expect(ana.page.getByText("Ben Kaya does not let people follow any more.")).toBeVisible();
  await expect(ben.page.getByText("1 following")).toHaveCount(0);
  await face(ana.page, "Ben Kaya").click();
  const follow = ana.page.getByRole("menuitem", { name: /^Follow/ });
  await expect(follow).toHaveAttribute("aria-disabled", "true");
  await expect(follow).toContainText("Ben Kaya does not let people follow");
  await follow.click({ force: true });
  await expect(ana.page.getByText("Following Ben Kaya")).toHaveCount(0);
});

test("[HERE-7] a minute without a sign of life is shown as Away", async ({ workshop }) => {
  const mapId = await workshop.newMap("Coffee", SAMPLE);
  const ana = new Board((await workshop.join(mapId, "Ana Ruiz")).page);
  await ana.settled();
  const ben = await workshop.person("Ben Kaya");
  await workshop.call("PUT", `/api/maps/${mapId}/members/${ben.userId}`, { role: "editor" });
  await ben.page.clock.install();
  await ben.page.goto(`/m/${mapId}`);
  await expect(face(ana.page, "Ben Kaya")).toHaveAccessibleName("Ben Kaya");
  await ben.page.clock.fastForward(61_000);
  await expect(face(ana.page, "Ben Kaya")).toHaveAccessibleName("Ben Kaya · Away");
  await ben.page.mouse.move(300, 300);
  await expect(face(ana.page, "Ben Kaya")).toHaveAccessibleName("Ben Kaya");
});

test("[HERE-8] one goes to where somebody is, and it is marked", async ({ workshop }) => {
  const { ana, ben } = await both(workshop, "Over there");
  await ben.cell("Posts a photo", "Touchpoints").focus();
  await ben.cardsIn("Posts a photo", "Touchpoints").first().click();
  await face(ana.page, "Ben Kaya").click();
  await ana.page.getByRole("menuitem", { name: "Go to", exact: true }).press("Enter");
  const card = ana.cardsIn("Posts a photo", "Touchpoints").first();
  await expect(card).toBeInViewport();
  await expect(card).toHaveAttribute("data-found");
  await expect(card).not.toHaveAttribute("data-found");
});

test("[SAY-7, SAY-5] what another changes in one's cell is announced once, and Nothing silences it", async ({
  workshop,
}) => {
  const { mapId, ana, ben } = await both(workshop, "Said aloud", "blank");
  const log = ana.page.getByRole("log", { name: "What others do" });
  const renames = async (from: string, more: string) => {
    await ben.card(from).focus();
    await ben.page.keyboard.press("Enter");
    await ben.page.keyboard.type(more);
    await ben.page.keyboard.press("Enter");
    await expect(ana.card(from + more)).toBeVisible();
  };
  await ana.addCard("Buys", "Doing", "Refund");
  await ana.card("Refund").focus();
  await renames("Refund", " e-mail");
  await expect(log).toContainText("Ben Kaya edited 'Refund e-mail', Doing, Buys.");
  await expect(ana.card("Refund")).toBeFocused();
  await renames("Refund e-mail", " in time");
  await expect(log).toContainText("Ben Kaya edited 'Refund e-mail in time'");
  await expect(log.getByText("e-mail'")).toHaveCount(1);
  await openSettings(ana.page);
  await ana.page.getByRole("radio", { name: "Nothing" }).check({ force: true });
  await ana.page.keyboard.press("Escape");
  await ana.card("Refund").focus();
  await renames("Refund e-mail in time", ", always");
  await workshop.join(mapId, "Cleo Moor");
  await expect(log).toContainText("Cleo Moor is here now.");
  await expect(log).not.toContainText("always");
});
