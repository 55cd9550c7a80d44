import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type AnyId, idOf, type JourneyDocument } from "../journey/index.ts";
import { readMermaid } from "./mermaid-read.ts";
import { UnreadableFile } from "./unreadable-file.ts";

const FIXTURES = join(import.meta.dirname, "../../../shared/fixtures/mermaid");
const hasFixtures = existsSync(FIXTURES);

let made = 0;
const newId = <T extends AnyId>(): T => {
  made += 1;
  return idOf<T>(`id-${made}`);
};
const read = (text: string) => readMermaid(text, newId);
const warned = (text: string) => read(text).warnings;

/** A document by names instead of ids. */
function told({ stages, steps, personas, emotions }: JourneyDocument) {
  const nameOf = new Map(personas.map(({ id, name }) => [id, name]));
  return stages.map((stage) => ({
    stage: stage.title,
    steps: steps
      .filter((step) => step.stageId === stage.id)
      .map((step) => ({
        step: step.title,
        emotions: emotions
          .filter((point) => point.stepId === step.id)
          .map((point) => [nameOf.get(point.personaId), point.value]),
      })),
  }));
}

function refusal(text: string): { line: number | undefined; reason: string } {
  try {
    read(text);
  } catch (error) {
    if (error instanceof UnreadableFile) return { line: error.line, reason: error.message };
    throw error;
  }
  throw new Error("the text was read");
}

const Expected = z.record(
  z.string(),
  z.object({
    title: z.string(),
    frontMatterTitle: z.string().nullable(),
    accTitle: z.string(),
    accDescr: z.string(),
    sections: z.array(z.string()),
    tasks: z.array(
      z.object({
        section: z.string(),
        task: z.string(),
        score: z.number().nullable(),
        people: z.array(z.string()),
      }),
    ),
  }),
);
const expected = hasFixtures
  ? Expected.parse(JSON.parse(readFileSync(join(FIXTURES, "expected.json"), "utf8")))
  : {};

/** What the fixture's tasks are on a map: trimmed, clamped, nobody named means the customer. */
function expectedSteps(tasks: (typeof expected)[string]["tasks"]) {
  return tasks.map(({ section, task, score, people }) => {
    const named = people.filter((name) => name !== "");
    const raters = named.length > 0 ? named : ["Customer"];
    const value = score === null ? undefined : Math.min(2, Math.max(-2, score - 3));
    const emotions = value === undefined ? [] : raters.map((name) => [name, value]);
    return { stage: section.trim(), step: task.trim(), emotions };
  });
}

describe("the journeys of real projects", () => {
  test.skipIf(!hasFixtures)("[EXC-1] there are fourteen, beside the repository", () => {
    expect(Object.keys(expected)).toHaveLength(14);
  });

  test.each(Object.entries(expected))("[EXC-1] %s becomes the map it means", (name, file) => {
    const { document } = read(readFileSync(join(FIXTURES, name), "utf8"));
    const stages = told(document);
    expect(document.title).toBe(file.title.trim() || file.frontMatterTitle);
    expect(document.description).toBe([file.accTitle, file.accDescr].filter(Boolean).join("\n"));
    expect(stages.map(({ stage }) => stage)).toEqual(file.sections.map((title) => title.trim()));
    const steps = stages.flatMap(({ stage, steps }) => steps.map((step) => ({ stage, ...step })));
    expect(steps).toEqual(expectedSteps(file.tasks));
  });

  test.runIf(hasFixtures)("[EXC-4] a stray line is kept as a step that nobody rates", () => {
    const text = readFileSync(join(FIXTURES, "05-styled-frontmatter-stray-line.mmd"), "utf8");
    const { document, warnings } = read(text);
    expect(told(document).at(-1)?.steps.at(-1)).toEqual({ step: "size", emotions: [] });
    expect(warnings).toEqual([
      {
        line: 21,
        message: "“size” has a score that is no number (“2rem”), so nobody's emotion was set.",
      },
    ]);
  });
});

