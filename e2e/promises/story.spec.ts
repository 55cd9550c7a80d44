import type { Page } from "@playwright/test";
import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { layoutFaults } from "../support/narrow.ts";
import { expect, test } from "../support/workshop.ts";

const SAMPLE = "online-clothing-retailer";
const PHONE = { width: 390, height: 844 };
const STAGES = [
  "Awareness",
  "Consideration",
  "Purchase",
  "Delivery",
  "Returns and service",
  "Loyalty",
  "Advocacy",
];

const storyOf = (page: Page) => page.getByRole("article", { name: "Story" });
const chapterOf = (page: Page, stage: string) =>
  storyOf(page).getByRole("region", { name: stage, exact: true });
const present = (page: Page) => page.getByRole("button", { name: "Present" });
const slideOf = (page: Page) => page.getByRole("dialog", { name: /^Presentation of/ });

test("[STORY-9] a viewer reads the map chapter by chapter, sees it change, and finds the board", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer", SAMPLE);
  const { page } = await workshop.join(mapId, "Vic", { role: "viewer" });
  const story = storyOf(page);
  await expect(story.getByRole("heading", { level: 3 })).toHaveText([...STAGES, "In short"]);
  await expect(story).toContainText("From Awareness to Advocacy in 7 stages. Lowest on average at");
  const purchase = chapterOf(page, "Purchase");
  await expect(purchase).toContainText("Stage 3 of 7");
  await expect(purchase.getByRole("button", { name: /^Delivery cost appears/ })).toContainText(
    "4 · Critical",
  );

  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  await ana.stack("Pays", "Pain points", "No invoice for companies");
  await expect(purchase).toContainText("No invoice for companies");

  await purchase.getByRole("button", { name: /^Delivery cost appears/ }).click();
  await expect(page.getByRole("complementary", { name: /^Card: Delivery cost/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(purchase.getByRole("button", { name: /^Delivery cost appears/ })).toBeFocused();
  await page.getByRole("radio", { name: "Board" }).check({ force: true });
  await expect(new Board(page).card("Short video ad")).toBeVisible();
  await page.reload();
  await expect(new Board(page).card("Short video ad")).toBeVisible();
});

test("[STORY-10] a stage chosen on the curve comes into view, with the focus on its title", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", { view: "story" });
  await storyOf(page)
    .getByRole("button", { name: /^Loyalty: Pleased/ })
    .press("Enter");
  const title = page.getByRole("heading", { name: "Loyalty" });
  await expect(title).toBeFocused();
  await expect(title).toBeInViewport();
  await page.getByRole("button", { name: /^Omar, 45/ }).click();
  await page.getByRole("button", { name: /^Pays: Omar/ }).click();
  await expect(page.getByRole("heading", { name: "Pays" })).toBeInViewport();
});

test("[STORY-7] a map is presented with arrows, and Escape leaves and gives the focus back", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana");
  await present(page).press("Enter");
  const slide = slideOf(page);
  const heading = slide.getByRole("heading", { level: 2 });
  await expect(heading).toHaveText("Retailer");
  await expect(heading).toBeFocused();
  for (const [key, title] of [
    ["ArrowRight", "Awareness"],
    ["Space", "Consideration"],
    ["PageDown", "Purchase"],
    ["ArrowLeft", "Consideration"],
    ["End", "In short"],
    ["ArrowRight", "In short"],
    ["Home", "Retailer"],
    ["PageUp", "Retailer"],
  ] as const) {
    await page.keyboard.press(key);
    await expect(heading).toHaveText(title);
    await expect(heading).toBeFocused();
  }
  await page.keyboard.press("ArrowRight");
  await expect(slide).toContainText("1/7");
  await expect(slide.getByRole("status")).toContainText("Slide 2 of 9.");
  await expect(slide.getByRole("button", { name: /^Awareness:/ })).toHaveAttribute(
    "aria-current",
    "step",
  );
  await page.mouse.click(1200, 300);
  await expect(heading).toHaveText("Consideration");
  await page.mouse.click(40, 300);
  await expect(heading).toHaveText("Awareness");
  await page.keyboard.press("Escape");
  await expect(slide).toHaveCount(0);
  await expect(present(page)).toBeFocused();

  const board = new Board(page);
  await board.card("Short video ad").focus();
  await page.keyboard.press("Control+Alt+p");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(slide).toHaveCount(0);
  await expect(board.card("Short video ad")).toBeFocused();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("Present the map");
  await page.keyboard.press("Enter");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(board.grid.locator(":focus")).toHaveCount(1);
});

