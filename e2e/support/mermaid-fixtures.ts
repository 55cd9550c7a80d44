import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { JourneyJson } from "./workshop.ts";

/** Journeys of real projects; they lie beside the repository, not in it. */
const FOLDER = fileURLToPath(new URL("../../../shared/fixtures/mermaid/", import.meta.url));

export const hasFixtures = existsSync(FOLDER);
export const fixture = (name: string): string => readFileSync(`${FOLDER}${name}`, "utf8");

/** Steps in order, each with its stage and who feels how at it. */
export type Told = {
  readonly title: string;
  readonly stages: readonly string[];
  readonly steps: readonly (readonly [stage: string, step: string, ...feelings: string[]])[];
};

/** A map by names instead of ids. */
export function told({ title, stages, steps, personas, emotions }: JourneyJson): Told {
  const nameOf = new Map(
    [...stages, ...personas].map((one) => [one.id, "name" in one ? one.name : one.title]),
  );
  const feelingsAt = (stepId: string) =>
    emotions
      .filter((point) => point.stepId === stepId)
      .map(({ personaId, value }) => `${nameOf.get(personaId)} ${value}`)
      .toSorted();
  return {
    title,
    stages: stages.map((stage) => stage.title),
    steps: steps.map((step) => [
      nameOf.get(step.stageId) ?? "",
      step.title,
      ...feelingsAt(step.id),
    ]),
  };
}

/** What Mermaid's own parser reads from each file, told as a map. */
export function expectedMaps(): readonly (readonly [name: string, told: Told])[] {
  const files: Record<string, Parsed> = JSON.parse(fixture("expected.json"));
  return Object.entries(files).map(([name, file]) => [name, meaning(file)]);
}

type Parsed = {
  readonly title: string;
  readonly frontMatterTitle: string | null;
  readonly sections: readonly string[];
  readonly tasks: readonly {
    readonly section: string;
    readonly task: string;
    readonly score: number | null;
    readonly people: readonly string[];
  }[];
};

function meaning({ title, frontMatterTitle, sections, tasks }: Parsed): Told {
  return {
    title: title.trim() || (frontMatterTitle ?? ""),
    stages: sections.map((section) => section.trim()),
    steps: tasks.map(({ section, task, score, people }) => {
      const named = people.filter((name) => name !== "");
      const raters = named.length > 0 ? named : ["Customer"];
      const value = score === null ? undefined : Math.min(2, Math.max(-2, score - 3));
      const feelings =
        value === undefined ? [] : raters.map((name) => `${name} ${value}`).toSorted();
      return [section.trim(), task.trim(), ...feelings];
    }),
  };
}
