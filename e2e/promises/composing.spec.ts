import { Board } from "../support/board.ts";
import { Composing } from "../support/composing.ts";
import { expect, test } from "../support/workshop.ts";

test("[IME-1] an Enter or Escape of the composition saves and leaves no title, new or old", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Composed");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  const hands = await Composing.on(page);
  await board.addCard("Buys", "Doing", "Pays");
  await board.card("Pays").focus();
  await page.keyboard.press("F2");
  const field = page.locator("textarea:focus");
  await expect(field).toBeFocused();
  await hands.compose("にほ");
  await hands.press("ArrowDown");
  await hands.press("Enter");
  await hands.press("Escape");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("Paysにほ");
  await hands.choose("日本");
  await expect(field).toHaveValue("Pays日本");
  await page.keyboard.press("Enter");
  await expect(board.card("Pays日本")).toBeFocused();
  await page.keyboard.press("Control+Enter");
  await hands.compose("か");
  await hands.press("Enter");
  await expect(field).toBeFocused();
  await hands.choose("買う");
  await page.keyboard.press("Enter");
  await expect(board.titlesIn("Buys", "Doing")).toHaveText(["Pays日本", "買う"]);
});

test("[IME-2] what others write into a text waits while a word is composed in it; then both stand", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Composed together");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  const hands = await Composing.on(ana.page);
  await ana.addCard("Buys", "Doing", "Pays");
  await ana.writeIn("Pays", "Card. ");
  await expect(ben.card("Pays")).toContainText("Card.");
  await hands.compose("にほ");
  await expect(ana.text()).toHaveText("Card. にほ");
  await ben.writeIn("Pays", "Cash. ");
  await expect(ben.status).toHaveAttribute("data-connection", "saved");
  await hands.compose("にほん");
  await hands.press("Enter");
  await expect(ana.text()).toContainText("Card. にほん");
  await expect(ana.text()).not.toContainText("Cash.");
  await expect(ana.text()).toBeFocused();
  await hands.choose("日本");
  for (const board of [ana, ben]) {
    await expect(board.text()).toContainText("日本");
    await expect(board.text()).toContainText("Cash.");
  }
  await expect(async () => {
    const [card] = (await workshop.document(mapId)).cards;
    expect(JSON.stringify(card?.body)).toMatch(/Card. 日本Cash. |Card. Cash. 日本/);
  }).toPass();
});

test("[IME-3] an @ asks after a composed word too, and takes no Enter of the composition", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Composed mentions");
  const board = new Board((await workshop.join(mapId, "Ana")).page);
  const { page } = board;
  const hands = await Composing.on(page);
  await board.addCard("Buys", "Doing", "日本へ行く");
  await board.addCard("Uses", "Doing", "Waits");
  await board.writeIn("Waits", "see @");
  await hands.compose("にほ");
  await hands.press("Enter");
  await expect(board.text()).toHaveText("see @にほ");
  await hands.choose("日本");
  await expect(page.getByRole("option")).toHaveText(/日本へ行く/);
  await page.keyboard.press("Enter");
  await expect(board.text().locator("[data-mention]")).toHaveText("日本へ行く");
});
