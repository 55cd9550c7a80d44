import { Board } from "../support/board.ts";
import { Commenting } from "../support/commenting.ts";
import { wireOf } from "../support/wire.ts";
import { expect, type Person, test, type Workshop } from "../support/workshop.ts";

const CARD = "Compares the size guide with a jacket at home";
const WORDS = "on a phone the table must be zoomed";

/** The retailer's map with an editor, a commenter and an admin at its board. */
async function retailer(workshop: Workshop) {
  const mapId = await workshop.newMap("Retailer, three roles", "online-clothing-retailer");
  const eve = await workshop.person("Eve Editor");
  const wire = await wireOf(eve.page);
  const members = `/api/maps/${mapId}/members`;
  await workshop.call("PUT", `${members}/${eve.userId}`, { role: "editor" });
  await eve.page.goto(`/m/${mapId}?view=board`);
  const view = "board";
  return {
    mapId,
    eve: { ...(await atBoard(eve)), wire },
    cleo: await atBoard(await workshop.join(mapId, "Cleo", { role: "commenter", view })),
    mia: await atBoard(await workshop.join(mapId, "Mia", { role: "admin", view })),
  };
}

async function atBoard(person: Person) {
  const board = new Board(person.page);
  await board.settled();
  return { ...person, board, comments: new Commenting(person.page) };
}

test("[CPLACE-20] a pain point on words outlives its card, is re-attached, becomes a card, and who is demoted mid-sentence keeps their words", async ({
  workshop,
}) => {
  const { mapId, eve, cleo, mia } = await retailer(workshop);

  // The commenter raises a pain point on words; the admin sees it in its stage.
  await cleo.comments.mark(cleo.board.card(CARD), WORDS);
  await cleo.page.getByRole("button", { name: "Comment", exact: true }).click();
  await cleo.comments.post("Nobody finds their size on a phone", 3);
  await mia.board.lane("Pain points").scrollIntoViewIfNeeded();
  await expect(mia.comments.raised("Nobody finds their size")).toContainText("Cleo");

  // The editor deletes the card: the words stay, with what they were about.
  await eve.comments.pin(eve.board.card(CARD)).click();
  await eve.board.card(CARD).focus();
  await eve.page.keyboard.press("Delete");
  await expect(cleo.board.card(CARD)).toHaveCount(0);
  const detached = cleo.comments.panel.getByRole("button", { name: "Detached 1" });
  await expect(detached).toBeVisible();
  await expect(cleo.comments.panel).toContainText(WORDS);

  // It is attached anew by the editor, and made into a card by them.
  const thread = eve.comments.thread("Nobody finds their size");
  await thread.getByRole("button", { name: "More" }).click();
  await eve.page.getByRole("menuitem", { name: "Re-attach…" }).click();
  await eve.board.card("Reads the three worst reviews first").click();
  await expect(
    cleo.comments.pin(cleo.board.card("Reads the three worst reviews first")),
  ).toHaveAttribute("data-pin", "1");
  await thread.getByRole("button", { name: "More" }).click();
  await eve.page.getByRole("menuitem", { name: "Make card" }).click();
  await cleo.board.lane("Pain points").scrollIntoViewIfNeeded();
  const made = cleo.board.card("Nobody finds their size on a phone");
  await expect(made).toContainText("Raised by Cleo");
  await expect(cleo.comments.thread("Nobody finds their size")).toContainText("Open the card");

  // The admin demotes the editor in the middle of a sentence.
  await eve.board.writeIn("Kept for thirty days", "Half a sentence");
  await expect(eve.board.status).toHaveAttribute("data-connection", "saved");
  eve.wire.cut();
  await eve.page.keyboard.type(" that nobody else has seen");
  await mia.page.getByRole("button", { name: "Share" }).click();
  await mia.page.getByRole("combobox", { name: "Role of Eve Editor" }).click();
  await mia.page.getByRole("option", { name: /^Viewer/ }).click();
  await expect(mia.page.getByRole("combobox", { name: "Role of Eve Editor" })).toHaveText("Viewer");
  await eve.wire.mend();
  await expect(eve.page.getByRole("alert")).toHaveText(
    /Not saved\. You no longer have edit access\. Copy your changes\./,
  );
  await expect(eve.board.text()).toHaveCount(0);
  await eve.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await eve.page.getByRole("button", { name: "Copy your changes" }).click();
  await expect(eve.page.getByText("Copied: what you wrote")).toBeVisible();
  const copied = () => eve.page.evaluate(() => navigator.clipboard.readText());
  expect(await copied()).toContain("Half a sentence that nobody else has seen");
  expect(await copied()).not.toContain("Reads the three worst reviews first");
  await eve.page.getByRole("button", { name: "Copy the whole map" }).click();
  await expect(eve.page.getByText("Copied: the map as you see it")).toBeVisible();
  expect(await copied()).toContain("Reads the three worst reviews first");
  expect(JSON.stringify((await workshop.document(mapId)).cards)).not.toContain("nobody else");
  expect(JSON.stringify(await workshop.call("GET", `/api/maps/${mapId}/audit`))).toContain(
    "member.set",
  );
});
