import { describe, expect, test } from "vitest";
import { type AnyId, idOf, type JourneyDocument, type TeamId } from "../journey/index.ts";
import { SeededRandom } from "../testing/index.ts";
import { readMermaid } from "./mermaid-read.ts";
import { writeMermaid } from "./mermaid-write.ts";
import { randomDocument } from "./testing/random-document.ts";

/** Pin one with `SEED=17 npx vitest run shared/exchange`. */
const SEEDS = process.env.SEED ? [Number(process.env.SEED)] : [21, 22, 23, 24, 25];

let made = 0;
const newId = <T extends AnyId>(): T => {
  made += 1;
  return idOf<T>(`id-${made}`);
};

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

/** All that a Mermaid journey keeps of a map, by position instead of id. */
function kept({ stages, steps, personas, emotions }: JourneyDocument) {
  const inOrder = stages.flatMap(({ id }) => steps.filter((step) => step.stageId === id));
  return {
    stages: stages.map(({ title }) => plain(title)),
    steps: inOrder.map(({ stageId, title }) => [
      stages.findIndex(({ id }) => id === stageId),
      plain(title),
    ]),
    personas: personas.map(({ name }) => plain(name)),
    emotions: emotions
      .map(({ personaId, stepId, value }) => [
        personas.findIndex(({ id }) => id === personaId),
        inOrder.findIndex(({ id }) => id === stepId),
        value,
      ])
      .map((point) => point.join("|"))
      .toSorted(),
  };
}

/** A small map, from the Mermaid that it could have come from. */
const mapOf = (text: string): JourneyDocument => readMermaid(`journey\n${text}`, newId).document;

const ratedApart = (): JourneyDocument => {
  const map = mapOf("title Shop\nsection Buy\nPay: 3: Ana, Ben\nGo: 3: Ben");
  const [first, ...others] = map.emotions;
  return { ...map, emotions: [...(first ? [{ ...first, value: 2 }] : []), ...others] };
};

describe("there and back", () => {
  test.each(SEEDS)("[EXC-11] what Mermaid keeps of a map comes back the same, seed %i", (seed) => {
    const random = new SeededRandom(seed);
    for (let round = 0; round < 100; round += 1) {
      const made = randomDocument(random);
      const document = { ...made, title: plain(made.title) || "Journey" };
      const text = writeMermaid(document);
      const { document: again, warnings } = readMermaid(text, newId);
      expect({ text, ...kept(again) }).toEqual({ text, ...kept(document) });
      expect(writeMermaid(again).split("\n").slice(1)).toEqual(text.split("\n").slice(1));
      expect(warnings.filter(({ line }) => line !== undefined)).toEqual([]);
    }
  });

  test("[EXC-11] title and description come back, line breaks included", () => {
    const map = { ...mapOf("title Shop: #1"), description: "One; two\n\n# three" };
    const { document } = readMermaid(writeMermaid(map), newId);
    expect([document.title, document.description]).toEqual([map.title, map.description]);
  });
});

describe("what a task cannot say", () => {
  test("[EXC-12] a step rated differently carries the mean, and each rating in a comment", () => {
    expect(writeMermaid(ratedApart()).split("\n").slice(1)).toEqual([
      "journey",
      "  title Shop",
      "  section Buy",
      "    %% throughline ratings: Ana 5, Ben 3",
      "    Pay: 4: Ana, Ben",
      "    Go: 3: Ben",
      "",
    ]);
  });

  test("[EXC-12] ratings in a comment count for nothing once the task was changed", () => {
    const changed = writeMermaid(ratedApart()).replace("Pay: 4: Ana", "Pay: 2: Ana");
    const { document, warnings } = readMermaid(changed, newId);
    expect(document.emotions.map(({ value }) => value)).toEqual([-1, -1, 0]);
    expect(warnings).toEqual([
      {
        line: 6,
        message:
          "The ratings noted above “Pay” no longer fit it, so its score counts for everybody.",
      },
    ]);
  });

  test("[EXC-12] a step that nobody rated looks neutral and comes back unrated", () => {
    const unrated = { ...mapOf("Pay: 3"), emotions: [] };
    expect(writeMermaid(unrated)).toContain("%% throughline unrated\n    Pay: 3\n");
    const { document } = readMermaid(writeMermaid(unrated), newId);
    expect([document.emotions, document.personas.length]).toEqual([[], 1]);
    const rated = writeMermaid(unrated).replace("Pay: 3", "Pay: 5");
    expect(readMermaid(rated, newId).document.emotions).toHaveLength(1);
  });

  test("[EXC-12] personas of one name are told apart, one without a name gets one", () => {
    const map = mapOf("Pay: 3: Ana, Ben, Zoe, Kim");
    const names = ["Ana", "Ana", " ", "Ana (2)"];
    const personas = map.personas.map((persona, at) => ({ ...persona, name: names[at] ?? "" }));
    const { document } = readMermaid(writeMermaid({ ...map, personas }), newId);
    expect(document.personas.map(({ name }) => name)).toEqual([
      "Ana",
      "Ana (2)",
      "Unnamed persona",
      "Ana (2) (2)",
    ]);
  });

  test("[EXC-13] the first line names what is left out", () => {
    const map = ratedApart();
    const personas = map.personas.map((persona) => ({ ...persona, goal: "A jacket" }));
    const stages = map.stages.map((stage) => ({ ...stage, teamId: idOf<TeamId>("sales") }));
    const [first] = writeMermaid({ ...map, stages, personas, state: "to-be" }).split("\n");
    expect(first).toBe(
      `%% Exported from Throughline. Mermaid has no place for ${stages.length === 1 ? "1 stage's team" : `${stages.length} stages' teams`}, 5 lanes, 2 goals, the state to-be: the JSON export keeps them.`,
    );
  });
});

test("[EXC-8] a map of very many steps and personas is written quickly", () => {
  const map = mapOf(
    Array.from({ length: 10_000 }, (_, i) => `section S\nPay: 3: P${i}`).join("\n"),
  );
  const alike = map.personas.map((persona) => ({ ...persona, name: "Customer" }));
  const start = performance.now();
  expect(writeMermaid({ ...map, personas: alike })).toContain("Customer (10000)");
  expect(performance.now() - start).toBeLessThan(15_000);
});
