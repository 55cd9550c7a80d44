import type { JourneyDocument, PersonaId, StageId, StepId } from "../journey/index.ts";
import { commonScore, scoreOf, unratedScore } from "./mermaid-emotion.ts";
import { leftOut } from "./mermaid-left-out.ts";
import { personasRemark, type Rating, ratingsRemark, unratedRemark } from "./mermaid-remarks.ts";
import { titleIn, writeName, writeProse, writeTaskName, writeTitle } from "./mermaid-text.ts";

type Step = JourneyDocument["steps"][number];
type StepsOf = (id: StageId) => readonly Step[];
type RatingsOf = (id: StepId) => readonly Rating[];

/**
 * The map as a Mermaid `journey`. What the grammar cannot say but a comment can (different ratings
 * of one step, a step nobody rated, the order of the personas) stands in comments that `readMermaid`
 * understands; what is left out altogether is named in the first line.
 */
export function writeMermaid(document: JourneyDocument): string {
  const { title, description, stages } = document;
  const names = namesApart(document.personas);
  const ratingsOf = ratingsIn(document, names);
  const stepsOf = stepsIn(document);
  const met = stages.flatMap(({ id }) => stepsOf(id)).flatMap(({ id }) => ratingsOf(id));
  return [
    `%% Exported from Throughline.${leftOut(document)}`,
    ...castLines([...names.values()], new Set(met.map(({ name }) => name))),
    "journey",
    ...(title.trim() === "" ? [] : [`  title ${writeTitle(title)}`]),
    ...(description.trim() === "" ? [] : [`  accDescr: ${writeProse(description)}`]),
    ...stages.flatMap((stage) => [
      `  section ${writeTitle(stage.title)}`,
      ...stepsOf(stage.id).flatMap((step) => taskLines(step, ratingsOf(step.id))),
    ]),
    "",
  ].join("\n");
}

function taskLines(step: Step, ratings: readonly Rating[]): readonly string[] {
  const name = writeTaskName(step.title);
  if (ratings.length === 0) return [`    ${unratedRemark}`, `    ${name}: ${unratedScore}`];
  const scores = ratings.map(({ score }) => score);
  const people = ratings.map((rating) => writeName(rating.name)).join(", ");
  const differ = scores.some((score) => score !== scores[0]);
  return [
    ...(differ ? [`    ${ratingsRemark(ratings)}`] : []),
    `    ${name}: ${commonScore(scores)}: ${people}`,
  ];
}

/** The list of personas, where the tasks alone would bring them in another order or not at all. */
function castLines(names: readonly string[], asMet: ReadonlySet<string>): readonly string[] {
  const met = [...asMet];
  const same = met.length === names.length && names.every((name, at) => name === met[at]);
  return same ? [] : [personasRemark(names)];
}

/** A name for each persona that no other has, since Mermaid knows people by their names alone. */
function namesApart(personas: JourneyDocument["personas"]): ReadonlyMap<PersonaId, string> {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const names = new Map<PersonaId, string>();
  for (const { id, name } of personas) {
    const plain = titleIn(writeName(name)) || "Unnamed persona";
    let count = counts.get(plain) ?? 1;
    let apart = plain;
    for (; taken.has(apart); count += 1) apart = `${plain} (${count + 1})`;
    counts.set(plain, count);
    taken.add(apart);
    names.set(id, apart);
  }
  return names;
}

/** The steps of each stage, found at once however many there are. */
function stepsIn({ steps }: JourneyDocument): StepsOf {
  const byStage = new Map<StageId, Step[]>();
  for (const step of steps) {
    const there = byStage.get(step.stageId);
    if (there) there.push(step);
    else byStage.set(step.stageId, [step]);
  }
  return (id) => byStage.get(id) ?? [];
}

/** Who rates each step, in the order of the personas. */
function ratingsIn(
  { personas, emotions }: JourneyDocument,
  names: ReadonlyMap<PersonaId, string>,
): RatingsOf {
  const order = new Map(personas.map(({ id }, index) => [id, index]));
  const byStep = new Map<StepId, Map<PersonaId, number>>();
  for (const { personaId, stepId, value } of emotions) {
    const there = byStep.get(stepId) ?? new Map<PersonaId, number>();
    byStep.set(stepId, there.set(personaId, value));
  }
  return (stepId) =>
    [...(byStep.get(stepId) ?? [])]
      .filter(([id]) => order.has(id))
      .sort(([a], [b]) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
      .map(([id, value]) => ({ name: names.get(id) ?? "", score: scoreOf(value) }));
}
