import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Anchor, Thread } from "../../../shared/comments/index.ts";
import { idOf, type ThreadId } from "../../../shared/journey/index.ts";
import {
  closeComments,
  commentView,
  placeThread,
  startThread,
} from "../../session/comment-view.ts";
import type { Comments, CommentVerbs, MapSession } from "../../session/index.ts";
import { focused, press, showBoard } from "../testing/show-board.tsx";

vi.mock("@atlaskit/pragmatic-drag-and-drop-auto-scroll/element", () => ({
  autoScrollForElements: () => () => undefined,
}));

const PAIN: ThreadId = idOf("pain");
const saying = (id: string, anchor: Anchor, more: Partial<Thread> = {}): Thread => ({
  ...{ id: idOf(id), kind: "comment", anchor, where: "", text: `What ${id} says`, at: 1 },
  ...{ author: { id: idOf("ben"), name: "Ben" }, mentions: [], reactions: [], replies: [] },
  ...more,
});
const ON_CARD: Anchor = { on: "card", cardId: idOf("c1") };

/** The map's comments as the session tells them. */
class SomeComments {
  readonly moveThread = vi.fn<CommentVerbs["moveThread"]>();
  readonly promote = vi.fn(async () => idOf<never>("c2"));
  #threads: readonly Thread[];
  readonly #wakes = new Set<() => void>();

  constructor(...threads: readonly Thread[]) {
    this.#threads = threads;
  }

