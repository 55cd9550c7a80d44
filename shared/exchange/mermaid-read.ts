import {
  cut,
  JOURNEY_DOCUMENT,
  type JourneyDocument,
  LIMITS,
  type MapId,
  type NewId,
  type PersonaId,
  type StageId,
  type StepId,
} from "../journey/index.ts";
import type { Imported } from "./imported.ts";
import { importedLanes } from "./imported-lanes.ts";
import { commonScore, emotionIn, unratedScore } from "./mermaid-emotion.ts";
import {
  type MermaidJourney,
  type MermaidSection,
  type MermaidTask,
  parseMermaid,
} from "./mermaid-parse.ts";
import { Cast } from "./mermaid-people.ts";
import { isUnrated, personasIn, ratingsIn } from "./mermaid-remarks.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import { collectWarnings, type Warnings } from "./warnings.ts";

type Emotions = { personaId: PersonaId; stepId: StepId; value: number }[];
const UNTITLED = "Journey";

/** A Mermaid `journey` as a map: sections become stages, tasks steps, scores emotions, people personas. */
export function readMermaid(text: string, newId: NewId): Imported {
  const journey = parseMermaid(text);
  const warnings = collectWarnings();
  const cast = castOf(journey, newId, warnings);
  const { title, description } = headline(journey, warnings);
  const steps: JourneyDocument["steps"][number][] = [];
  const emotions: Emotions = [];
  const stages = atMost(journey.sections, "sections").map((section) => {
    const stage = {
      id: newId<StageId>(),
      title: titleOf(section, section.title ?? title, warnings),
    };
    for (const task of section.tasks) {
      if (steps.length >= LIMITS.entities) throw tooMany("tasks", task.line);
      const step = {
        id: newId<StepId>(),
        stageId: stage.id,
        title: titleOf(task, task.name, warnings),
      };
      steps.push(step);
      rate(task, step.id, cast, emotions, warnings);
    }
    return stage;
  });
  if (steps.length === 0) warnings.add("The diagram has no tasks, so the map has no steps yet.");
  const document: JourneyDocument = {
    throughline: JOURNEY_DOCUMENT,
    id: newId<MapId>(),
    title,
    description,
    state: "as-is",
    personas: cast.all(),
    stages,
    steps,
    lanes: importedLanes(newId),
    cards: [],
    emotions,
    links: [],
    evidence: [],
    metrics: [],
  };
  return { document, threads: [], warnings: warnings.all() };
}

const tooMany = (what: string, line?: number): UnreadableFile =>
  new UnreadableFile(`There are more than ${LIMITS.entities} ${what}.`, line);

function atMost(sections: readonly MermaidSection[], what: string): readonly MermaidSection[] {
  const excess = sections[LIMITS.entities];
  if (excess) throw tooMany(what, excess.line);
  return sections;
}

/** People whom our own export lists first, so that nobody is lost who rates nothing. */
function castOf(journey: MermaidJourney, newId: NewId, warnings: Warnings): Cast {
  const cast = new Cast(newId, warnings);
  const line = journey.remarks[0]?.line ?? 1;
  for (const name of personasIn(journey.remarks)) cast.named(name, line);
  return cast;
}

function headline(journey: MermaidJourney, warnings: Warnings) {
  const title = journey.title || journey.accTitle || UNTITLED;
  const parts = [journey.accTitle === title ? "" : journey.accTitle, journey.accDescr];
  const description = parts.filter((part) => part !== "").join("\n");
  if (title.length > LIMITS.title) warnings.add("The title is too long and was cut.");
  if (description.length > LIMITS.note) warnings.add("The description is too long and was cut.");
  return { title: cut(title, LIMITS.title), description: cut(description, LIMITS.note) };
}

function titleOf(at: { readonly line: number }, title: string, warnings: Warnings): string {
  if (title.length > LIMITS.title) {
    warnings.add(`“${cut(title, 40)}…” is too long for a title and was cut.`, at.line);
  }
  return cut(title, LIMITS.title);
}

function rate(
  task: MermaidTask,
  stepId: StepId,
  cast: Cast,
  emotions: Emotions,
  warnings: Warnings,
): void {
  if (task.ignored !== "") {
    const ignored = `“${cut(task.ignored, 40)}” after the people of “${cut(task.name, 40)}”`;
    warnings.add(`${ignored} was left out, as Mermaid does.`, task.line);
  }
  if (isUnrated(task.remarks) && task.people.length === 0 && Number(task.score) === unratedScore) {
    return;
  }
  const personaIds = cast.of(task.people, task.line);
  if (emotions.length + personaIds.length > LIMITS.entities) throw tooMany("ratings", task.line);
  const own = ownRatings(task, warnings);
  const { value, complaint } = emotionIn(task.score);
  if (complaint !== undefined && !own) {
    warnings.add(`“${cut(task.name, 40)}” ${complaint}.`, task.line);
  }
  personaIds.forEach((personaId, index) => {
    const rated = own?.get(task.people[index] ?? "") ?? value;
    if (rated !== undefined) emotions.push({ personaId, stepId, value: rated });
  });
}

/** What each person feels, if our export noted it and nobody has changed the task since. */
function ownRatings(task: MermaidTask, warnings: Warnings): Map<string, number> | undefined {
  const ratings = ratingsIn(task.remarks);
  if (!ratings) return undefined;
  const own = new Map<string, number>();
  for (const { name, score } of ratings) {
    const { value, complaint } = emotionIn(String(score));
    if (value !== undefined && complaint === undefined) own.set(name, value);
  }
  const fits =
    own.size === task.people.length &&
    task.people.every((name) => own.has(name)) &&
    commonScore(ratings.map(({ score }) => score)) === Number(task.score);
  if (fits) return own;
  const stale = `The ratings noted above “${cut(task.name, 40)}” no longer fit it`;
  warnings.add(`${stale}, so its score counts for everybody.`, task.line);
  return undefined;
}
