import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  asCommentsDoc,
  classify,
  readThreads,
  removeThread,
  resolve,
} from "../../shared/comments/index.ts";
import { idOf, type ThreadId } from "../../shared/journey/index.ts";
import { openThread, showComments, startThread } from "../session/index.ts";
import { BEN, CommentedMap, ME } from "./testing/open-panel.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const T1 = idOf<ThreadId>("t1");
const row = (text: RegExp) => screen.findByRole("article", { name: text });
const rows = () => screen.queryAllByRole("article").map((one) => one.getAttribute("aria-label"));
const field = () => screen.getByRole("textbox", { name: "New comment" });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const send = () => fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });

async function opened(map: CommentedMap, threads = 1) {
  map.show();
  act(showComments);
  if (threads === 0) await screen.findByRole("heading", { name: "No comments yet" });
  else await waitFor(() => expect(rows()).toHaveLength(threads));
}

test("[CPANEL-4] a pain point cannot be posted without a severity, and why is said", async () => {
  const map = new CommentedMap();
  await opened(map, 0);
  act(() => startThread({ on: "map" }, "pain-point"));
  type("It hurts");
  send();
  expect(screen.getByText("Say how bad it is: choose a severity from 1 to 4.")).toBeDefined();
  expect(map.sent()).toEqual([]);
  fireEvent.click(screen.getByRole("radio", { name: "3, Serious" }));
  send();
  await waitFor(() => expect(map.sent()).toHaveLength(1));
  expect(map.sent()[0]?.body).toMatchObject({
    kind: "pain-point",
    severity: 3,
    text: "It hurts",
    anchor: { on: "map" },
  });
});

test("[CPANEL-5] Enter begins a line and Ctrl+Enter posts; nothing written posts nothing", async () => {
  const map = new CommentedMap();
  await opened(map, 0);
  send();
  expect(screen.getByText("Write something first.")).toBeDefined();
  type("One");
  expect(fireEvent.keyDown(field(), { key: "Enter" })).toBe(true);
  expect(map.sent()).toEqual([]);
  send();
  expect(await row(/Comment by Me, .*: One/)).toBeDefined();
});

test("[CPANEL-5] what is begun stays through a reload, for each place by itself", async () => {
  const map = new CommentedMap();
  await opened(map, 0);
  type("About all of it");
  act(() => startThread({ on: "stage", stageId: idOf("buy") }));
  expect(field()).toHaveProperty("value", "");
  type("About buying");
  cleanup();
  map.session.close();
  const again = new CommentedMap({}, map.device);
  await opened(again, 0);
  expect(field()).toHaveProperty("value", "About all of it");
  act(() => startThread({ on: "stage", stageId: idOf("buy") }));
  expect(field()).toHaveProperty("value", "About buying");
});

test("[OUTBOX-3] what the server refuses says why, and can be discarded", async () => {
  const map = new CommentedMap();
  const problem = {
    type: "about:blank",
    title: "No",
    status: 409,
    code: "comments_full",
    detail: "A map has at most 5000 threads",
  };
  map.answer = ({ method }) =>
    method === "POST" ? new Response(JSON.stringify(problem), { status: 409 }) : undefined;
  await opened(map, 0);
  type("Too much");
  send();
  expect(await screen.findByText(/^Not sent: /)).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Discard" }));
  await screen.findByRole("heading", { name: "No comments yet" });
});

test("[OUTBOX-3] words about a thread that is gone are not gone with it", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.answer = ({ method }) => (method === "POST" ? "offline" : undefined);
  await opened(map);
  fireEvent.click(await row(/Text of t1/));
  const reply = screen.getByRole("textbox", { name: "Reply to Ben Kaya…" });
  fireEvent.change(reply, { target: { value: "Dear Ben" } });
  fireEvent.keyDown(reply, { key: "Enter", ctrlKey: true });
  expect(await screen.findByText("Waiting to send")).toBeDefined();
  act(() => map.write((doc) => removeThread(doc, T1, 5_000, "completely")));
  await waitFor(() => expect(rows()).toEqual([]));
  const gone = { status: 404, code: "thread_not_found", detail: "This thread is gone" };
  map.answer = ({ method }) =>
    method === "POST" ? new Response(JSON.stringify(gone), { status: 404 }) : undefined;
  await act(() => window.dispatchEvent(new Event("online")));
  await waitFor(() => expect(screen.getByText(/^Not sent: /)).toBeDefined(), { timeout: 8_000 });
  expect(screen.getByText("Dear Ben")).toBeDefined();
});

