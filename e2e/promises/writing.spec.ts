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