  say(...threads: readonly Thread[]) {
    this.#threads = threads;
    for (const wake of [...this.#wakes]) act(wake);
  }

  asPort(mayComment: boolean): Comments {
    const on = (wake: () => void) => {
      this.#wakes.add(wake);
      return () => this.#wakes.delete(wake);
    };
    const never = () => () => undefined;
    const verbs = { moveThread: this.moveThread, promote: this.promote };
    const port: Partial<Comments> = {
      threads: () => this.#threads,
      thread: (id) => this.#threads.find((one) => one.id === id),
      subscribe: on,
      onThread: (_id, wake) => on(wake),
      joined: () => true,
      // @ts-expect-error of the verbs only these are used on the board
      verbs: () => (mayComment ? verbs : undefined),
      isUnread: ({ id }) => id === "unread",
      onSeen: never,
      onUnsent: never,
      onMissed: never,
      close: () => undefined,
    };
    // @ts-expect-error the rest is the panel's
    return port;
  }
}

let session: MapSession | undefined;
afterEach(() => {
  session?.close();
  closeComments();
  vi.unstubAllGlobals();
});

async function open(role: "viewer" | "commenter" | "editor", said: SomeComments) {
  ({ session } = await showBoard(role, said.asPort(role !== "viewer")));
  act(() => session?.comments.open());
}
const tile = (name: RegExp) => screen.findByRole("article", { name }, { timeout: 8_000 });
const waiting = { timeout: 8_000 };

test("[CPLACE-6] a card says how many comments it has, to eyes and to screen readers", async () => {
  const said = new SomeComments(saying("a", ON_CARD), saying("unread", ON_CARD));
  await open("viewer", said);
  const card = await tile(/^Card c1/);
  await waitFor(
    () => expect(card.getAttribute("aria-description")).toBe("2 comments, 1 unread"),
    waiting,
  );
  const badge = await within(card).findByRole("button", { name: "Show 2 comments, 1 unread" });
  expect(badge.tabIndex).toBe(-1);
  said.say(saying("a", ON_CARD));
  await waitFor(() => expect(card.getAttribute("aria-description")).toBe("1 comment"), waiting);
  fireEvent.click(await within(card).findByRole("button", { name: "Show 1 comment" }));
  expect(commentView().thread).toBe("a");
  said.say();
  await waitFor(() => expect(card.hasAttribute("aria-description")).toBe(false), waiting);
});

test("[CPLACE-10] a raised pain point takes the focus by the arrows, and Enter opens it", async () => {
  const pain = saying("pain", ON_CARD, { kind: "pain-point", severity: 3 });
  const said = new SomeComments(pain);
  await open("commenter", said);
  await tile(/^What pain says, pain point from a comment, severity 3/);
  act(() => screen.getByRole("gridcell", { name: /^Fills the cart, Pain points/ }).focus());
  press("ArrowRight", "ArrowLeft");
  expect(focused()).toMatch(/^What pain says/);
  press("Enter");
  expect(commentView().thread).toBe(PAIN);
  // Settled by somebody: its cell takes the focus.
  act(() => screen.getByRole("article", { name: /^What pain says/ }).focus());
  said.say();
  await waitFor(() => expect(focused()).toMatch(/^Fills the cart, Pain points/), waiting);
});

test("[CPLACE-16] those who comment find it in the menus of places; those who look find what is there", async () => {
  const inMenu = async (name: string) => {
    act(() => screen.getByRole("gridcell", { name }).focus());
    press("ContextMenu");
    const items = await screen.findAllByRole("menuitem", {}, waiting).catch(() => []);
    return items.map(({ textContent }) => textContent);
  };
  const cell = { on: "cell", laneId: idOf<never>("doing"), stepId: idOf<never>("pay") } as const;
  await open("commenter", new SomeComments(saying("a", cell)));
  await waitFor(
    () =>
      expect(
        screen.getByRole("gridcell", { name: /^Pays, Doing/ }).getAttribute("aria-description"),
      ).toBe("1 comment"),
    waiting,
  );
  const items = await inMenu("Pays, Doing, empty");
  expect(items.slice(0, 3)).toEqual([
    "Show 1 comment",
    expect.stringContaining("Comment…"),
    "Raise pain point…",
  ]);
});

test("[CPLACE-17] while a place is chosen, a press or Enter on the board takes it and does nothing else", async () => {
  const said = new SomeComments(saying("lost", { on: "card", cardId: idOf("gone") }));
  await open("editor", said);
  const card = await tile(/^Card c2/);
  act(() => placeThread(idOf("lost")));
  await screen.findByText("Choose where 'What lost says' belongs", {}, waiting);
  fireEvent.click(card);
  expect(said.moveThread).toHaveBeenCalledWith("lost", { on: "card", cardId: "c2" });
  fireEvent.click(await screen.findByRole("button", { name: "Undo" }, waiting));
  expect(said.moveThread).toHaveBeenLastCalledWith("lost", { on: "card", cardId: "gone" });
  expect(commentView()).toMatchObject({ thread: "lost", open: true });
  expect(commentView().placing).toBeUndefined();

  act(() => placeThread(idOf("lost")));
  act(() => screen.getByRole("columnheader", { name: /^Purchase/ }).focus());
  press("Enter");
  expect(said.moveThread).toHaveBeenLastCalledWith("lost", { on: "stage", stageId: "buy" });
  act(() => placeThread(idOf("lost")));
  press("Escape");
  expect(commentView().placing).toBeUndefined();
  expect(said.moveThread).toHaveBeenCalledTimes(3);
});

test("[CPLACE-26] the badge of a pain point shows its severity, and a count only where there are more", async () => {
  const bad = { kind: "pain-point", severity: 4 } as const;
  const said = new SomeComments(saying("pain", ON_CARD, bad));
  await open("viewer", said);
  const card = await tile(/^Card c1/);
  const pin = () => card.querySelector("[data-pin]");
  await waitFor(() => expect(pin()?.textContent).toBe("4"), waiting);
  expect(pin()?.querySelectorAll("svg.lucide-message-square")).toHaveLength(0);
  said.say(saying("pain", ON_CARD, bad), saying("a", ON_CARD));
  await waitFor(() => expect(pin()?.textContent).toBe("42"), waiting);
  expect(pin()?.querySelectorAll("svg.lucide-message-square")).toHaveLength(1);
});

test("[CPLACE-27] what one begins to write about is marked on the board until it is sent or given up", async () => {
  await open("commenter", new SomeComments(saying("a", { on: "map" })));
  const card = await tile(/^Card c1/);
  await waitFor(() => expect(card.hasAttribute("data-found")).toBe(false), waiting);
  act(() => startThread(ON_CARD));
  await waitFor(() => expect(card.hasAttribute("data-found")).toBe(true), waiting);
  act(() => closeComments());
  await waitFor(() => expect(card.hasAttribute("data-found")).toBe(false), waiting);
});

test("[CPLACE-39] in the menu of a card or lane, what deletes it stands last, below what is said of it", async () => {
  await open("editor", new SomeComments());
  const card = await tile(/^Card c1/);
  act(() => card.focus());
  press("ContextMenu");
  const items = await screen.findAllByRole("menuitem", {}, waiting);
  const names = items.map(({ textContent }) => textContent);
  expect(names.at(-1)).toMatch(/^Delete/);
  expect(names.at(-2)).toBe("Raise pain point…");
});
