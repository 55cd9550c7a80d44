import { Board } from "../support/board.ts";
import { writeByHand } from "../support/raw-socket.ts";
import { wireOf } from "../support/wire.ts";
import { expect, PASSWORD, type Person, test, type Workshop } from "../support/workshop.ts";

test("[ROLE-1] a viewer is told so, finds nothing to edit with, and no key changes anything", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Look only", "online-clothing-retailer");
  const { page } = await workshop.join(mapId, "Vic", { role: "viewer", view: "board" });
  const board = new Board(page);
  const card = board.card("Looks at photos and price");
  await expect(card).toBeVisible();
  const before = await workshop.document(mapId);

  await page.getByText("You can view this map").hover();
  await expect(page.getByRole("tooltip")).toContainText("Ask an admin of the map");
  await expect(page.getByRole("heading", { name: before.title })).toBeVisible();
  for (const name of [/^Add/, /menu$/, /^Undo|^Nothing to undo/]) {
    await expect(page.getByRole("button", { name })).toHaveCount(0);
  }
  for (const key of ["Delete", "Control+d", "F2", "Alt+Shift+ArrowRight", "Control+Enter", "x"]) {
    await card.focus();
    await page.keyboard.press(key);
  }
  await expect(page.locator("[data-editor] textarea, [data-editor] input")).toHaveCount(0);
  for (const header of [
    board.stage("Purchase"),
    board.step("Fills the cart"),
    board.lane("Needs"),
  ]) {
    for (const key of ["Alt+Shift+ArrowLeft", "Alt+Shift+ArrowUp", "Control+d", "Delete"]) {
      await header.focus();
      await page.keyboard.press(key);
    }
  }
  await board.cell("Sees a jacket in a social ad", "Needs").click();
  await page.keyboard.type("Not mine to say");
  const point = board.points().first();
  await point.focus();
  const value = await point.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Control+z");
  await expect(point).toHaveAttribute("aria-valuetext", value ?? "");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Enter");
  await expect(
    page.getByRole("complementary", { name: /^Card: Scrolls on the way/ }),
  ).toBeVisible();
  expect(await workshop.document(mapId)).toEqual(before);
});

test("[ROLE-2] who comes by a link gives a name, and edits under it when the link says so", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Open house");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  const { url } = await workshop.link(mapId, "editor");
  const page = await workshop.stranger();
  await page.goto(url);
  await expect(page.getByText("“Open house” was shared with you. You can change")).toBeVisible();
  await page.getByRole("button", { name: "Open the map" }).click();
  await expect(page.getByText("Enter a name")).toBeVisible();
  await page.getByLabel("Your name").fill("Gus Guest");
  await page.keyboard.press("Enter");
  const guest = new Board(page);
  await guest.addCard("Buys", "Doing", "Asks a friend");
  await expect(ana.card("Asks a friend")).toBeVisible();
  await guest.card("Asks a friend").focus();
  await expect(ana.card("Asks a friend")).toHaveAttribute("aria-description", /Gus Guest is here/);
  await expect(guest.status).toHaveAttribute("data-connection", "saved");
  await page.reload();
  await expect(guest.card("Asks a friend")).toBeVisible();
});

test("[ROLE-3] a commenter edits neither through the page nor through the socket", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Comment only");
  const ana = new Board((await workshop.join(mapId, "Ana")).page);
  await ana.addCard("Buys", "Doing", "Pays");
  const { page } = await workshop.join(mapId, "Cleo", { role: "commenter" });
  const cleo = new Board(page);
  await cleo.card("Pays").focus();
  await page.keyboard.press("Delete");
  await cleo.cell("Uses", "Doing").click();
  await page.keyboard.type("Complains");
  await expect(page.getByRole("button", { name: /^Add/ })).toHaveCount(0);

  const answer = await writeByHand(page, mapId, (doc) => doc.getMap("meta").set("title", "Mine"));
  expect(answer).toBe("denied");

  await ana.addCard("Uses", "Doing", "Recommends");
  await expect(ana.status).toHaveAttribute("data-connection", "saved");
  const { title, cards } = await workshop.document(mapId);
  expect(title).toBe("Comment only");
  expect(cards.map((card) => card.title).sort()).toEqual(["Pays", "Recommends"]);
});