describe("stages and steps", () => {
  test("[EXC-3] sections of one name stay two stages, and an empty one stays", () => {
    const { document } = read("journey\nsection A\nP: 3\nsection B\nsection A\nQ: 4: Ana");
    expect(told(document)).toEqual([
      { stage: "A", steps: [{ step: "P", emotions: [["Customer", 0]] }] },
      { stage: "B", steps: [] },
      { stage: "A", steps: [{ step: "Q", emotions: [["Ana", 1]] }] },
    ]);
  });

  test("[EXC-3] tasks before any section stand in a stage named after the journey", () => {
    expect(told(read("journey\ntitle Shopping\nPay: 3").document)[0]?.stage).toBe("Shopping");
    expect(told(read("journey\nPay: 3\nsection Later").document).map(({ stage }) => stage)).toEqual(
      ["Journey", "Later"],
    );
  });

  test("[EXC-7] the map has lanes to go on with", () => {
    const { document } = read("journey\nPay: 3");
    expect(document.lanes.map(({ kind, title }) => [kind, title])).toEqual([
      ["emotion", "Emotion"],
      ["text", "Doing"],
      ["touchpoint", "Touchpoints"],
      ["pain-point", "Pain points"],
      ["opportunity", "Opportunities"],
    ]);
  });
});

describe("scores and people", () => {
  const emotions = (task: string) => told(read(`journey\n${task}`).document)[0]?.steps[0]?.emotions;

  test.each([
    ["1", -2],
    ["3", 0],
    ["3.5", 0.5],
    ["5", 2],
    ["4.0", 1],
    ["0x5", 2],
  ])("[EXC-4] a score of %s is read without a word", (score, value) => {
    expect(emotions(`Pay: ${score}: Ana`)).toEqual([["Ana", value]]);
    expect(warned(`journey\nPay: ${score}: Ana`)).toEqual([]);
  });

  test.each([
    ["9", 2, "has the score 9, which is beyond 1 to 5: it was read as 5"],
    ["-2", -2, "has the score -2, which is beyond 1 to 5: it was read as 1"],
    ["3.3", 0.5, "has the score 3.3, which is no half: it was read as 3.5"],
    ["2.9", 0, "has the score 2.9, which is no half: it was read as 3"],
  ])("[EXC-4] a score of %s is brought onto the scale, and said so", (score, value, message) => {
    const point = emotions(`Pay: ${score}: Ana`)?.[0]?.[1];
    expect(Object.is(point, value)).toBe(true);
    expect(warned(`journey\n\nPay: ${score}: Ana`)).toEqual([
      { line: 3, message: `“Pay” ${message}.` },
    ]);
  });

  test.each(["good", "NaN", "Infinity", "1e999", " ", "#53;"])(
    "[EXC-4] a score of “%s” sets nobody's emotion, and said so",
    (score) => {
      expect(emotions(`Pay: ${score}: Ana`)).toEqual([]);
      expect(read(`journey\nPay: ${score}: Ana`).document.personas).toHaveLength(1);
      expect(warned(`journey\nPay: ${score}: Ana`)).toMatchObject([{ line: 2 }]);
    },
  );

  test("[EXC-5] people become personas once, in the order in which they appear", () => {
    const { document } = read("journey\nA: 3: Ben, Ana ,Ben,, \nB: 5: Zoe, Ana, a, b, c, d\nC: 2:");
    const names = document.personas.map(({ name }) => name);
    expect(names).toEqual(["Ben", "Ana", "Zoe", "a", "b", "c", "d", "Customer"]);
    expect(told(document)[0]?.steps[0]?.emotions).toEqual([
      ["Ben", 0],
      ["Ana", 0],
    ]);
  });

  test("[EXC-5] what Mermaid drops after a second colon is left out, and said so", () => {
    const { document, warnings } = read("journey\nPay: 4: Ana: by card");
    expect(document.personas.map(({ name }) => name)).toEqual(["Ana"]);
    expect(warnings).toEqual([
      { line: 2, message: "“by card” after the people of “Pay” was left out, as Mermaid does." },
    ]);
  });
});

