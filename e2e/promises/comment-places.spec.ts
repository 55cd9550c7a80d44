import { expectAccessible } from "../support/axe.ts";
import { Board } from "../support/board.ts";
import { Commenting } from "../support/commenting.ts";
import { expect, test, type Workshop } from "../support/workshop.ts";

const TEXT = "People who pay by card see an error and give up.";
const WORDS = "see an error";

/** A map with one card that has a text, an editor at it, and somebody who may comment. */
async function together(workshop: Workshop) {
  const mapId = await workshop.newMap("Comments in their place");
  const ana = await workshop.join(mapId, "Ana");
  const board = new Board(ana.page);
  await board.settled();
  await board.addCard("Buys", "Doing", "Card declined");
  await board.writeIn("Card declined", TEXT);
  await ana.page.keyboard.press("Escape");
  const ben = await workshop.join(mapId, "Ben", { role: "commenter", view: "board" });
  await new Board(ben.page).card("Card declined").getByText(TEXT).waitFor();
  await new Board(ben.page).settled();
  return {
    mapId,
    ana: { ...ana, board, comments: new Commenting(ana.page) },
    ben: { ...ben, board: new Board(ben.page), comments: new Commenting(ben.page) },
  };
}

test("[CPLACE-12] Ctrl+Alt+M comments on the focused card, and everybody sees its badge at once", async ({
  workshop,
}) => {
  const { ana, ben } = await together(workshop);
  const card = ben.board.card("Card declined");
  await card.focus();
  await ben.page.keyboard.press("Control+Alt+m");
  await expect(ben.comments.field).toBeFocused();
  await expect(ben.comments.panel).toContainText("About During › Doing › Card declined");
  await ben.comments.post("Since when?");
  const tile = ana.board.card("Card declined");
  await expect(ana.comments.pin(tile)).toHaveAttribute("data-pin", "1");
  await expect(tile).toHaveAttribute("aria-description", /1 comment, 1 unread/);
  await ana.comments.pin(tile).click();
  await expect(ana.comments.thread("Since when?").locator("article").first()).toBeFocused();
  await expect(tile).toHaveAttribute("aria-description", /1 comment$/);

  const places = {
    stage: ben.board.stage("During"),
    step: ben.board.step("Buys"),
    lane: ben.board.lane("Doing"),
    feeling: ben.board.emotion("Uses"),
  };
  for (const [name, place] of Object.entries(places)) {
    await place.focus();
    await ben.page.keyboard.press("Control+Alt+m");
    await expect(ben.comments.field).toBeFocused();
    await ben.comments.post(`About the ${name}`);
    await expect(ben.comments.pin(place)).toHaveAttribute("data-pin", "1");
  }
});

