import {
  type CardFields,
  type CardId,
  cut,
  type LaneId,
  LIMITS,
  type StageId,
  type StepId,
} from "../../shared/journey/index.ts";
import * as journey from "../../shared/operations/index.ts";
import { act, type VerbContext } from "./verb-context.ts";
import type { PastedCard, Verbs } from "./verbs-port.ts";

/** Puts cards that come from a clipboard into the map, with the stages and lanes they need. */
export const pasteVerbs = (context: VerbContext): Pick<Verbs, "pasteCards"> => ({
  pasteCards: (cards, grow) => {
    const name = cards.length === 1 ? "paste a card" : `paste ${cards.length} cards`;
    const { doc, by } = context;
    return act(context, name, () => doc.transact(() => paste(context, cards, grow), by)) ?? [];
  },
});

type Growth = Parameters<Verbs["pasteCards"]>[1];

function paste(
  context: VerbContext,
  cards: readonly PastedCard[],
  grow: Growth,
): readonly CardId[] {
  const { doc, by, newId, map } = context;
  const frame = addFrame(context, grow);
  const made = new Map(cards.flatMap(({ id }) => (id ? [[id, newId<CardId>()] as const] : [])));
  return cards.flatMap(({ id: old, step, lane, index, title, fields, ...card }) => {
    const stepId = typeof step === "number" ? frame.steps[step] : step;
    const laneId = typeof lane === "number" ? frame.lanes[lane] : lane;
    if (!stepId || !laneId) return [];
    const id = (old && made.get(old)) ?? newId<CardId>();
    journey.addCard(
      doc,
      by,
      {
        ...card,
        id,
        title: cut(title, LIMITS.title),
        cell: { stepId, laneId },
        ...(fields && { fields: relinked(fields, made, map().cards) }),
      },
      index,
    );
    return [id];
  });
}

/** The stages and lanes that are missing, at the end of the map. */
function addFrame({ doc, by, newId, map }: VerbContext, grow: Growth) {
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
  made: ReadonlyMap<CardId, CardId>,
  cards: ReadonlyMap<CardId, unknown>,
): CardFields {
  if (!fields.painPointIds) return fields;
  const painPointIds = fields.painPointIds
    .map((id) => made.get(id) ?? id)
    .filter((id) => [...made.values()].includes(id) || cards.has(id));
  return { ...fields, painPointIds };
}
