import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { idOf } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import type { MapSession } from "./map-session.ts";
import { SessionProvider } from "./SessionProvider.tsx";
import { visit } from "./testing/device.ts";
import { FakeServer } from "./testing/fake-server.ts";
import { usePlacedMap } from "./use-placed-map.ts";

let session: MapSession;
beforeEach(async () => {
  vi.useFakeTimers();
  session = visit(new FakeServer(sampleDoc()));
  await vi.advanceTimersByTimeAsync(20);
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});

test("[CPLACE-24] what is written into a card wakes nobody who asks where things stand; what moves does", () => {
  let renders = 0;
  const { result } = renderHook(
    () => {
      renders += 1;
      return usePlacedMap();
    },
    { wrapper: ({ children }) => <SessionProvider session={session}>{children}</SessionProvider> },
  );
  const before = result.current;
  act(() => session.verbs()?.renameCard(idOf("c1"), "Other words"));
  expect(session.journey.card(idOf("c1"))?.title).toBe("Other words");
  expect([renders, result.current]).toEqual([1, before]);
  act(() => session.verbs()?.deleteCards([idOf("c1")]));
  expect(renders).toBe(2);
  expect(result.current.cards.get(idOf("c1"))?.deleted).toBeDefined();
  act(() => session.verbs()?.renameStage(idOf("buy"), "Buying"));
  expect(renders).toBe(3);
});
