// @vitest-environment happy-dom
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Window } from "happy-dom";
import mermaid from "mermaid";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { JourneyDocument } from "../journey/index.ts";
import { SeededRandom } from "../testing/index.ts";
import { parseMermaid } from "./mermaid-parse.ts";
import { writeMermaid } from "./mermaid-write.ts";
import { randomDocument } from "./testing/random-document.ts";

const FIXTURES = join(import.meta.dirname, "../../../shared/fixtures/mermaid/");
const fixtures = existsSync(FIXTURES)
  ? readdirSync(FIXTURES).filter((name) => name.endsWith(".mmd"))
  : [];

/** Pin one with `SEED=17 npx vitest run shared/exchange`. */
const SEEDS = process.env.SEED ? [Number(process.env.SEED)] : [1, 2, 3, 4, 5];

/** What Mermaid's parser and ours are compared by. */
type Told = {
  readonly sections: readonly string[];
  readonly tasks: readonly {
    readonly section: string;
    readonly task: string;
    readonly score: number;
    readonly people: readonly string[];
  }[];
};

const Task = z.object({
  section: z.string(),
  task: z.string(),
  score: z.union([z.number(), z.nan()]),
  people: z.array(z.string()),
});

/** A database of Mermaid's as far as a journey fills it. */
const readDb = (db: object) => ({
  title: call(db, "getDiagramTitle", z.string()),
  accDescr: call(db, "getAccDescription", z.string()),
  sections: call(db, "getSections", z.array(z.string())),
  tasks: call(db, "getTasks", z.array(Task)),
});

function call<T>(db: object, name: string, shape: z.ZodType<T>): T {
  const method: unknown = Reflect.get(db, name);
  if (typeof method !== "function") throw new Error(`Mermaid's journey has no ${name}`);
  return shape.parse(Reflect.apply(method, db, []));
}

const page = new Window().document;
/** What Mermaid itself shows for an entity, once the browser has read the picture. */
function shown(text: string): string {
  const html = text.replaceAll("ﬂ°°", "&#").replaceAll("ﬂ°", "&").replaceAll("¶ß", ";");
  page.body.innerHTML = html.replace(/&(?!#?\w+;)/g, "&amp;").replaceAll("<", "&lt;");
  return page.body.textContent.trim();
}

async function mermaidSays(text: string): Promise<Told & { title: string; accDescr: string }> {
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const read = readDb(db);
  return {
    title: shown(read.title),
    accDescr: shown(read.accDescr),
    sections: read.sections.map(shown),
    tasks: read.tasks.map((task) => ({
      section: shown(task.section),
      task: shown(task.task),
      score: task.score,
      people: [...new Set(task.people.map(shown).filter((name) => name !== ""))],
    })),
  };
}

function weSay(text: string): Told {
  const { sections } = parseMermaid(text);
  return {
    sections: sections.flatMap(({ title }) => (title === undefined ? [] : [title])),
    tasks: sections.flatMap(({ title = "", tasks }) =>
      tasks.map(({ name, score, people }) => ({
        section: title,
        task: name,
        score: Number(score),
        people,
      })),
    ),
  };
}

const refusal = async (run: () => unknown): Promise<"refused" | undefined> => {
  try {
    await run();
    return undefined;
  } catch {
    return "refused";
  }
};

beforeAll(() => mermaid.initialize({ startOnLoad: false }));

describe("reading as Mermaid reads", () => {
  test.each(fixtures)("[EXC-1] %s is read as Mermaid's own parser reads it", async (name) => {
    const text = readFileSync(`${FIXTURES}${name}`, "utf8");
    const { sections, tasks } = await mermaidSays(text);
    expect(weSay(text)).toEqual({ sections, tasks });
  });

  const PIECES = [
    ..."\n\n\n\n    ::,#%;{}".split(""),
    "\njourney",
    "\ntitle ",
    "\nTitle\t",
    "\n  section ",
    "\nSECTION ",
    "\naccTitle: ",
    "\naccDescr : ",
    "\naccDescr { a\nb }",
    "\n%% a comment",
    "%%",
    "%%{wrap}%%",
    "\n  Pay: 3: Ana, Ben",
    "\n  Pay:4",
    "\n  Try it on : 2 : Ana",
    ": 3: Ana",
    ": 5",
    ": x",
    ":: a",
    "#35;",
    "#colon;",
    "# note",
    "Find a size",
    "5",
    "3.5",
    "-1",
    "<br>",
    "Größe",
    "服",
    "👕",
  ];

  test.each(SEEDS)(
    "[EXC-2] any text is read or refused as Mermaid does it, seed %i",
    async (seed) => {
      const random = new SeededRandom(seed);
      for (let round = 0; round < 150; round += 1) {
        const body = Array.from({ length: 1 + random.below(12) }, () => random.pick(PIECES)).join(
          "",
        );
        const text = `journey\n${body}\n  Wear it: 5: Zoe`;
        // Mermaid drops all that follows an unclosed directive; we refuse the file instead.
        if (text.replaceAll("%%{wrap}%%", "").includes("%%{")) continue;
        const theirs = await refusal(() => mermaidSays(text));
        const ours = await refusal(() => weSay(text));
        expect({ text, verdict: ours }).toEqual({ text, verdict: theirs });
        if (theirs) continue;
        const { sections, tasks } = await mermaidSays(text);
        const spaced = { sections: sections.map(unbroken), tasks: tasks.map(unbrokenTask) };
        expect({ text, ...weSay(text) }).toEqual({ text, ...spaced });
      }
    },
  );
});

/** What an exported map must say to Mermaid: titles on one line, ratings as one score for each step. */
function expectedOf(document: JourneyDocument): Told & { title: string; accDescr: string } {
  const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
  const { stages, steps, personas, emotions } = document;
  const tasks = stages.flatMap((stage) =>
    steps
      .filter((step) => step.stageId === stage.id)
      .map((step) => {
        const rated = personas.flatMap(({ id, name }) =>
          emotions
            .filter((point) => point.personaId === id && point.stepId === step.id)
            .map(({ value }) => ({ name: plain(name), value })),
        );
        const mean = rated.reduce((sum, { value }) => sum + value, 0) / (rated.length || 1);
        const score = Math.round(mean * 2) / 2 + 3;
        const people = rated.map(({ name }) => name);
        return { section: plain(stage.title), task: plain(step.title), score, people };
      }),
  );
  const sections = stages.map((stage) => plain(stage.title));
  return { title: plain(document.title), accDescr: document.description.trim(), sections, tasks };
}

describe("writing for Mermaid", () => {
  test.each(SEEDS)("[EXC-10] Mermaid reads back what was exported, seed %i", async (seed) => {
    const random = new SeededRandom(seed);
    for (let round = 0; round < 60; round += 1) {
      const document = randomDocument(random);
      const text = writeMermaid(document);
      const { title, accDescr, sections, tasks } = await mermaidSays(text);
      expect({ title, accDescr, sections, tasks, text }).toEqual({ ...expectedOf(document), text });
    }
  });
});

const unbroken = (text: string): string =>
  text.replaceAll("<br>", " ").replaceAll("\t", " ").trim();
const unbrokenTask = (task: Told["tasks"][number]): Told["tasks"][number] => ({
  ...task,
  section: unbroken(task.section),
  task: unbroken(task.task),
  people: [...new Set(task.people.map(unbroken).filter((name) => name !== ""))],
});