test("[ROLE-4] a demotion acts in the open page, and what was not saved can be copied", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Demoted");
  const { page, userId, wire } = await joinByWire(workshop, mapId, "Dan");
  const dan = new Board(page);
  await dan.addCard("Buys", "Doing", "Pays");
  await expect(dan.status).toHaveAttribute("data-connection", "saved");
  wire.cut();
  await dan.addCard("Uses", "Doing", "Written too late");
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "viewer" });
  await wire.mend();

  await expect(page.getByRole("alert")).toHaveText(
    /Not saved\. You no longer have edit access\. Copy your changes\./,
  );
  await expect(page.getByRole("button", { name: /^Add/ })).toHaveCount(0);
  await expect(dan.card("Written too late")).toBeVisible();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy your changes" }).click();
  await expect(page.getByText("Copied: what you wrote")).toBeVisible();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toContain("Written too late");
  expect(await copied()).not.toContain("Pays");
  await page.getByRole("button", { name: "Copy the whole map" }).click();
  await expect(page.getByText("Copied: the map as you see it")).toBeVisible();
  expect(await copied()).toContain("Pays");
  expect((await workshop.document(mapId)).cards.map(({ title }) => title)).toEqual(["Pays"]);
  await page.getByRole("button", { name: "Throw my unsaved changes away" }).click();
  await page.getByRole("button", { name: "Throw away" }).click();
  await expect(page.getByText("You can view this map")).toBeVisible();
  await expect(dan.card("Pays")).toBeVisible();
  await expect(dan.card("Written too late")).toHaveCount(0);
});

test("[ROLE-5] a demotion with everything saved turns the open board into one to look at", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Calm demotion");
  const { page, userId } = await workshop.join(mapId, "Dora");
  const dora = new Board(page);
  await dora.addCard("Buys", "Doing", "Pays");
  await expect(dora.status).toHaveAttribute("data-connection", "saved");
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "viewer" });
  await expect(page.getByText("You can view this map")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Add/ })).toHaveCount(0);
  await dora.card("Pays").focus();
  await page.keyboard.press("Delete");
  await expect(dora.card("Pays")).toBeVisible();
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "editor" });
  await expect(page.getByText("You can view this map")).toHaveCount(0);
  await dora.addCard("Uses", "Doing", "Back again");
  await expect(dora.status).toHaveAttribute("data-connection", "saved");
});

test("[ROLE-6] revoking a link closes the map for whoever came by it, in words", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Invited");
  const { url, revoke } = await workshop.link(mapId, "editor");
  const page = await workshop.stranger();
  await page.goto(url);
  await page.getByLabel("Your name").fill("Gus");
  await page.keyboard.press("Enter");
  const guest = new Board(page);
  await guest.addCard("Buys", "Doing", "Pays");
  await expect(guest.status).toHaveAttribute("data-connection", "saved");
  await revoke();
  await expect(page.getByText("This link doesn't work any more")).toBeVisible();
  await expect(guest.grid).toHaveCount(0);
  await page.reload();
  await expect(
    page.getByRole("heading", { name: "This link doesn't work any more" }),
  ).toBeVisible();
});

test("[ROLE-7] a map that is not there and one that is not ours look the same, and lead home", async ({
  workshop,
}) => {
  const hidden = await workshop.newMap("Not for Nia");
  const { page } = await workshop.person("Nia");
  for (const id of [hidden, "no-such-map"]) {
    await page.goto(`/m/${id}`);
    await expect(page.getByText("This map isn't available")).toBeVisible();
    await expect(page.getByText("Not for Nia")).toHaveCount(0);
  }
  await page.getByRole("link", { name: "All maps" }).click();
  await expect(page.getByRole("button", { name: "New map" })).toBeVisible();
  await page.goto("/m/not%20an%20id");
  await expect(page.getByRole("heading", { name: "There is nothing here" })).toBeVisible();
});