test("[STORY-8] what others do to the map shows on the slide and turns none", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana");
  await present(page).press("Enter");
  const heading = slideOf(page).getByRole("heading", { level: 2 });
  await expect(heading).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(heading).toHaveText("Consideration");
  const { page: other } = await workshop.join(mapId, "Ben");
  const ben = new Board(other);
  await ben.stage("Consideration").focus();
  await other.keyboard.press("Alt+Shift+ArrowLeft");
  await expect(slideOf(page)).toContainText("1/7");
  await expect(heading).toHaveText("Consideration");
  await ben.step("Browses similar styles").focus();
  await other.keyboard.press("F2");
  await other.keyboard.press("Control+a");
  await other.keyboard.type("Wanders through the shop");
  await other.keyboard.press("Enter");
  await expect(slideOf(page)).toContainText("Wanders through the shop");
});

test("[STORY-9] a phone opens the story, in which nothing is cut off or covered", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Retailer", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", { viewport: PHONE, touch: true });
  await expect(chapterOf(page, "Advocacy")).toBeVisible();
  expect.soft(await layoutFaults(page, "header, [data-story]")).toEqual([]);
  await page.screenshot({ path: info.outputPath("story-phone.png") });
  await present(page).click();
  await expect(slideOf(page)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(slideOf(page)).toContainText("1/7");
  expect.soft(await layoutFaults(page, "[role=dialog]")).toEqual([]);
});

test("[STORY-11] a map without stages says kindly that there is nothing to tell yet", async ({
  workshop,
}) => {
  const mapId = await workshop.importMap("mermaid", "journey\n  title Nothing yet");
  const { page } = await workshop.join(mapId, "Ana", { view: "story" });
  await expect(storyOf(page)).toContainText("This story has yet to be written");
  await present(page).press("Enter");
  await expect(slideOf(page).getByRole("heading", { name: "Nothing yet" })).toBeFocused();
  await expect(slideOf(page)).toContainText("Every stage of the map gets a slide");
  await page.keyboard.press("End");
  await expect(slideOf(page)).toContainText("None yet.");
});

test("[STORY-12] a map that is open is read and presented without a network too", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer", SAMPLE);
  const { page, userId } = await workshop.person("Ana");
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "editor" });
  const fetched = Promise.all(
    ["MapStory", "MapPresentation"].map((part) =>
      page.waitForResponse((answer) => answer.url().includes(`/${part}-`)),
    ),
  );
  await page.goto(`/m/${mapId}`);
  await Promise.all((await fetched).map((answer) => answer.finished()));
  await page.context().setOffline(true);
  await page.getByRole("radio", { name: "Story" }).check({ force: true });
  await expect(chapterOf(page, "Purchase")).toBeVisible();
  await present(page).press("Enter");
  await expect(slideOf(page)).toBeVisible();
});

test("[AXE-1] story and presentation have no serious barrier, in light and dark", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Retailer", SAMPLE);
  const { page } = await workshop.join(mapId, "Ana", { view: "story" });
  await expect(chapterOf(page, "Advocacy")).toBeVisible();
  await expectAccessible(page, info, "story");
  await present(page).press("Enter");
  await expect(slideOf(page)).toBeVisible();
  await expectAccessible(page, info, "present-start", "[role=dialog]");
  await page.keyboard.press("ArrowRight");
  await expectAccessible(page, info, "present-stage", "[role=dialog]");
  await page.keyboard.press("End");
  await expectAccessible(page, info, "present-end", "[role=dialog]");
});

test("[STORY-15] a slide holds its shape with five long names, a picture and long titles", async ({
  workshop,
}) => {
  const map = await workshop.document(await workshop.newMap("Long names", SAMPLE));
  const people = [
    "Dr. Konstantinopoulos-Schmidt",
    "Supercalifragilisticexpialidocious",
    "Wilhelmina",
  ];
  const personas = people.map((name, index) => ({ id: `long${index}`, name, goal: "" }));
  const emotions = personas.flatMap(({ id }) =>
    map.steps.map((step) => ({ personaId: id, stepId: step.id, value: 1 })),
  );
  const mapId = await workshop.importJson({
    ...map,
    personas: [...map.personas, ...personas],
    emotions: [...map.emotions, ...emotions],
    stages: map.stages.map((stage) => ({
      ...stage,
      title: `${stage.title} ${"and so on ".repeat(9)}`,
    })),
  });
  const { page } = await workshop.join(mapId, "Ana", { viewport: { width: 1024, height: 768 } });
  await page.keyboard.press("Control+Alt+p");
  const slide = slideOf(page);
  await page.getByRole("button", { name: "Next slide" }).click();
  await expect(slide.getByRole("heading", { name: /^Awareness/ })).toBeFocused();
  await expect(slide.getByRole("img", { name: /^A jacket/ })).toBeVisible();
  const whole = await slide.boundingBox();
  for (const words of [/^Wilhelmina/, /^Supercali/, "Sees a jacket in a social ad", "The answer"]) {
    const box = await slide.getByText(words).first().boundingBox();
    expect(box && whole && box.x >= 0 && box.x + box.width <= whole.width).toBe(true);
    expect(box?.width).toBeGreaterThan(60);
    expect(box && whole && box.y + box.height <= whole.height).toBe(true);
  }
});