test("[CPANEL-8] resolving hides a thread among the resolved, and reopening brings it back", async () => {
  const map = new CommentedMap();
  map.say("t1");
  await opened(map);
  fireEvent.click(screen.getByRole("button", { name: "Resolve" }));
  await waitFor(() => expect(rows()).toEqual([]));
  fireEvent.click(screen.getByRole("radio", { name: "Resolved 1" }));
  fireEvent.click(await screen.findByRole("button", { name: "Reopen" }));
  await waitFor(() => expect(rows()).toEqual([]));
  fireEvent.click(screen.getByRole("radio", { name: "Open 1" }));
  expect(await row(/Text of t1/)).toBeDefined();
  expect(map.sent().map(({ path }) => path.split("/").at(-1))).toEqual([
    "seen",
    "resolve",
    "reopen",
  ]);
});

test("[CPANEL-8] the focus stays in the list when others take its thread away", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.say("t2", { at: 2_000 });
  await opened(map, 2);
  (await row(/Text of t1/)).focus();
  act(() => map.write((doc) => removeThread(doc, T1, 5_000, "completely")));
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(document.activeElement).toBe(await row(/Text of t2/));
  act(() => map.write((doc) => resolve(doc, idOf<ThreadId>("t2"), BEN, 6_000)));
  await waitFor(() => expect(rows()).toHaveLength(0));
  expect(document.activeElement?.closest("aside")).not.toBeNull();
});

test("[CPANEL-9] arrows walk the threads, Enter opens, Escape closes the thread and then the panel", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.say("t2", { at: 2_000 });
  await opened(map, 2);
  const first = await row(/Text of t1/);
  first.focus();
  fireEvent.keyDown(first, { key: "ArrowDown" });
  const second = await row(/Text of t2/);
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second, { key: "Enter" });
  expect(within(second).getByRole("textbox")).toBeDefined();
  fireEvent.keyDown(second, { key: "Escape" });
  expect(within(second).queryByRole("textbox")).toBeNull();
  expect(document.activeElement).toBe(second);
  fireEvent.keyDown(second, { key: "Escape" });
  expect(screen.queryByRole("complementary", { name: "Comments" })).toBeNull();
});

test("[CPANEL-9] a thread that is asked for is shown whatever is filtered, and has the focus", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.write((doc) => resolve(doc, T1, BEN, 6_000));
  const onDisk = () => readThreads(asCommentsDoc(map.comments.disk));
  await waitFor(() => expect(onDisk()[0]?.resolved).toBeDefined());
  map.show();
  act(() => openThread(T1));
  const shown = await row(/Text of t1/);
  await waitFor(() => expect(document.activeElement).toBe(shown));
  expect(screen.getByText("Resolved by Ben Kaya")).toBeDefined();
});

test("[CPANEL-10] who may only read is offered no way to write", async () => {
  const map = new CommentedMap({ role: "viewer" });
  map.say("t1");
  await opened(map);
  fireEvent.click(await row(/Text of t1/));
  expect(screen.queryByRole("textbox")).toBeNull();
  expect(screen.queryByRole("button", { name: /Resolve|React|Post/ })).toBeNull();
  expect(screen.getByText("You can read comments here, but not write them.")).toBeDefined();
});

test("[CPANEL-10] a commenter settles and changes their own, and nothing of others", async () => {
  const map = new CommentedMap({ role: "commenter" });
  map.say("t1");
  map.say("t2", { by: ME, at: 2_000 });
  await opened(map, 2);
  const theirs = await row(/Text of t1/);
  const own = await row(/Text of t2/);
  expect(within(theirs).queryByRole("button", { name: "Resolve" })).toBeNull();
  expect(within(own).getByRole("button", { name: "Resolve" })).toBeDefined();
  fireEvent.click(within(theirs).getByRole("button", { name: "More" }));
  const items = () => screen.getAllByRole("menuitem").map(({ textContent }) => textContent);
  await screen.findByRole("menu");
  expect(items()).toEqual(["Copy link"]);
});

