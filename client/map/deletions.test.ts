import { expect, test } from "vitest";
import {
  type BatchId,
  type CardId,
  type Deletion,
  deletionsOf,
  idOf,
  type StageId,
  type StepId,
  type UserId,
} from "../../shared/journey/index.ts";
import { aMap } from "../board/testing/a-map.ts";
import { dialogWords } from "./dialog-words.ts";

const map = aMap({
  stages: { buy: ["cart"] },
  lanes: { doing: "text" },
  cards: { "doing/cart": ["c1", "c2", "c3"] },
});
const deletion = (batch: string, at: number): Deletion => ({
  batch: idOf<BatchId>(batch),
  at,
  by: idOf<UserId>("ben"),
});

test("[BRD-16] the trash tells one deletion in one line, the latest first", () => {
  const [old, late] = [deletion("b1", 1), deletion("b2", 2)];
  const gone = (id: string, deleted: Deletion) => {
    const card = map.cards.get(idOf<CardId>(id));
    return [idOf<CardId>(id), { ...(card as NonNullable<typeof card>), deleted }] as const;
  };
  const trashed = {
    ...map,
    cards: new Map([gone("c1", late), gone("c2", late), gone("c3", old)]),
    trash: [idOf<CardId>("c1"), idOf<CardId>("c2"), idOf<CardId>("c3")],
    removed: {
      ...map.removed,
      stages: [{ id: idOf<StageId>("get"), title: "Delivery", rank: "", deleted: late }],
      steps: [
        {
          id: idOf<StepId>("wait"),
          stageId: idOf<StageId>("get"),
          title: "",
          rank: "",
          deleted: late,
        },
      ],
    },
  };
  expect(deletionsOf(trashed).map(dialogWords.whatWent)).toEqual([
    "Stage 'Delivery' and 2 cards",
    "Card 'c3'",
  ]);
});
