import { expect, test } from "vitest";
import {
  emotionKey,
  emotionOf,
  idOf,
  type Lane,
  type PersonaId,
  type StepId,
} from "../../../shared/journey/index.ts";
import { gridColumnsOf } from "../columns.ts";
import { personasOf, valuesOf } from "../feelings.ts";
import { aMap } from "../testing/a-map.ts";
import { curveTable } from "./curve-table.ts";

const base = aMap({
  stages: { Buy: ["cart", "pay"], Nothing: [], Get: ["wait"] },
  lanes: { mood: "emotion" },
  emotions: { cart: 1.5, wait: -2 },
});
const more = ["ben", "eve", "kim", "lou", "max"].map((name) => ({
  id: idOf<PersonaId>(name),
  name,
  goal: "",
  rank: "",
}));
const [ben] = more;
const pay = idOf<StepId>("pay");
const benId = idOf<PersonaId>("ben");
const map = {
  ...base,
  personas: [...base.personas, ...more],
  emotions: new Map([
    ...base.emotions,
    [
      emotionKey(benId, pay),
      { personaId: benId, stepId: pay, value: emotionOf(-0.5), note: "Queues" },
    ] as const,
  ]),
};
const lane: Lane = { id: idOf("mood"), title: "Mood", kind: "emotion", rank: "" };

test("[CUR-8] the table of a lane says what its curves are drawn from, step by step", () => {
  for (const inHand of [undefined, idOf<PersonaId>("max")]) {
    const { personas, lines } = curveTable(map, lane, inHand);
    const drawn = personasOf(lane, map.personas, inHand);
    expect(personas).toEqual(drawn);
    const steps = gridColumnsOf(map.columns).flatMap(({ step }) => step?.id ?? []);
    for (const [index, { id }] of personas.entries()) {
      expect(lines.map(({ points }) => points[index]?.value)).toEqual(
        valuesOf(id, steps, map.emotions, undefined),
      );
    }
  }
});

test("[CUR-8] it names stage and step, and tells the notes", () => {
  const { lines, staged } = curveTable(map, { ...lane, personaId: benId }, undefined);
  expect(staged).toBe(true);
  expect(lines.map(({ stage, step }) => `${stage} ${step}`)).toEqual([
    "Buy cart",
    "Buy pay",
    "Get wait",
  ]);
  expect(lines.map(({ points: [point] }) => point?.note)).toEqual([undefined, "Queues", undefined]);
  expect(curveTable(map, { ...lane, personaId: benId }, undefined).personas).toEqual([ben]);
});
