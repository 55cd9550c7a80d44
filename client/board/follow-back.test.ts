import { expect, test } from "vitest";
import { type BatchId, idOf } from "../../shared/journey/index.ts";
import { BoardState } from "./board-state.ts";
import { followingBack } from "./follow-back.ts";
import type { Spot } from "./spot.ts";

const card = (id: string): Spot => ({ at: "card", id: idOf(id) });

test("[BRD-28] the focus follows the last deletion back, and nothing waits for those before", async () => {
  const state = new BoardState();
  const waiting = new Map<BatchId, () => void>();
  const followBack = followingBack({
    state,
    hasUndone: () => true,
    onceBack: (batch, listener) => {
      waiting.set(batch, listener);
      return () => void waiting.delete(batch);
    },
  });
  const beside = card("c9");
  for (const id of ["c1", "c2", "c3"]) followBack(idOf<BatchId>(id), { spot: card(id), beside });
  expect([...waiting.keys()]).toEqual(["c3"]);

  state.focus(beside);
  waiting.get(idOf<BatchId>("c3"))?.();
  await Promise.resolve();
  expect(state.current().spot).toEqual(card("c3"));
});
