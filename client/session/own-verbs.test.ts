import { expect, onTestFinished, test, vi } from "vitest";
import { Actor, type Party } from "../../shared/access/index.ts";
import { readJourney } from "../../shared/document/index.ts";
import { idOf } from "../../shared/journey/index.ts";
import { countingIds, sampleDoc } from "../../shared/testing/index.ts";
import { OwnVerbs } from "./own-verbs.ts";
import { UndoStack } from "./undo-stack.ts";
import type { GivenContext } from "./verb-context.ts";
import { bindVerbs } from "./verbs.ts";

function context(): GivenContext {
  const doc = sampleDoc();
  const by = new Actor(idOf("ana"));
  const when = { now: () => 1, newId: countingIds("n") };
  const map = () => readJourney(doc);
  const party: () => Party = () => ({ role: "editor" });
  return { doc, by, ...when, undo: new UndoStack(doc, by, when), map, party };
}

test("[SES-41] what changes a map is fetched once, and anew after it could not be", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const load = vi.fn(async () => bindVerbs).mockRejectedValueOnce(new Error("no network"));
  const on = { arrived: vi.fn(), missed: vi.fn() };
  const verbs = new OwnVerbs(context(), load, on);
  expect(load).not.toHaveBeenCalled();
  verbs.fetch();
  verbs.fetch();
  expect(load).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(0);
  expect(verbs.current()).toBeUndefined();
  verbs.fetch();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(verbs.current()).toBeDefined();
  verbs.fetch();
  expect(load).toHaveBeenCalledTimes(2);
  expect(on.arrived).toHaveBeenCalledTimes(1);
  expect(on.missed).not.toHaveBeenCalled();
});