describe("words", () => {
  const title = (written: string) => read(`journey\ntitle ${written}`).document.title;

  test("[EXC-6] entities are decoded once, and only those that stand for a character", () => {
    expect(title("Size #35;1#58; #colon; #9829; #35;35#59;")).toBe("Size #1: : ♥ #35;");
    expect(title("a#0;b#55296;c#99999999;d#nonsense;")).toBe("a#0;b#55296;c#99999999;d#nonsense;");
  });

  test("[EXC-6] line breaks, tabs and control characters are spaces in a title", () => {
    expect(title("one<br>two<BR />three\tfour#10;five")).toBe("one two three four five");
  });

  test("[EXC-6] byte order mark, Windows and old Mac line ends make no difference", () => {
    const text = "journey\ntitle T\nsection S\n\tPay: 4: Ana\n";
    const plain = told(read(text).document);
    expect(told(read(`\uFEFF${text.replaceAll("\n", "\r\n")}`).document)).toEqual(plain);
    expect(told(read(text.replaceAll("\n", "\r")).document)).toEqual(plain);
  });

  test("[EXC-6] an inner title counts before one in the front matter, that before accTitle", () => {
    const front = '---\nconfig:\n  title: no\ntitle: "Front: \\"matter\\"" # yes\n---\n';
    expect(read(`${front}journey\ntitle Inner`).document.title).toBe("Inner");
    expect(read(`${front}journey`).document.title).toBe('Front: "matter"');
    const { title, description } = read(
      "journey\naccTitle: Acc\naccDescr {\n one\n  two\n}",
    ).document;
    expect([title, description]).toEqual(["Acc", "one\ntwo"]);
    expect(read("journey").document.title).toBe("Journey");
  });

  test.each([
    ["title: 'It''s ours'", "It's ours"],
    ["title: Ours # alone", "Ours"],
    ["title: >-\n  Ours\n  too\nother: x", "Ours too"],
    ["title: Ours\n  too", "Ours too"],
    ["'title': Ours", "Ours"],
    ["title:", "Journey"],
    ["title: ~", "Journey"],
    ["", "Journey"],
  ])("[EXC-6] the front matter %j gives the title %s", (yaml, title) => {
    expect(read(`---\n${yaml}\n---\njourney`).document.title).toBe(title);
  });

  test("[EXC-6] comments and directives are passed over, lines counted as in the file", () => {
    const text =
      "%%{init: {\n 'theme': 'dark'\n}}%%\n%% note\n\njourney %% note\n\n%% note\nPay: 9 # note\nGo%%{wrap}%%: 9";
    expect(warned(text).map(({ line }) => line)).toEqual([9, 10]);
  });

  test("[EXC-6] a diagram pasted with its Markdown fence is read without it", () => {
    const text = "\n```mermaid\njourney\nPay: 3\n```\nand more text";
    expect(told(read(text).document)[0]?.steps).toHaveLength(1);
  });

  test("[EXC-8] over-long words are cut between characters, and said so", () => {
    const long = `${"x".repeat(499)}👗👗`;
    const { document, warnings } = read(
      `journey\ntitle ${long}\nsection ${long}\n${long}: 3: ${long}`,
    );
    const lengths = [document, ...document.stages, ...document.steps].map(
      ({ title }) => title.length,
    );
    expect(lengths).toEqual([499, 499, 499]);
    expect(document.personas[0]?.name).toHaveLength(200);
    expect(warnings).toHaveLength(4);
  });
});

