import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import type { Anchor } from "../../shared/comments/index.ts";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import { commentView, showComments } from "../session/index.ts";
import { BEN, CommentedMap } from "./testing/open-panel.tsx";

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const field = () => screen.getByRole("textbox", { name: "New comment" });

/** Types so that the field knows where its caret is. */
function type(text: string): void {
  fireEvent.change(field(), { target: { value: text, selectionStart: text.length } });
}

/** What is in view is what is told to be; answers how to bring all of it into view. */
function eyes(): () => void {
  const watching: { readonly run: IntersectionObserverCallback; readonly self: object }[] = [];
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(run: IntersectionObserverCallback) {
        watching.push({ run, self: this });
      }
      observe = () => undefined;
      disconnect = () => undefined;
    },
  );
  return () => {
    for (const { run, self } of watching) run([{ isIntersecting: true }] as never, self as never);
  };
}

test("[CPANEL-6] an @ offers people and teams; Enter takes one, who is then mentioned", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.show();
  act(showComments);
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
  type("Ask @b");
  const options = () => screen.getAllByRole("option").map(({ textContent }) => textContent);
  expect(options()[0]).toContain("Ben Kaya");
  expect(field().getAttribute("aria-activedescendant")).toBe(screen.getAllByRole("option")[0]?.id);
  fireEvent.keyDown(field(), { key: "Enter" });
  expect(field()).toHaveProperty("value", "Ask @Ben Kaya ");
  expect(screen.queryByRole("option")).toBeNull();
  type("Ask @Ben Kaya or @serv");
  expect(options()[0]).toContain("Service");
  fireEvent.keyDown(field(), { key: "Escape" });
  expect(screen.queryByRole("option")).toBeNull();
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });
  await waitFor(() => expect(map.sent()).toHaveLength(1));
  expect(map.sent()[0]?.body).toMatchObject({
    text: "Ask @Ben Kaya or @serv",
    mentions: [{ kind: "user", id: "ben", name: "Ben Kaya" }],
  });
});

test("[CPANEL-13] what others said is unread until it was in view for a second", async () => {
  const look = eyes();
  const map = new CommentedMap();
  map.say("t1");
  map.show();
  act(showComments);
  expect(await screen.findByRole("img", { name: "Unread" })).toBeDefined();
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  act(look);
  act(() => void vi.advanceTimersByTime(900));
  expect(screen.queryByRole("img", { name: "Unread" })).not.toBeNull();
  act(() => void vi.advanceTimersByTime(200));
  expect(screen.queryByRole("img", { name: "Unread" })).toBeNull();
  expect(map.sent().map(({ path }) => path)).toEqual(["/api/maps/map1/threads/t1/seen"]);
});

test("[CPANEL-14] what others say is told aloud, what comes together at once, and what was there not", async () => {
  const map = new CommentedMap();
  map.say("t1");
  map.show();
  act(showComments);
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const told = () =>
    screen
      .getAllByRole("status")
      .map(({ textContent }) => textContent)
      .join("");
  map.say("t2", { kind: "question", at: 2_000 });
  map.answerTo("t1", "r1", "Yes");
  await act(() => vi.advanceTimersByTimeAsync(100));
  expect(told()).toBe("");
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(told()).toContain("Question by Ben Kaya, Returns.");
  expect(told()).toContain("Ben Kaya replied, Returns.");
  expect(told()).not.toContain("Comment by");
});

test("[CPANEL-16] an admin is asked to invite whoever was mentioned and cannot see the map", async () => {
  const map = new CommentedMap({ role: "admin" });
  const cleo = { kind: "user", id: idOf<UserId>("cleo"), name: "Cleo" };
  const members: string[] = [];
  map.answer = ({ method, path }) => {
    if (method === "PUT") members.push(path);
    return path.endsWith("/threads") && method === "POST"
      ? new Response(JSON.stringify({ unreached: [cleo] }))
      : undefined;
  };
  map.show();
  act(showComments);
  await waitFor(() => expect(field()).toBeDefined());
  type("Look, @Cleo");
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });
  await screen.findByText("Cleo cannot see this map. Invite them to see this?");
  fireEvent.click(screen.getByRole("button", { name: "Invite" }));
  await screen.findByText("Cleo can comment on this map now.");
  expect(members).toEqual(["/api/maps/map1/members/cleo"]);
});

test("[CPANEL-10] what somebody may do follows their role at once", async () => {
  let role: "viewer" | "commenter" = "commenter";
  const map = new CommentedMap({ role: "commenter", refreshRole: async () => role });
  map.say("t1", { by: BEN });
  map.show();
  act(showComments);
  await waitFor(() => expect(map.session.connection.current().state).toBe("saved"));
  await waitFor(() => expect(screen.queryAllByRole("textbox")).toHaveLength(1));
  role = "viewer";
  act(() => map.map.close(4205));
  await waitFor(() => expect(screen.queryAllByRole("textbox")).toHaveLength(0));
  role = "commenter";
  act(() => map.map.close(4205));
  await waitFor(() => expect(screen.queryAllByRole("textbox")).toHaveLength(1));
});

test("[CPANEL-17] comments are fetched after the map, come back after their socket was lost, and are not written", async () => {
  const map = new CommentedMap();
  expect(map.comments.asked).toEqual([]);
  map.say("t1");
  map.show();
  act(showComments);
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
  expect(map.comments.asked[0]).toMatch(/^ws:\/\/test\/sync\/map1\/comments/);
  act(() => map.comments.close(1006));
  map.say("t2", { at: 2_000 });
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(2));
});

test("[CPANEL-3] what lost its place stands apart with what it was about, and can be attached again", async () => {
  const map = new CommentedMap();
  const lost = { from: "", to: "", before: "", after: "" };
  const anchor: Anchor = { on: "text", cardId: idOf("gone"), quote: "declined twice", ...lost };
  map.say("t1", { anchor, where: "Buying › Pain points › Card declined" });
  map.say("t2", { at: 2_000 });
  map.show();
  act(showComments);
  await waitFor(() => expect(screen.getAllByRole("article")).toHaveLength(1));
  fireEvent.click(screen.getByRole("button", { name: "Detached 1" }));
  const gone = screen.getByRole("article", { name: /Buying › Pain points › Card declined/ });
  expect(gone.textContent).toContain("“declined twice”");
  fireEvent.click(within(gone).getByRole("button", { name: "Re-attach…" }));
  expect(commentView()).toMatchObject({ open: true, placing: "t1" });
});
