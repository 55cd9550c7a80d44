import {
  type CardFields,
  type CardId,
  type Cell,
  cut,
  type LaneId,
  LIMITS,
  mentioningCopies,
  type StageId,
  type Standing,
  type StepId,
  standingOf,
} from "../../shared/journey/index.ts";
import * as journey from "../../shared/operations/index.ts";
import { act, provided, type VerbContext } from "./verb-context.ts";
import type { PastedCard, Verbs } from "./verbs-port.ts";
import { words } from "./words.ts";

type Growth = Parameters<Verbs["pasteCards"]>[1];

/** Puts cards that come from a clipboard into the map, with the stages and lanes they need. */
export const pasteVerbs = (context: VerbContext): Pick<Verbs, "pasteCards"> => ({
  pasteCards: (wanted, grow) => {
    // Before anything is written: what half of a paste has added cannot be taken back by an error.
    const { columns, lanes } = context.map();
    const standing = standingOf(columns, lanes);
    const cards = wanted.filter((card) => hasPlace(standing, card));
    if (cards.length === 0) return [];
    const { doc, by, restraint } = context;
    const named = cards.flatMap(({ lane }) => (typeof lane === "number" ? [] : [lane]));
    const grows = grow.stages + grow.lanes > 0;
    const may = () => (!grows || restraint.structure()) && restraint.lanes(named);
    const deed = () => doc.transact(() => paste(context, cards, grow), by);
    return act(provided(context, may), words.paste(cards.length), deed) ?? [];
  },
});

/** Whether others have left the step and the lane of a card, or both are yet to be added. */
function hasPlace(standing: Standing, { step, lane }: PastedCard): boolean {
  return (
    (typeof step === "number" || standing.steps.has(step)) &&
    (typeof lane === "number" || standing.lanes.has(lane))
  );
}

function paste(
  context: VerbContext,
  cards: readonly PastedCard[],
  grow: Growth,
): readonly CardId[] {
  const { doc, by, newId, map } = context;
  const frame = addFrame(context, grow);
  const copies = new Map(cards.flatMap(({ id }) => (id ? [[id, newId<CardId>()] as const] : [])));
  const there = new Set([...map().cards.keys(), ...copies.values()]);
  const stacks = new Map<string, Stack>();
  const made = cards.flatMap((card) => {
    const cell = cellOf(card, frame);
    if (!cell) return [];
    const id = (card.id && copies.get(card.id)) ?? newId<CardId>();
    const key = `${cell.stepId}|${cell.laneId}`;
    const stack = stacks.get(key) ?? { cell, index: card.index, cards: [] };
    const { kind, title, body, fields } = card;
    stack.cards.push({
      id,
      kind,
      title: cut(title, LIMITS.title),
      ...(body && { body: mentioningCopies(body, copies) }),
      ...(fields && { fields: relinked(fields, copies, there) }),
    });
    stacks.set(key, stack);
    return [id];
  });
  journey.addStacks(doc, by, [...stacks.values()]);
  return made;
}

type Stack = Omit<journey.NewStack, "cards"> & {
  readonly cards: journey.NewStack["cards"][number][];
};
type Frame = { readonly steps: readonly StepId[]; readonly lanes: readonly LaneId[] };

function cellOf({ step, lane }: PastedCard, frame: Frame): Cell | undefined {
  const stepId = typeof step === "number" ? frame.steps[step] : step;
  const laneId = typeof lane === "number" ? frame.lanes[lane] : lane;
  return stepId && laneId && { stepId, laneId };
}

/** The stages and lanes that are missing, at the end of the map. */
function addFrame({ doc, by, newId, map }: VerbContext, grow: Growth): Frame {
  const { columns, lanes } = map();
  const steps = Array.from({ length: grow.stages }, (_, index): StepId => {
    const made = { id: newId<StageId>(), title: grow.stageTitle, stepId: newId<StepId>() };
    journey.addStage(doc, by, made, columns.length + index);
    return made.stepId;
  });
  const added = Array.from({ length: grow.lanes }, (_, index): LaneId => {
    const id = newId<LaneId>();
    journey.addLane(doc, by, { id, kind: "text", title: grow.laneTitle }, lanes.length + index);
    return id;
  });
  return { steps, lanes: added };
}

/** An opportunity that came with its pain points answers their copies, else those it did before. */
function relinked(
  fields: CardFields,
  copies: ReadonlyMap<CardId, CardId>,
  there: ReadonlySet<CardId>,
): CardFields {
  if (!fields.painPointIds) return fields;
  const painPointIds = fields.painPointIds
    .map((id) => copies.get(id) ?? id)
    .filter((id) => there.has(id));
  return { ...fields, painPointIds };
}
