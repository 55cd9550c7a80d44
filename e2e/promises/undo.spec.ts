import { Board } from "../support/board.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

test("[UNDO-1] one's own undo never takes back what another did in between", async ({
  workshop,
}) => {
  const { ana, ben } = await twoOn(workshop, "In between");
  await ana.addCard("Becomes aware", "Doing", "Ana first");
  await expect(ben.card("Ana first")).toBeVisible();
  await ben.card("Ana first").focus();
  await ben.page.keyboard.press("F2");
  await ben.page.keyboard.type(", renamed by Ben");
  await ben.page.keyboard.press("Enter");
  await ben.addCard("Uses", "Doing", "Ben's own");
  await expect(ana.card("Ben's own")).toBeVisible();
  await ana.addCard("Buys", "Doing", "Ana second");

  await ana.page.keyboard.press("Control+z");
  await expect(ben.card("Ana second")).toHaveCount(0);
  await expect(ben.card("Ben's own")).toBeVisible();
  await expect(ben.card("Ana first, renamed by Ben")).toBeVisible();
  await ana.page.keyboard.press("Control+z");
  await expect(ben.card("Ana first")).toHaveCount(0);
  await expect(ana.card("Ben's own")).toBeVisible();
  await ana.page.keyboard.press("Control+Shift+z");
  await ana.page.keyboard.press("Control+Shift+z");
  await expect(ben.card("Ana first, renamed by Ben")).toBeVisible();
  await expect(ben.card("Ana second")).toBeVisible();
  await ben.card("Ben's own").focus();
  await ben.page.keyboard.press("Control+z");
  await expect(ana.card("Ben's own")).toHaveCount(0);
  await expect(ana.card("Ana second")).toBeVisible();
});

test("[UNDO-2] undo is named after what it takes back, and each drag or rename is one step", async ({
  workshop,
}) => {
  const { ana, ben } = await twoOn(workshop, "Named");
  const { page } = ana;
  await expect(page.getByRole("button", { name: "Nothing to undo" })).toBeVisible();
  await ana.addCard("Becomes aware", "Doing", "Walks");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await page.keyboard.press("Alt+Shift+ArrowRight");
  await expect(ben.titlesIn("Uses", "Doing")).toHaveText(["Walks"]);
  await page.getByRole("button", { name: "Undo move 'Walks'" }).click();
  await expect(ben.titlesIn("Buys", "Doing")).toHaveText(["Walks"]);
  await page.getByRole("button", { name: "Undo move 'Walks'" }).click();
  await expect(ben.titlesIn("Becomes aware", "Doing")).toHaveText(["Walks"]);
  await page.getByRole("button", { name: "Redo move 'Walks'" }).click();
  await expect(ben.titlesIn("Buys", "Doing")).toHaveText(["Walks"]);
});

test("[UNDO-3] undo in a text takes back one's own words and leaves the other's", async ({
  workshop,
}) => {
  const { ana, ben } = await twoOn(workshop, "Two pens");
  await ana.addCard("Buys", "Doing", "Shared");
  await expect(ben.card("Shared")).toBeVisible();
  await ana.writeIn("Shared", "Ana began. ");
  await ana.page.keyboard.press("Escape");
  await expect(ben.card("Shared")).toContainText("Ana began.");
  await ben.writeIn("Shared", "Ben went on. ");
  await expect(ana.card("Shared")).toContainText("Ben went on.");
  await ana.writeIn("Shared", "Ana ended. ");
  await expect(ben.text()).toContainText("Ana ended.");
  await ana.page.keyboard.press("Control+z");
  await expect(ben.text()).not.toContainText("Ana ended.");
  await ana.page.keyboard.press("Control+z");
  await expect(ben.text()).not.toContainText("Ana began.");
  await expect(ben.text()).toContainText("Ben went on.");
  await ana.page.keyboard.press("Control+Shift+z");
  await expect(ben.text()).toContainText("Ana began.");
});

async function twoOn(workshop: Workshop, title: string) {
  const mapId = await workshop.newMap(title);
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  for (const board of [ana, ben]) await board.lanes().first().waitFor();
  return { ana, ben };
}