test("[ROLE-8] who is taken off a map sees it close in words, and finds the way to the others", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Without Olga");
  const { page, userId } = await workshop.join(mapId, "Olga");
  await expect(page.getByRole("grid")).toBeVisible();
  await workshop.call("DELETE", `/api/maps/${mapId}/members/${userId}`);
  await expect(page.getByText("You can't see this map any more")).toBeVisible();
  await page.getByRole("link", { name: "All maps" }).click();
  await expect(page.getByRole("button", { name: "New map" })).toBeVisible();
});

test("[ROLE-11] who is taken off a map and added again sends what they had written", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Back again");
  const { page, userId } = await workshop.join(mapId, "Olga");
  const board = new Board(page);
  await board.cell("Buys", "Doing").focus();
  await page.keyboard.type("Unfinished");
  await workshop.call("DELETE", `/api/maps/${mapId}/members/${userId}`);
  await expect(page.getByRole("alert")).toContainText("Not saved");
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "editor" });
  await page.getByRole("button", { name: "Retry" }).click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(board.status).toHaveText("Saved");
  const { cards } = await workshop.document(mapId);
  expect(cards.map(({ title }) => title)).toEqual(["Unfinished"]);
});

test("[ROLE-9] a title that is half written when edit access ends can be copied", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Half a title");
  const { page, userId } = await workshop.join(mapId, "Tom");
  const tom = new Board(page);
  await tom.addCard("Buys", "Doing", "Pays");
  await expect(tom.status).toHaveAttribute("data-connection", "saved");
  await page.keyboard.press("Enter");
  await page.keyboard.type(" in small coins");
  await workshop.call("PUT", `/api/maps/${mapId}/members/${userId}`, { role: "viewer" });
  await expect(page.getByText("You can view this map")).toBeVisible();
  await page.keyboard.type(" and notes");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toContainText("Copy your changes.");
  await expect(tom.card("Pays in small coins and notes")).toBeVisible();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy your changes" }).click();
  await expect(page.getByText("Copied: what you wrote")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    "Pays in small coins",
  );
});

test("[ROLE-10] a viewer opens a card with the mouse and reads all of it", async ({ workshop }) => {
  const mapId = await workshop.newMap("Read only", "online-clothing-retailer");
  const { page } = await workshop.join(mapId, "Rita", { role: "viewer", view: "board" });
  const rita = new Board(page);
  await rita.card("Short video ad").dblclick();
  const panel = page.getByRole("complementary", { name: /^Card: Short video ad/ });
  await expect(panel).toContainText("Ten seconds, no sound needed");
  await expect(panel.locator("input:enabled, textarea:not([readonly])")).toHaveCount(0);
});

test("[SES-32] who is signed out elsewhere signs in again, and nothing unsaved is lost", async ({
  workshop,
}) => {
  const mapId = await workshop.newMap("Still mine");
  const una = await joinByWire(workshop, mapId, "Una");
  const { page, wire } = una;
  const board = new Board(page);
  await board.addCard("Buys", "Doing", "Pays");
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  await signOut(workshop, una);
  await expect(page.getByText("You have been signed out")).toBeVisible();
  await signInAgain(una);
  await expect(board.card("Pays")).toBeVisible();

  await expect(board.status).toHaveAttribute("data-connection", "saved");
  wire.cut();
  await board.addCard("Uses", "Doing", "Thought of on the way");
  await signOut(workshop, una);
  await wire.mend();
  await expect(page.getByRole("alert")).toContainText("changes are kept on this device");
  await signInAgain(una);
  await expect(board.card("Thought of on the way")).toBeVisible();
  await expect(board.status).toHaveAttribute("data-connection", "saved");
  expect((await workshop.document(mapId)).cards).toHaveLength(2);
});

async function signOut({ server }: Workshop, { context }: Person): Promise<void> {
  const headers = { origin: server.url };
  expect((await context.request.post("/api/auth/sign-out", { headers, data: {} })).ok()).toBe(true);
}

async function signInAgain({ page, email }: Person): Promise<void> {
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.keyboard.press("Enter");
}

async function joinByWire(workshop: Workshop, mapId: string, name: string) {
  const person = await workshop.person(name);
  const wire = await wireOf(person.page);
  await workshop.call("PUT", `/api/maps/${mapId}/members/${person.userId}`, { role: "editor" });
  await person.page.goto(`/m/${mapId}?view=board`);
  return { ...person, wire };
}