test("[CPLACE-13] a commenter raises a pain point on words, which hold while another writes around them", async ({
  workshop,
}) => {
  const { ana, ben } = await together(workshop);
  await ben.comments.mark(ben.board.card("Card declined"), WORDS);
  await ben.page.getByRole("button", { name: "Comment", exact: true }).click();
  await ben.comments.post("They never come back", 4);
  await expect.poll(() => ben.comments.marked()).toEqual([WORDS]);

  // It hurts at once where its stage shows what hurts, and in nobody's cards.
  const raised = ana.comments.raised("They never come back");
  await expect(raised).toContainText("from comment · Ben");
  await expect(ana.board.cell("Buys", "Pain points").locator("[data-raised]")).toHaveCount(1);
  await expectAccessible(ana.page, test.info(), "comments on the board");
  await ana.page.emulateMedia({ colorScheme: "light", reducedMotion: null });

  await ana.board.card("Card declined").focus();
  await ana.page.keyboard.press("Enter");
  await ana.page.keyboard.press("Tab");
  await expect(ana.board.text()).toBeFocused();
  await ana.page.keyboard.press("Control+Home");
  await ana.page.keyboard.type("In the evening: ");
  await ana.page.keyboard.press("Enter");
  await expect.poll(() => ana.comments.marked()).toEqual([WORDS]);
  await ana.page.keyboard.press("Escape");
  await expect.poll(() => ben.comments.marked()).toEqual([WORDS]);

  // A press on the words opens what is said about them.
  await ben.page.getByRole("button", { name: "Close the comments" }).click();
  const at = await ben.board.card("Card declined").evaluate((_, name) => {
    const [range] = CSS.highlights.get(name) ?? [];
    const [box = new DOMRect()] = range instanceof Range ? range.getClientRects() : [];
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, "comment-pain");
  await ben.page.mouse.click(at.x, at.y);
  await expect(ben.comments.thread("They never come back")).toBeVisible();

  // Reached by the arrows, and made a card by who may.
  await ana.board.cell("Buys", "Pain points").focus();
  await raised.focus();
  await expect(raised).toBeFocused();
  await raised.getByRole("button", { name: "Make card" }).click();
  const made = ana.board.cell("Buys", "Pain points").locator("[data-card]");
  await expect(made).toContainText("They never come back");
  await expect(made).toContainText("Raised by Ben");
  await expect(raised).toHaveCount(0);
  await made.getByRole("button", { name: "Raised by Ben" }).click();
  await expect(ana.comments.thread("They never come back")).toContainText("Open the card");
});

test("[CPLACE-14] what was said of a deleted card is detached, re-attached by undo or by hand", async ({
  workshop,
}) => {
  const { ana, ben } = await together(workshop);
  await ana.board.addCard("Uses", "Doing", "Calls us");
  await ana.board.writeIn("Calls us", `They ${WORDS}, and call.`);
  await ana.page.keyboard.press("Escape");
  await ana.comments.mark(ana.board.card("Card declined").locator("[data-part=body]"), WORDS);
  await ana.page.keyboard.press("Control+Alt+m");
  await ana.comments.post("Which error?");
  await ben.comments.pin(ben.board.card("Card declined")).click();
  await expect(ben.comments.thread("Which error?")).toBeVisible();

  await ana.board.card("Card declined").focus();
  await ana.page.keyboard.press("Delete");
  await expect(ben.comments.panel.getByRole("button", { name: "Detached 1" })).toBeVisible();
  await ana.board.grid.getByRole("gridcell").first().focus();
  await ana.page.keyboard.press("Control+z");
  await expect(ben.comments.panel.getByRole("button", { name: "Detached 1" })).toHaveCount(0);
  await expect.poll(() => ben.comments.marked()).toEqual([WORDS]);

  await ana.board.card("Card declined").focus();
  await ana.page.keyboard.press("Delete");
  await ana.comments.thread("Which error?").getByRole("button", { name: "More" }).click();
  await ana.page.getByRole("menuitem", { name: "Re-attach…" }).click();
  await expect(ana.page.getByText("Choose where 'Which error?' belongs")).toBeVisible();
  // The card with the very words is offered first.
  await ana.page.getByRole("button", { name: "'Calls us'" }).click();
  await expect(ana.comments.pin(ana.board.card("Calls us"))).toHaveAttribute("data-pin", "1");
  await expect.poll(() => ben.comments.marked()).toEqual([WORDS]);

  await ana.comments.thread("Which error?").getByRole("button", { name: "More" }).click();
  await ana.page.getByRole("menuitem", { name: "Re-attach…" }).click();
  await ana.board.stage("During").click();
  await expect(ben.comments.pin(ben.board.stage("During"))).toHaveAttribute("data-pin", "1");
});

test("[CPLACE-15] the address of a thread opens it, shows its place and says when it is gone", async ({
  workshop,
}) => {
  const { mapId, ben } = await together(workshop);
  await ben.board.card("Card declined").focus();
  await ben.page.keyboard.press("Control+Alt+m");
  await ben.comments.post("Look here");
  const thread = ben.comments.thread("Look here");
  const id = await thread.getAttribute("data-thread");
  const vic = await workshop.join(mapId, "Vic", { role: "viewer", view: "board" });
  await vic.page.goto(`/m/${mapId}?view=board&c=${id}`);
  const comments = new Commenting(vic.page);
  await expect(comments.thread("Look here").locator("article").first()).toBeFocused();
  await expect(new Board(vic.page).card("Card declined")).toHaveAttribute("data-found", "");
  await expect(new Board(vic.page).card("Card declined")).not.toHaveAttribute("data-found", "");

  await vic.page.goto(`/m/${mapId}?view=story&c=${id}`);
  await expect(comments.thread("Look here")).toBeVisible();
  await vic.page.goto(`/m/${mapId}?c=nobody`);
  await expect(vic.page.getByText("This comment is not here any more")).toBeVisible();
});
