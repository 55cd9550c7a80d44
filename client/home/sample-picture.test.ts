import { expect, test } from "vitest";
import type { NewId } from "../../shared/journey/index.ts";
import { idOf } from "../../shared/journey/index.ts";
import { templateDocument } from "../../shared/templates/index.ts";
import { SAMPLE_PICTURE } from "./sample-picture.ts";

test("[HOME-1] the picture of the sample is the sample's own curve", () => {
  let count = 0;
  const newId: NewId = () => idOf(`id${count++}`);
  const sample = templateDocument("online-clothing-retailer", newId);
  const [persona] = sample.personas;
  const curve = sample.stages.map(({ id, title }) => ({
    title,
    values: sample.steps
      .filter((step) => step.stageId === id)
      .map(
        ({ id: stepId }) =>
          sample.emotions.find(
            (point) => point.stepId === stepId && point.personaId === persona?.id,
          )?.value,
      ),
  }));
  expect(SAMPLE_PICTURE.map(({ values }) => values)).toEqual(curve.map(({ values }) => values));
  for (const [index, { label }] of SAMPLE_PICTURE.entries()) {
    expect(curve[index]?.title.startsWith(label)).toBe(true);
  }
});
