import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { idOf, type ThreadId } from "../../../shared/journey/index.ts";
import { ApiProblem, NoAnswer } from "../../api/api-problem.ts";
import type { ThreadCommand, Unreached } from "../../api/threads.ts";
import { Device } from "../testing/device.ts";
import { Outbox } from "./outbox.ts";
import { type Kept, OutboxShelf } from "./outbox-shelf.ts";

const T = (id: string) => idOf<ThreadId>(id);
const start = (id: string, text = id): ThreadCommand => ({
  do: "start",
  id: T(id),
  kind: "comment",
  anchor: { on: "map" },
  text,
  mentions: [],
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

type Answer = Unreached | Error;

/** A tab whose server answers as told. */
function tab(
  device: Device,
  answer: (command: ThreadCommand) => Answer | Promise<Answer> = () => [],
) {
  const asked: ThreadCommand[] = [];
  const sent: Kept[] = [];
  const shelf = new OutboxShelf("box:", device.storage, () => "Returns");
  const outbox = new Outbox({
    shelf,
    send: async (command) => {
      asked.push(command);
      const told = await answer(command);
      if (told instanceof Error) throw told;
      return told;
    },
    inTurn: (run) => run(),
    onSent: (kept) => sent.push(kept),
  });
  onTestFinished(() => outbox.stop());
  const ids = () => asked.map(({ id }) => id);
  return { outbox, shelf, asked, sent, ids };
}

const settle = () => vi.advanceTimersByTimeAsync(0);

test("[OUTBOX-1] what is given waits at once, is sent in order, and is gone once answered", async () => {
  let open: (() => void) | undefined;
  const door = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { outbox, ids } = tab(new Device(), () => door.then(() => []));
  outbox.add(start("a"), 1);
  outbox.add(start("b"), 1);
  outbox.add(start("c"), 1);
  expect(outbox.list().map(({ command }) => command.id)).toEqual(["a", "b", "c"]);
  await settle();
  expect(ids()).toEqual(["a"]);
  open?.();
  await settle();
  expect(ids()).toEqual(["a", "b", "c"]);
  expect(outbox.list()).toEqual([]);
});

test("[OUTBOX-2] without a server it is tried later and later, and at once when woken", async () => {
  let up = false;
  const { outbox, ids } = tab(new Device(), () => (up ? [] : new NoAnswer("gone")));
  outbox.add(start("a"), 1);
  await settle();
  expect(ids()).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ids()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ids()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ids()).toHaveLength(3);
  up = true;
  outbox.wake();
  await settle();
  expect(outbox.list()).toEqual([]);
});

test.each([
  ["a mistake of the server", new ApiProblem("internal", 500, "")],
  ["a server that starts", new ApiProblem("not_ready", 503, "")],
  ["too many at once", new ApiProblem("too_many_requests", 429, "")],
  ["a session that ended", new ApiProblem("not_signed_in", 401, "")],
])("[OUTBOX-2] %s refuses nothing: it waits", async (_, failure) => {
  const { outbox } = tab(new Device(), () => failure);
  outbox.add(start("a"), 1);
  await settle();
  expect(outbox.list()).toMatchObject([{ command: { id: "a" } }]);
  expect(outbox.list()[0]?.refused).toBeUndefined();
});

test("[OUTBOX-2] a reload loses nothing, and sends what waited in its order", async () => {
  const device = new Device();
  const before = tab(device, () => new NoAnswer("gone"));
  before.outbox.add(start("a", "Über <b>alles</b>\nund mehr"), 1);
  before.outbox.add({ do: "resolve", id: T("a") }, 2);
  await settle();
  before.outbox.stop();
  const after = tab(device);
  expect(after.outbox.list().map(({ command }) => command)).toEqual([
    start("a", "Über <b>alles</b>\nund mehr"),
    { do: "resolve", id: "a" },
  ]);
  after.outbox.wake();
  await settle();
  expect(after.asked.map((command) => command.do)).toEqual(["start", "resolve"]);
});

test("[OUTBOX-3] what is refused stays with its reason and holds up nothing behind it", async () => {
  const refusal = new ApiProblem("not_allowed", 403, "");
  const device = new Device();
  const { outbox, ids } = tab(device, ({ id }) => (id === "a" ? refusal : []));
  outbox.add(start("a"), 1);
  outbox.add(start("b"), 2);
  await settle();
  expect(ids()).toEqual(["a", "b"]);
  expect(outbox.list()).toMatchObject([
    { command: { id: "a" }, refused: "You don't have the rights for this." },
  ]);
  outbox.wake();
  await settle();
  expect(ids()).toEqual(["a", "b"]);
  const again = tab(device).outbox;
  expect(again.list()[0]?.refused).toBe("You don't have the rights for this.");
  again.discard(again.list()[0]?.key ?? "");
  expect(again.list()).toEqual([]);
});

test("[OUTBOX-8] what was refused is sent again when asked for, in its place in the order", async () => {
  let refusal: Answer = new ApiProblem("comments_full", 409, "");
  const { outbox, ids } = tab(new Device(), () => refusal);
  outbox.add(start("a"), 1);
  await settle();
  outbox.letIn();
  await settle();
  expect(ids()).toEqual(["a"]);
  refusal = [];
  outbox.sendAgain(outbox.list()[0]?.key ?? "");
  expect(outbox.list()[0]?.refused).toBeUndefined();
  await settle();
  expect(ids()).toEqual(["a", "a"]);
  expect(outbox.list()).toEqual([]);
});

test.each([
  ["taken off the map", new ApiProblem("map_not_found", 404, "")],
  ["may only read", new ApiProblem("not_allowed", 403, "")],
])(
  "[OUTBOX-8] of who was %s, all goes in its order once they are let in, after a reload too",
  async (_, failure) => {
    const device = new Device();
    const before = tab(device, () => failure);
    before.outbox.add(start("a"), 1);
    before.outbox.add({ do: "resolve", id: T("a") }, 2);
    await settle();
    before.outbox.stop();
    const { outbox, asked } = tab(device);
    outbox.letIn();
    await settle();
    expect(asked.map((command) => command.do)).toEqual(["start", "resolve"]);
    expect(outbox.list()).toEqual([]);
  },
);

test("[OUTBOX-3] what is to be deleted and is gone already is done", async () => {
  const { outbox } = tab(new Device(), () => new ApiProblem("thread_not_found", 404, ""));
  outbox.add({ do: "delete", id: T("a") }, 1);
  await settle();
  expect(outbox.list()).toEqual([]);
});

test("[OUTBOX-4] what another tab has sent waits here no longer once this one looks", async () => {
  const device = new Device();
  const one = tab(device, () => new NoAnswer("gone"));
  one.outbox.add(start("a"), 1);
  await settle();
  const other = tab(device);
  other.outbox.wake();
  await settle();
  expect(other.ids()).toEqual(["a"]);
  one.outbox.look();
  expect(one.outbox.list()).toEqual([]);
});

test("[OUTBOX-7] whatever stands under its keys, the outbox can be read", () => {
  const device = new Device();
  for (const [index, text] of [
    "",
    "no json",
    "null",
    "[]",
    '{"command":7}',
    '{"command":{"do":"start"}}',
    '{"command":{"do":"reply","id":"t1"}}',
    '{"command":{"do":"fly","id":"t1"}}',
    '{"at":"x","command":{"do":"start","id":"t1","kind":"?","text":4,"mentions":[7,{"kind":"user"}]}}',
  ].entries()) {
    device.storage.setItem(`box:${index}`, text);
  }
  expect(tab(device).outbox.list()).toMatchObject([
    {
      at: 0,
      command: { id: "t1", kind: "comment", text: "", mentions: [], anchor: { on: "map" } },
    },
  ]);
});

test("[OUTBOX-1] where the device keeps nothing it waits in the page, which then asks before it goes", async () => {
  const shelf = new OutboxShelf("box:", undefined, () => "Returns");
  expect(shelf.wouldLose).toBe(false);
  shelf.add(start("a"), 1);
  expect(shelf.list()).toMatchObject([{ command: { id: "a" } }]);
  expect(shelf.wouldLose).toBe(true);
});
