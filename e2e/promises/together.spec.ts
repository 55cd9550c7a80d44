import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

const WORDS = "Every keystroke of this sentence has to be there at the end of it.";

test("[LIVE-1] what one person does on the board, the other sees", async ({ workshop }) => {
  const mapId = await workshop.newMap("Together");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await ana.addCard("Becomes aware", "Doing", "Sees an ad");
  await expect(ben.card("Sees an ad")).toBeVisible();
  await ben.card("Sees an ad").dblclick();
  await ben.page.keyboard.type("Sees an advert");
  await ben.page.keyboard.press("Enter");
  await expect(ana.card("Sees an advert")).toBeVisible();
  await ana.card("Sees an advert").focus();
  await ana.page.keyboard.press("Delete");
  await expect(ben.card("Sees an advert")).toHaveCount(0);
  await ana.page.keyboard.press("Control+z");
  await expect(ben.card("Sees an advert")).toBeVisible();
});

test("[LIVE-2] typing survives, keystroke for keystroke, what another does around it", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Restless");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await ana.addCard("Buys", "Doing", "Pays");
  await expect(ben.card("Pays")).toBeVisible();
  await ana.card("Pays").focus();
  await ana.page.keyboard.press("Enter");
  await ana.page.keyboard.press("Tab");
  const text = ana.page.getByRole("textbox", { name: /text|details|body/i });
  await expect(text).toBeFocused();

  const restructure = async () => {
    await ben.stage("During").focus();
    await ben.page.keyboard.press("Alt+Shift+ArrowLeft");
    await ben.lane("Doing").focus();
    await ben.page.keyboard.press("Alt+Shift+ArrowDown");
    await ben.stage("During").focus();
    await ben.page.keyboard.press("Control+d");
    await ben.stage("After").focus();
    await ben.page.keyboard.press("Delete");
    await ben.page.keyboard.press("Control+z");
    await ben.lane("Touchpoints").focus();
    await ben.page.keyboard.press("Delete");
    await ben.stage("Before").focus();
    await ben.page.keyboard.press("Alt+Shift+ArrowRight");
  };
  await Promise.all([ana.page.keyboard.type(WORDS, { delay: 25 }), restructure()]);

  await expect(text).toBeFocused();
  await expect(text).toHaveText(WORDS);
  await expect(ben.card("Pays").filter({ hasText: WORDS })).toHaveCount(1);
  await ana.page.keyboard.press("Escape");
  await expect(ana.card("Pays").filter({ hasText: WORDS })).toHaveCount(1);
  await expect(ana.lane("Touchpoints")).toHaveCount(0);
});

test("[LIVE-3] two people writing in one card end with the same text, all of it", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("One card");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await ana.addCard("Buys", "Doing", "Shared");
  await expect(ben.card("Shared")).toBeVisible();
  for (const person of [ana, ben]) {
    await person.card("Shared").focus();
    await person.page.keyboard.press("Enter");
    await person.page.keyboard.press("Tab");
    await expect(person.page.locator(".ProseMirror:focus")).toBeVisible();
  }
  await Promise.all([
    ana.page.keyboard.type("aaaaaaaaaaaaaaaaaaaa", { delay: 15 }),
    ben.page.keyboard.type("bbbbbbbbbbbbbbbbbbbb", { delay: 15 }),
  ]);
  for (const person of [ana, ben]) await person.page.keyboard.press("Escape");
  const bodyOf = (person: Board) => person.card("Shared").locator("[data-part=body]");
  await expect(bodyOf(ana)).toHaveText(/^(?=(b*a){20}b*$)(?=(a*b){20}a*$)/);
  await expect(bodyOf(ben)).toHaveText(await bodyOf(ana).innerText());
});

test("[LIVE-4] the other is seen arriving, writing and leaving", async ({ workshop }) => {
  const mapId = await workshop.newMap("Presence");
  const ana = new Board((await workshop.join(mapId, "Ana Ruiz")).page);
  const ben = await workshop.join(mapId, "Ben Kaya");
  const here = ana.page.getByRole("list", { name: "Also on this map" }).getByText("BK");
  await expect(here).toBeVisible();
  const board = new Board(ben.page);
  await board.addCard("Buys", "Doing", "Pays");
  await board.card("Pays").focus();
  await ben.page.keyboard.press("Enter");
  await expect(ana.card("Pays")).toHaveAttribute("aria-description", /Ben Kaya is editing/);
  await ben.page.close();
  await expect(here).toHaveCount(0);
});
