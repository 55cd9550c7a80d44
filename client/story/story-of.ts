import { raisedPains, type Thread, titleOfThread } from "../../shared/comments/index.ts";
import {
  type Card,
  type CardOf,
  cellKey,
  type Emotion,
  type EmotionPoint,
  emotionKey,
  holdsCards,
  isBlueprintKind,
  type JourneyMap,
  type MapMeta,
  MOST_PERSONAS,
  type Persona,
  type Picture,
  type Stage,
  type Step,
} from "../../shared/journey/index.ts";
import { bestFirst, type Opportunity, type Pain, type RaisedPain, worstFirst } from "./ranking.ts";

/** How one persona feels at a step. */
export type Feeling = { readonly persona: Persona; readonly point: EmotionPoint };

/** A card that shows a picture. */
export type Pictured = Card & { readonly picture: Picture };

export type ToldStep = {
  readonly step: Step;
  /** The mean of all personas; undefined where nobody is rated. */
  readonly mood: number | undefined;
  readonly feelings: readonly Feeling[];
  readonly doing: readonly Card[];
  readonly touchpoints: readonly CardOf<"touchpoint">[];
};

/** One stage as it is told. */
export type Chapter = {
  /** Counted from 1. */
  readonly number: number;
  readonly stage: Stage;
  readonly steps: readonly ToldStep[];
  readonly mood: number | undefined;
  /** The mean of each persona that is rated here. */
  readonly moods: readonly { readonly persona: Persona; readonly mood: number }[];
  /** Open pain points, the worst first. */
  readonly pains: readonly Pain[];
  /** What answers the worst of them, wherever on the map it stands. */
  readonly answer: Opportunity | undefined;
  /** What is not done yet, the best first. */
  readonly opportunities: readonly Opportunity[];
  readonly delights: readonly Card[];
  /** The first of its pictures, else the first other card that shows one. */
  readonly pictured: Pictured | undefined;
  /** The severities of the open pain points, added up. */
  readonly heat: number;
};

/** A persona's values, step by step over the whole map. */
export type ToldCurve = {
  readonly persona: Persona;
  readonly values: readonly (Emotion | undefined)[];
};

/** A map as something to read from beginning to end. */
export type Story = {
  readonly meta: MapMeta;
  readonly chapters: readonly Chapter[];
  readonly curves: readonly ToldCurve[];
  /** How many columns the curves have: one a step, and one for a stage without any. */
  readonly width: number;
  readonly pains: readonly Pain[];
  readonly opportunities: readonly Opportunity[];
};

/** How many columns of the curve are a chapter's. */
export const widthOf = (chapter: Chapter): number => Math.max(1, chapter.steps.length);

/** `threads` are what people say about the map: the pain points among them hurt as those on cards do. */
export function storyOf(map: JourneyMap, threads: readonly Thread[] = []): Story {
  const raised = raisedPains(threads, map).map(({ thread, severity, stageId }) => ({
    stageId,
    pain: { kind: "raised", id: thread.id, title: titleOfThread(thread), severity } as const,
  }));
  const personas = map.personas.slice(0, MOST_PERSONAS);
  const cardsAt = cardsByStep(map);
  const everywhere = [...cardsAt.values()].flat();
  const opportunities = bestFirst(ofKind(everywhere, "opportunity"));
  const chapters = map.columns.map(({ stage, steps }, index): Chapter => {
    const told = steps.map((step) => toldStep(map, step, personas, cardsAt.get(step) ?? []));
    const cards = steps.flatMap((step) => cardsAt.get(step) ?? []);
    const voiced = raised.flatMap((one): readonly RaisedPain[] =>
      one.stageId === stage.id ? [one.pain] : [],
    );
    const pains = worstFirst([...ofKind(cards, "pain-point"), ...voiced]);
    return {
      number: index + 1,
      stage,
      steps: told,
      pains,
      answer: opportunities.find(({ painPointIds }) => answers(painPointIds, pains[0])),
      opportunities: bestFirst(ofKind(cards, "opportunity")),
      delights: ofKind(cards, "delight"),
      pictured: picturedOf(cards),
      heat: pains.reduce((sum, { severity }) => sum + severity, 0),
      ...moodsOf(told, personas),
    };
  });
  return {
    meta: map.meta,
    chapters,
    curves: personas.map((persona) => ({ persona, values: valuesOf(map, persona) })),
    width: chapters.reduce((sum, chapter) => sum + widthOf(chapter), 0),
    pains: worstFirst([...ofKind(everywhere, "pain-point"), ...raised.map(({ pain }) => pain)]),
    opportunities,
  };
}

function picturedOf(cards: readonly Card[]): Pictured | undefined {
  const pictured = cards.filter(isPictured);
  return pictured.find(({ kind }) => kind === "picture") ?? pictured[0];
}

const isPictured = (card: Card): card is Pictured => card.picture !== undefined;

/** The cards at each step, lane after lane. */
function cardsByStep(map: JourneyMap): ReadonlyMap<Step, readonly Card[]> {
  const lanes = map.lanes.filter(holdsCards);
  const at = (step: Step): readonly Card[] =>
    lanes.flatMap(({ id }) =>
      (map.cells.get(cellKey({ laneId: id, stepId: step.id })) ?? []).flatMap(
        (cardId) => map.cards.get(cardId) ?? [],
      ),
    );
  return new Map(
    map.columns.flatMap(({ steps }) => steps.map((step) => [step, at(step)] as const)),
  );
}

function toldStep(
  map: JourneyMap,
  step: Step,
  personas: readonly Persona[],
  cards: readonly Card[],
): ToldStep {
  const feelings = personas.flatMap((persona): Feeling[] => {
    const point = map.emotions.get(emotionKey(persona.id, step.id));
    return point ? [{ persona, point }] : [];
  });
  return {
    step,
    mood: meanOf(feelings.map(({ point }) => point.value)),
    feelings,
    doing: ofKind(cards, "text").filter((card) => isDone(map, card)),
    touchpoints: ofKind(cards, "touchpoint"),
  };
}

/** What people themselves do: of a service blueprint, only the customers' actions. */
function isDone({ lanes }: JourneyMap, { cell }: Card): boolean {
  const kind = lanes.find(({ id }) => id === cell?.laneId)?.kind;
  return kind === undefined || kind === "customer-actions" || !isBlueprintKind(kind);
}

function moodsOf(steps: readonly ToldStep[], personas: readonly Persona[]) {
  const feelings = steps.flatMap((step) => step.feelings);
  const moods = personas.flatMap((persona) => {
    const own = feelings.filter((feeling) => feeling.persona === persona);
    const mood = meanOf(own.map(({ point }) => point.value));
    return mood === undefined ? [] : [{ persona, mood }];
  });
  return { mood: meanOf(feelings.map(({ point }) => point.value)), moods };
}

const valuesOf = (map: JourneyMap, persona: Persona): readonly (Emotion | undefined)[] =>
  map.columns.flatMap(({ steps }) =>
    steps.length === 0
      ? [undefined]
      : steps.map((step) => map.emotions.get(emotionKey(persona.id, step.id))?.value),
  );

const answers = (ids: Opportunity["painPointIds"], pain: Pain | undefined): boolean =>
  pain?.kind === "pain-point" && ids.includes(pain.id);

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

type Kind = Card["kind"];
const ofKind = <K extends Kind>(cards: readonly Card[], kind: K): readonly CardOf<K>[] =>
  cards.filter((card): card is Card & CardOf<K> => card.kind === kind);
