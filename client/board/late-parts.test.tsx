import { act, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { type BatchId, idOf } from "../../shared/journey/index.ts";
import { bringBack, deleteCards, deleteStage } from "../../shared/operations/index.ts";
import { SEEDER } from "../../shared/testing/index.ts";
import { words as controlWords } from "../ui/words.ts";
import { focusOn, press, showBoard } from "./testing/show-board.tsx";

const { away } = vi.hoisted(() => ({
  away: () => {
    throw new Error("no network");
  },
}));
vi.mock("./Tray.tsx", away);
vi.mock("./MoveDialog.tsx", away);
vi.mock("./hands/Hands.tsx", away);

afterEach(() => vi.unstubAllGlobals());

test("[UI-16] a board stands whose tray, dialogs and search cannot be fetched", async () => {
  const { session } = await showBoard();
  const { doc } = session;
  const first = idOf<BatchId>("a");
  act(() => {
    deleteCards(doc, SEEDER, [idOf("c4")], { at: 1, batch: first });
    deleteStage(doc, SEEDER, idOf("get"), { at: 2, batch: idOf<BatchId>("b") });
    bringBack(doc, SEEDER, first);
  });
  expect(session.journey.current().unplaced).toEqual(["c4"]);
  focusOn(/Card c1/);
  press("Ctrl+f");
  await screen.findByText(controlWords.notFetched);
  screen.getByRole("grid");
  session.close();
});
