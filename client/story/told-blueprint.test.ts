import { expect, test } from "vitest";
import { readJourney } from "../../shared/document/index.ts";
import { BLUEPRINT_KINDS, idOf, type LaneId } from "../../shared/journey/index.ts";
import { addCard, addLane } from "../../shared/operations/index.ts";
import { SEEDER, sampleDoc } from "../../shared/testing/index.ts";
import { storyOf } from "./story-of.ts";

test("[STORY-13] of a service blueprint, what the customers do is told and what goes on behind is not", () => {
  const doc = sampleDoc();
  for (const kind of BLUEPRINT_KINDS) {
    const laneId = idOf<LaneId>(kind);
    addLane(doc, SEEDER, { id: laneId, kind, title: kind }, 0);
    const cell = { laneId, stepId: idOf<never>("pay") };
    addCard(doc, SEEDER, { id: idOf(`in-${kind}`), kind: "text", title: kind, cell }, 0);
  }
  const told = storyOf(readJourney(doc)).chapters.flatMap(({ steps }) => steps);
  const doing = told.flatMap((step) => step.doing.map(({ title }) => title));
  const ofBlueprint = doing.filter((title) => BLUEPRINT_KINDS.some((kind) => kind === title));
  expect(ofBlueprint).toEqual(["customer-actions"]);
});