describe("what cannot be read", () => {
  test.each([
    ["", 1, "empty"],
    ["\n\n  \n", 1, "empty"],
    ["flowchart TD\n a --> b", 1, "begins with “flowchart TD”"],
    ["\nJourney\n Pay: 3", 2, "lower case"],
    ["journeys\n Pay: 3", 1, "begins with “journeys”"],
    ["journey\n Pay", 2, "“Pay” has no score: write “Pay: 3”"],
    ["journey\n\n Pay:\n", 3, "no score after it"],
    ["journey\n Pay #1: 3", 2, "cut off by “#”"],
    ["journey\n Pay; go: 3", 2, "#59;"],
    ["journey\n Pay: 3; Go: 4", 2, "#59;"],
    ["journey\n section A: b", 2, "#58;"],
    ["journey\n : 3", 2, "“:”"],
    ["journey\n Journey home: 3", 2, "#106;"],
    ["---\ntitle: x\njourney", 1, "never closed"],
    ["journey\n%%{init: {\nPay: 3", 2, "never closed"],
    ["journey\naccDescr {\nPay: 3", 2, "never closed"],
  ])("[EXC-9] %j is refused on line %i, in words", (text, line, reason) => {
    expect(refusal(text)).toMatchObject({ line, reason: expect.stringContaining(reason) });
  });

  test("[EXC-9] the refusal is the program's own error", () => {
    expect(() => read("x")).toThrow(expect.objectContaining({ code: "unreadable_file" }));
  });
});

describe("hostile texts", () => {
  const MANY = 100_000;
  const texts: readonly (readonly [string, string])[] = [
    ["10 MB", `journey\n${"x".repeat(10_000_000)}`],
    ["100,000 tasks", `journey\n${"Pay: 3\n".repeat(MANY)}`],
    ["100,000 sections", `journey\n${"section A\n".repeat(MANY)}`],
    ["300,000 empty lines", "\n".repeat(300_000)],
    ["people times tasks", `journey\n${`T: 3: ${"a,b,c,d,e,f,g,h,".repeat(50)}\n`.repeat(4000)}`],
    ["20,001 people", `journey\nPay: x: ${Array.from({ length: 20_001 }, (_, i) => i).join()}`],
    ["comments without end", "%%\n".repeat(MANY)],
    ["directives that open", `journey\n${"%%{a".repeat(MANY)}`],
    ["a title that never ends", `---\ntitle: "${"\\".repeat(1_000_000)}\n---\njourney\nPay;`],
  ];
  test.each(texts)("[EXC-8] %s: refused quickly", (_, text) => {
    const start = performance.now();
    expect(() => read(text)).toThrow(UnreadableFile);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  const readable: readonly (readonly [string, string])[] = [
    ["one line of 4 MB", `journey\ntitle ${"x".repeat(4_000_000)}\nPay: 3`],
    ["a million entities", `journey\ntitle ${"#35;".repeat(1_000_000)}\nPay: 3`],
    ["entities that never end", `journey\ntitle T\n${"#a".repeat(1_000_000)}\nPay: 3`],
    ["entities of entities", `journey\ntitle ${"#35;35#59;".repeat(100_000)}\nPay: 3`],
    ["breaks that never end", `journey\ntitle ${`<br${" ".repeat(50)}`.repeat(50_000)}\nPay: 3`],
    ["white space", `journey\naccTitle:${" \n".repeat(MANY)}Pay: 3`],
    ["100,000 remarks", `journey\n${"%% throughline unrated\nPay: 3\n".repeat(19_000)}`],
    ["directives", `journey\n${"%%{a}%%".repeat(MANY)}\nPay: 3`],
  ];
  test.each(readable)("[EXC-8] %s: read quickly", (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test("[EXC-8] of very many warnings the first are kept and the rest counted", () => {
    const warnings = warned(`journey\n${"Pay: x\n".repeat(1000)}`);
    expect(warnings).toHaveLength(201);
    expect(warnings.at(-1)?.message).toContain("800 more");
  });
});
