import { Board } from "../support/board.ts";
import { forget, startServer } from "../support/server.ts";
import { expect, ownWorkshop, test } from "../support/workshop.ts";

test("[LOST-1] offline edits are counted, survive closing the page, and reach the other", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("On the train");
  const ana = await workshop.join(mapId, "Ana");
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  const board = new Board(ana.page);
  await board.addCard("Buys", "Doing", "Online");
  await expect(board.status).toHaveText("Saved");

  await ana.context.setOffline(true);
  await board.addCard("Uses", "Doing", "Written in a tunnel");
  await expect(board.status).toHaveText(/Offline · \d+ changes? waiting/, { timeout: 12_000 });
  await ana.page.close();

  await ana.context.setOffline(false);
  const again = await ana.context.newPage();
  await again.goto(`/m/${mapId}`);
  await expect(ben.card("Written in a tunnel")).toBeVisible();
  await expect(new Board(again).status).toHaveText("Saved");
});

test("[LOST-2] while the server does not answer, the page never says Saved", async ({
  browser,
}) => {
  const workshop = await ownWorkshop(browser);
  const mapId = await workshop.newMap("Held");
  const { page } = await workshop.join(mapId, "Ana");
  const board = new Board(page);
  await board.addCard("Buys", "Doing", "Before");
  await expect(board.status).toHaveText("Saved");
  const { server } = workshop;

  await server.kill();
  await board.addCard("Uses", "Doing", "While it was down");
  await expect(board.status).toHaveText(/Reconnecting…|Offline · 1 change waiting/);

  const next = await startServer({
    dataDir: server.dataDir,
    port: Number(new URL(server.url).port),
  });
  await expect(board.status).toHaveText("Saved", { timeout: 20_000 });
  const { cards } = await workshop.document(mapId);
  expect(cards.map((card) => card.title).toSorted()).toEqual(["Before", "While it was down"]);
  await workshop.end();
  await next.stop();
  await forget(next);
});

test("[LOST-3] a card that somebody deletes while it is being written is brought back with its text", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Collision");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  await ana.addCard("Buys", "Doing", "Precious");
  await expect(ben.card("Precious")).toBeVisible();
  await ana.card("Precious").focus();
  await ana.page.keyboard.press("Enter");
  await ana.page.keyboard.press("Tab");
  await ana.page.keyboard.type("Half a sent");

  await ben.card("Precious").focus();
  await ben.page.keyboard.press("Delete");
  await expect(ben.card("Precious")).toHaveCount(0);
  await expect(ana.page.getByText("Ben deleted this card while you were editing")).toBeVisible();
  await ana.page.keyboard.type("ence");
  await ana.page.getByRole("button", { name: "Bring it back" }).click();
  await expect(ben.card("Precious").filter({ hasText: "Half a sentence" })).toBeVisible();
});

test("[LOST-4] a card added to a stage while another deletes it waits in Unplaced", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Apart");
  const ana = await workshop.join(mapId, "Ana");
  const ben = new Board((await workshop.join(mapId, "Ben")).page);
  const board = new Board(ana.page);
  await expect(board.cell("Uses", "Doing")).toBeVisible();
  await ana.context.setOffline(true);
  await board.addCard("Uses", "Doing", "Nobody saw this");
  await ben.stage("After").focus();
  await ben.page.keyboard.press("Delete");
  await expect(ben.stage("After")).toHaveCount(0);
  await ana.context.setOffline(false);
  for (const { page } of [ben, board]) {
    const tray = page.getByRole("region", { name: "Unplaced" });
    await tray.getByRole("button", { name: /Unplaced/ }).click();
    await expect(tray).toContainText("Nobody saw this");
  }
});