test("[CPANEL-11] an admin removes others' words only after being asked", async () => {
  const map = new CommentedMap({ role: "admin" });
  map.say("t1");
  await opened(map);
  fireEvent.click(screen.getByRole("button", { name: "More" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Remove…" }));
  const question = await screen.findByRole("alertdialog", { name: "Remove what Ben Kaya wrote?" });
  expect(map.sent("DELETE")).toEqual([]);
  fireEvent.click(within(question).getByRole("button", { name: "Remove" }));
  await waitFor(() => expect(map.sent("DELETE")).toHaveLength(1));
  await waitFor(() => expect(rows()).toEqual([]));
});

test("[CPANEL-12] what says the same is joined with one press, counts by team, and splits again", async () => {
  const map = new CommentedMap();
  const pain = { kind: "pain-point", severity: 3 } as const;
  map.say("t1", { ...pain, text: "The card is declined twice" });
  map.say("t2", { ...pain, by: ME, at: 2_000, text: "Card declined, twice in a row" });
  map.say("t3", { ...pain, at: 3_000, text: "Parking is expensive" });
  await opened(map, 3);
  const first = await row(/declined twice/);
  fireEvent.click(within(first).getByRole("button", { name: "More" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Merge duplicates…" }));
  const join = await screen.findAllByRole("button", { name: /^Join/ });
  expect(join).toHaveLength(1);
  for (const button of join) fireEvent.click(button);
  await waitFor(() => expect(rows()).toHaveLength(2));
  expect(within(first).getByText("Said by 2 people")).toBeDefined();
  expect(within(first).getByText("Service: 1")).toBeDefined();
  fireEvent.click(within(first).getByRole("button", { name: /^Split/ }));
  await waitFor(() => expect(rows()).toHaveLength(3));
});

test("[CPANEL-31] joined pain points are as bad as the worst of them, and say which counts for which", async () => {
  const map = new CommentedMap();
  map.say("new", { kind: "pain-point", severity: 2, text: "Cart is slow" });
  map.say("old", {
    ...{ kind: "pain-point", severity: 4, text: "The cart is so slow", by: ME, at: 2_000 },
  });
  map.answerTo("old", "r1", "Ten seconds at least");
  await opened(map, 2);
  const lead = await row(/: Cart is slow/);
  fireEvent.click(within(lead).getByRole("button", { name: "More" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Merge duplicates…" }));
  fireEvent.click(await screen.findByRole("button", { name: "Join “The cart is so slow”" }));
  await screen.findByText("“The cart is so slow” counts for “Cart is slow” now.");
  await waitFor(() => expect(rows()).toHaveLength(1));
  const also = within(lead).getByRole("region", { name: "Also said" });
  expect(within(lead).getAllByRole("img", { name: /^Severity 4/ })).toHaveLength(2);
  const one = within(also).getByRole("button", { name: /The cart is so slow$/, expanded: false });
  expect(within(also).queryByText("Ten seconds at least")).toBeNull();
  fireEvent.click(one);
  expect(within(also).getByText("Ten seconds at least")).toBeDefined();
});

test("[CPANEL-32] a thread that was put somewhere else names the words it was about", async () => {
  const map = new CommentedMap();
  const anchor = {
    ...({ on: "text", cardId: idOf<never>("c1"), from: "", to: "" } as const),
    ...{ quote: "twice a day", before: "", after: "" },
  };
  map.say("t1", { anchor });
  await opened(map);
  expect(within(await row(/t1/)).getByText("“twice a day”")).toBeDefined();
  act(() => map.session.comments.current()?.verbs()?.moveThread(idOf("t1"), { on: "map" }));
  expect(await screen.findByText("Was about: “twice a day”")).toBeDefined();
});

test("[CPANEL-33] whoever makes a card of a thread is offered to take that back", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.answer = ({ path }) =>
    path.endsWith("/promote") ? new Response(JSON.stringify({ cardId: "c9" })) : undefined;
  await opened(map);
  fireEvent.click(within(await row(/t1/)).getByRole("button", { name: "More" }));
  fireEvent.click(await screen.findByRole("menuitem", { name: "Make card" }));
  const toast = await screen.findByText("A card was made of it.");
  expect(toast).toBeDefined();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() =>
    expect(map.sent().map(({ path }) => path)).toContain("/api/maps/map1/threads/t1/demote"),
  );
});

test("[CPANEL-34] a thread names whoever else said how bad it is", async () => {
  const map = new CommentedMap();
  map.say("t1", { kind: "pain-point", severity: 3, by: ME });
  await opened(map);
  const thread = await row(/t1/);
  expect(within(thread).queryByText(/set by/)).toBeNull();
  const by = { by: BEN, at: 3_000 };
  act(() => map.write((doc) => classify(doc, T1, { kind: "pain-point", severity: 1 }, by)));
  expect(await within(thread).findByText("Severity set by Ben Kaya")).toBeDefined();
});

test("[CPANEL-7] what looks like HTML is shown as the text it is", async () => {
  const map = new CommentedMap();
  const text = '<img src=x onerror="alert(1)"> javascript:alert(1) https://example.com/a.';
  map.say("t1", { text });
  await opened(map);
  const shown = await row(/onerror/);
  expect(shown.querySelector("img[src=x]")).toBeNull();
  expect(shown.textContent).toContain(text);
  const links = within(shown).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["https://example.com/a"]);
});

test("[CPANEL-15] a guest's own words are theirs once they come back under the server's name for them", async () => {
  const map = new CommentedMap({ role: "commenter", userId: idOf("guest"), guestName: "Gus" });
  await opened(map, 0);
  type("From outside");
  send();
  await waitFor(() => expect(map.sent()).toHaveLength(1));
  const { id } = { id: "", ...(map.sent()[0]?.body as object) };
  const gus = { id: idOf<typeof ME.id>("guest-abc"), name: "Gus", guest: true } as const;
  act(() => map.say(id, { by: gus, text: "From outside" }));
  await waitFor(() => expect(rows()).toEqual(["Comment by Gus, Whole map: From outside"]));
  expect(screen.getByRole("button", { name: "Resolve" })).toBeDefined();
});

test("[CPANEL-19] the row has a way to reply, which opens the thread with the words to be written", async () => {
  const map = new CommentedMap();
  map.say("t1");
  await opened(map);
  fireEvent.click(screen.getByRole("button", { name: "Reply" }));
  const reply = await screen.findByRole("textbox", { name: "Reply to Ben Kaya…" });
  await waitFor(() => expect(document.activeElement).toBe(reply));
});

test("[CPANEL-20] resolving says so and offers the way back, and what is resolved is read", async () => {
  const map = new CommentedMap();
  map.say("t1");
  await opened(map);
  fireEvent.click(screen.getByRole("button", { name: "Resolve" }));
  await screen.findByText("Resolved.");
  await waitFor(() => expect(rows()).toEqual([]));
  fireEvent.click(screen.getByRole("radio", { name: "Resolved 1" }));
  await row(/Text of t1/);
  expect(screen.queryByRole("img", { name: "Unread" })).toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(() => expect(rows()).toEqual([]));
  expect(map.sent().map(({ path }) => path.split("/").at(-1))).toContain("reopen");
});

test("[CPANEL-20] a row whose replies are not read yet says where the unread is", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.answerTo("t1", "r1", "Yes");
  await opened(map);
  expect(screen.getByRole("button", { name: "1 reply · new" })).toBeDefined();
});

test("[CPANEL-40] what is about no place is about the whole map, and says so", async () => {
  const map = new CommentedMap();
  map.say("t1");
  await opened(map);
  expect(rows()).toEqual(["Comment by Ben Kaya, Whole map: Text of t1"]);
});

test("[CPANEL-12] once the last that says the same is joined, nothing more is asked", async () => {
  const map = new CommentedMap();
  const pain = { kind: "pain-point", severity: 3 } as const;
  map.say("t1", { ...pain, text: "The card is declined twice" });
  map.say("t2", { ...pain, text: "The card is declined twice", at: 2_000 });
  await opened(map, 2);
  const [first] = screen.getAllByRole("button", { name: "More" });
  if (first) fireEvent.click(first);
  fireEvent.click(await screen.findByRole("menuitem", { name: "Merge duplicates…" }));
  const asked = await screen.findByRole("region", { name: "Do these say the same?" });
  fireEvent.click(within(asked).getByRole("button", { name: /^Join/ }));
  await waitFor(() =>
    expect(screen.queryByRole("region", { name: "Do these say the same?" })).toBeNull(),
  );
});
