import type { Page } from "@playwright/test";
import { Board } from "../support/board.ts";
import { forget } from "../support/server.ts";
import { expect, ownWorkshop, PASSWORD, test, type Workshop } from "../support/workshop.ts";

const SAMPLE = "Online clothing retailer";

test("[RUN-1, RUN-2] the setup link of the start line makes the first admin, once", async ({
  browser,
}) => {
  const workshop = await ownWorkshop(browser);
  const link = /\S+\/setup\/\S+/.exec(workshop.server.output())?.[0] ?? "";
  const mia = await workshop.stranger();
  await mia.goto("/");
  await expect(mia.getByText("Open the one-time setup link")).toBeVisible();
  await mia.goto(link);
  await mia.getByLabel("Your name").fill("Mia Berg");
  await mia.getByLabel("E-mail").fill("mia@example.com");
  await mia.getByLabel("Password", { exact: true }).fill("short");
  await mia.getByRole("button", { name: "Create workspace" }).click();
  await expect(mia.getByText("5 more characters are needed.")).toBeVisible();
  await mia.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await mia.keyboard.press("Enter");
  await mia.getByRole("button", { name: "Account: Mia Berg" }).click();
  await expect(mia.getByText("Workspace admin")).toBeVisible();

  const late = await workshop.stranger();
  await late.goto(link);
  await expect(late.getByRole("heading", { name: "already set up" })).toBeVisible();
  await late.getByRole("link", { name: "Sign in" }).click();
  await signIn(late, "mia@example.com", PASSWORD);
  await expect(late.getByRole("button", { name: "Account: Mia Berg" })).toBeVisible();
  await workshop.end();
  await workshop.server.stop();
  await forget(workshop.server);
});

test("[RUN-3] the first run opens a whole journey, from a social ad to recommending", async ({
  workshop,
}) => {
  const { page } = await workshop.person("Noor");
  const board = new Board(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Open the sample" }).click();
  await expect(page).toHaveTitle(`${SAMPLE} · Throughline`);
  await expect(board.stages()).toHaveText([
    "Awareness",
    "Consideration",
    "Purchase",
    "Delivery",
    "Returns and service",
    "Loyalty",
    "Advocacy",
  ]);
  const steps = board.steps();
  await expect(steps.first()).toContainText("social ad");
  await expect(steps.last()).toContainText(/recommend/i);
  await expect(board.card("Short video ad with the autumn jacket")).toBeVisible();
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "All maps" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: SAMPLE })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "Open the sample" })).toHaveCount(0);
  if (process.env.PICTURE) await takePicture(workshop, process.env.PICTURE);
});

test("[RUN-4] a blank map can be typed into at once, and its title stands in the list", async ({
  workshop,
}) => {
  const { page } = await workshop.person("Pia");
  const board = new Board(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Start blank" }).click();
  await page.getByLabel("Title").fill("Returning a purchase");
  await page.keyboard.press("Enter");
  await board.addCard("Buys", "Doing", "Pays");
  await page.getByLabel("Title of the map").fill("Returning a jacket");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Saved", { exact: true })).toBeVisible();
  await expect(async () => {
    await page.goto("/");
    await page.getByRole("link", { name: "Returning a jacket" }).click({ timeout: 1_000 });
  }).toPass();
  await expect(board.card("Pays")).toBeVisible();
});

test("[RUN-5] who signs out is out, and who signs in comes back to where they were going", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Kept apart");
  const { page, email } = await workshop.join(mapId, "Rosa");
  await expect(page.getByRole("grid")).toBeVisible();
  await page.getByRole("button", { name: "Account: Rosa" }).click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.getByRole("grid")).toHaveCount(0);
  await page.goto(`/m/${mapId}`);
  await signIn(page, email, "not her password");
  await expect(page.getByText("don't belong together")).toBeVisible();
  await signIn(page, email, PASSWORD);
  await expect(page).toHaveURL(`/m/${mapId}`);
  await expect(page.getByRole("grid", { name: "Kept apart" })).toBeVisible();
});

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** `PICTURE=docs/board.png npm run e2e -- first-run` renews the picture in the README. */
async function takePicture(workshop: Workshop, path: string): Promise<void> {
  const mapId = await workshop.newMap(SAMPLE, "online-clothing-retailer");
  const [{ page }, { page: other }] = [
    await workshop.join(mapId, "Ana Ruiz"),
    await workshop.join(mapId, "Ben Kaya"),
  ];
  const [ana, ben] = [new Board(page), new Board(other)];
  for (const board of [ana, ben]) await board.settled();
  await ben.card("Customer reviews").focus();
  await other.keyboard.press("Enter");
  await expect(ana.card("Customer reviews")).toHaveAttribute("aria-description", /Ben Kaya/);
  await expect(page.getByRole("img", { name: /^Jackets in four colours/ })).toBeVisible();
  await page.mouse.move(5, 5);
  await page.screenshot({ path });
}
