import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { expect, test } from "../support/workshop.ts";

test("[DEPT-30] a locked structure holds in every open browser at once, and is free again once it is released", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer");
  const mia = await workshop.join(mapId, "Mia", { role: "admin" });
  const ben = await workshop.join(mapId, "Ben");
  const board = new Board(ben.page);
  await board.settled();
  await mia.page.getByRole("button", { name: "More" }).click();
  await mia.page.getByRole("menuitem", { name: "Lock the structure" }).click();
  const sign = ben.page.getByRole("button", { name: "Structure locked" });
  await expect(sign).toBeVisible();

  await board.stage("During").focus();
  await ben.page.keyboard.press("F2");
  await expect(
    ben.page.getByText("The structure is locked by Mia. Only admins change it."),
  ).toBeVisible();
  await ben.page.keyboard.press("Delete");
  await board.addCard("Buys", "Doing", "Asks a friend");
  await expect(new Board(mia.page).card("Asks a friend")).toBeVisible();
  await expect(board.stages()).toHaveText([/Before/, /During/, /After/]);

  await mia.page.getByRole("button", { name: "Structure locked" }).click();
  await mia.page.getByRole("button", { name: "Release the structure" }).click();
  await expect(sign).toBeHidden();
  await board.stage("During").focus();
  await ben.page.keyboard.press("Delete");
  await expect(new Board(mia.page).stages()).toHaveText([/Before/, /After/]);
});

test("[DEPT-31] what was done offline while others locked the structure is set back with the words to copy, and the cards stay", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Retailer");
  const mia = new Board((await workshop.join(mapId, "Mia", { role: "admin" })).page);
  const ben = await workshop.join(mapId, "Ben");
  const board = new Board(ben.page);
  await board.settled();
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  await ben.context.setOffline(true);
  await board.stage("After").focus();
  await ben.page.keyboard.press("F2");
  await ben.page.keyboard.press("Control+a");
  await ben.page.keyboard.type("Lives with it");
  await ben.page.keyboard.press("Enter");
  await board.addCard("Buys", "Doing", "Written on the train");
  await expect(board.status).toHaveText(/Offline · \d+ changes? waiting/, { timeout: 12_000 });
  await workshop.call("PUT", `/api/maps/${mapId}/structure-lock`);
  await ben.context.setOffline(false);

  const dialog = ben.page.getByRole("dialog", { name: "A change of yours was set back" });
  await expect(dialog).toContainText("Lives with it");
  await expect(dialog).toContainText("The structure was locked meanwhile.");
  await expect(mia.card("Written on the train")).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await expect(board.stages()).toHaveText([/Before/, /During/, /After/]);
  await expect(board.card("Written on the train")).toBeVisible();
});

test("[DEPT-26] a card that somebody suggests in another department's lane is accepted as exactly that card, by its author", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Retailer");
  const mia = await workshop.join(mapId, "Mia", { role: "admin" });
  const ben = await workshop.join(mapId, "Ben");
  const sam = await workshop.join(mapId, "Sam", { role: "commenter", view: "board" });
  await workshop.call("PUT", `/api/users/${ben.userId}/team`, { teamId: "service" });
  const owner = new Board(mia.page);
  await owner.lane("Doing").focus();
  await mia.page.keyboard.press("Shift+F10");
  await mia.page.getByRole("menuitem", { name: "Team", exact: true }).press("ArrowRight");
  await mia.page.getByRole("menuitemradio", { name: "Service" }).press("Enter");
  await owner.lane("Doing").focus();
  await mia.page.keyboard.press("Shift+F10");
  await mia.page
    .getByRole("menuitem", { name: "Let only Service change this lane" })
    .press("Enter");

  const visitor = new Board(sam.page);
  await expect(visitor.lane("Doing").getByTitle("Only Service changes this lane")).toBeVisible();
  await visitor.cell("Buys", "Doing").focus();
  await sam.page.keyboard.press("Enter");
  const asked = sam.page.getByRole("dialog", { name: "Suggest a card to Service: Buys › Doing" });
  await asked.getByLabel("Title of the card").fill("Asks in the shop first");
  await expectAccessible(sam.page, info, "suggesting", "[role=dialog]");
  await sam.page.keyboard.press("Enter");
  await expect(visitor.card("Asks in the shop first")).toContainText("Suggestion");

  const board = new Board(ben.page);
  const tile = board.card("Asks in the shop first");
  await expect(tile).toContainText("Sam");
  await tile.getByRole("button", { name: "Accept" }).click();
  await expect(board.titlesIn("Buys", "Doing")).toHaveText(["Asks in the shop first"]);
  await expect(visitor.titlesIn("Buys", "Doing")).toHaveText(["Asks in the shop first"]);
  const [card] = (await workshop.document(mapId)).cards;
  expect(card).toMatchObject({
    title: "Asks in the shop first",
    source: { author: { name: "Sam" } },
  });
});

test("[DEPT-25] one's own department stands out on one's own board, and is found so again", async ({
  workshop,
}, info) => {
  const mapId = await workshop.newMap("Retailer", "online-clothing-retailer");
  const ben = await workshop.join(mapId, "Ben");
  const ana = await workshop.join(mapId, "Ana");
  const board = new Board(ben.page);
  await board.settled();
  await board.stage("Awareness").focus();
  await ben.page.keyboard.press("Shift+F10");
  await ben.page.getByRole("menuitem", { name: "Team", exact: true }).press("ArrowRight");
  await ben.page.getByRole("menuitemradio", { name: "Marketing" }).press("Enter");
  await ben.page.getByRole("button", { name: "Departments" }).click();
  await ben.page.getByRole("menuitemradio", { name: "Marketing" }).press("Enter");
  await expect(ben.page.getByText(/^\d+ cards of Marketing$/)).toBeAttached();
  const own = board.cardsIn("Sees a jacket in a social ad", "Doing").first();
  const others = board.cardsIn("Browses similar styles", "Doing").first();
  await expect(own).not.toHaveAttribute("data-aside");
  await expect(others).toHaveAttribute("data-aside", "true");
  await expectAccessible(ben.page, info, "department");
  await ben.page.reload();
  await expect(ben.page.getByRole("button", { name: /^Marketing · \d+ cards$/ })).toBeVisible();
  await expect(others).toHaveAttribute("data-aside", "true");
  await expect(new Board(ana.page).grid.locator("[data-aside]")).toHaveCount(0);
});
