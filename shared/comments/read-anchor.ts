import {
  type CardId,
  type LaneId,
  type PersonaId,
  readId,
  type StageId,
  type StepId,
} from "../journey/index.ts";
import { ANCHOR_LIMITS, type Anchor } from "./anchor.ts";
import { isPlain, type Plain, readText } from "./fields.ts";

const ON_THE_MAP: Anchor = { on: "map" };

/** Total: what is no anchor stands on the map itself, where it can be read. */
export function readAnchor(input: unknown): Anchor {
  return (isPlain(input) && anchorIn(input)) || ON_THE_MAP;
}

function anchorIn(stored: Plain): Anchor | undefined {
  const on = stored.on;
  const stageId = readId<StageId>(stored.stageId);
  const stepId = readId<StepId>(stored.stepId);
  const laneId = readId<LaneId>(stored.laneId);
  const cardId = readId<CardId>(stored.cardId);
  const personaId = readId<PersonaId>(stored.personaId);
  if (on === "stage" && stageId) return { on, stageId };
  if (on === "step" && stepId) return { on, stepId };
  if (on === "lane" && laneId) return { on, laneId };
  if (on === "cell" && laneId && stepId) return { on, laneId, stepId };
  if (on === "card" && cardId) return { on, cardId };
  if (on === "emotion" && personaId && stepId) return { on, personaId, stepId };
  if (on !== "text" || !cardId) return undefined;
  return {
    on,
    cardId,
    from: readPosition(stored.from),
    to: readPosition(stored.to),
    quote: readText(stored.quote, ANCHOR_LIMITS.quote),
    before: readText(stored.before, ANCHOR_LIMITS.around),
    after: readText(stored.after, ANCHOR_LIMITS.around),
  };
}

/** Half a position would be another one. */
const readPosition = (input: unknown): string =>
  typeof input === "string" && input.length <= ANCHOR_LIMITS.position ? input : "";
