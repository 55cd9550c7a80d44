import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

test("[TXT-33] chosen words stay marked while their address is given, and become the link", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Links");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.addCard("Buys", "Doing", "Pays");
  await board.card("Pays").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const text = page.getByRole("textbox", { name: /text of/i });
  await expect(text).toBeFocused();
  await page.keyboard.type("Ask the shop");
  await page.keyboard.press("Control+Shift+ArrowLeft");
  await page.getByRole("button", { name: "Link", exact: true }).click();
  await expect(page.getByRole("button", { name: "Remove link" })).toHaveCount(0);
  const marked = text.locator("span").filter({ hasText: /^shop$/ });
  await expect(marked).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
  await page.keyboard.type("shop.example");
  await page.keyboard.press("Enter");
  await expect(text.getByRole("link", { name: "shop" })).toHaveAttribute(
    "href",
    "https://shop.example",
  );
  await expect(text).toBeFocused();
  await page.keyboard.press("End");
  await page.keyboard.type(" first. See http://x.example now");
  await expect(text).toHaveText("Ask the shop first. See http://x.example now");
  await expect(text.getByRole("link")).toHaveText(["shop", "http://x.example"]);
});

test("[TXT-44, TXT-47] a card and a colleague are mentioned while one types, and lead on for whoever reads", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Mentions");
  const reader = await workshop.join(mapId, "Ben Okafor", { role: "viewer", view: "board" });
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.addCard("Buys", "Doing", "Pays by card");
  await board.addCard("Uses", "Doing", "Waits at home");
  await board.writeIn("Pays by card", "Ask @oka");
  const option = page.getByRole("option", { name: "Ben Okafor" });
  await expect(option).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await page.keyboard.type("or see @wai");
  await page.getByRole("option", { name: /^Waits at home/ }).click();
  await page.keyboard.type("first");
  await expect(board.text()).toHaveText("Ask @Ben Okafor or see Waits at home first");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await board.cardsIn("Uses", "Doing").focus();
  await page.keyboard.press("F2");
  await page.keyboard.type(" or away");
  await page.keyboard.press("Enter");
  const theirs = new Board(reader.page);
  const mention = theirs.card("Pays by card").getByRole("link");
  await expect(mention).toHaveText("Waits at home or away");
  await theirs.settled();
  await mention.click();
  await expect(reader.page.getByRole("complementary", { name: /^Card: Waits/ })).toBeVisible();
});

test("[TXT-49] headings, lists, checklists and links are made by keys alone, and by the buttons", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Formats");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  await board.addCard("Buys", "Doing", "Pays");
  await board.card("Pays").focus();
  await page.keyboard.press("Shift+Enter");
  const panel = page.getByRole("complementary", { name: "Card: Pays" });
  await panel.getByText("Add details…").click();
  await expect(board.text()).toBeFocused();
  const keys = async (combination: string, words: string) => {
    await page.keyboard.press("Enter");
    await page.keyboard.press(combination);
    await page.keyboard.type(words);
  };
  await page.keyboard.press("Control+Alt+1");
  await page.keyboard.type("Why");
  await keys("Control+Shift+8", "dear");
  await page.keyboard.press("Enter");
  await keys("Control+Shift+7", "first");
  await page.keyboard.press("Enter");
  await keys("Control+Shift+9", "ask");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: "Subheading" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Then see https://shop.example now");
  await page.keyboard.press("Escape");
  const text = panel.getByRole("textbox", { name: "Text of Pays" });
  await expect(text.getByRole("heading", { level: 1 })).toHaveText("Why");
  await expect(text.locator("ul:not([data-type]) > li")).toHaveText("dear");
  await expect(text.locator("ol > li")).toHaveText("first");
  await expect(text.getByRole("checkbox", { name: "Done: ask" })).not.toBeChecked();
  await expect(text.getByRole("heading", { level: 2 })).toHaveText(/^Then see/);
  await expect(text.getByRole("link")).toHaveText("https://shop.example");
});
