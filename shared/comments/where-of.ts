import { unreachable } from "../errors/index.ts";
import { cut, type JourneyMap, type StageId, type StepId } from "../journey/index.ts";
import type { Anchor } from "./anchor.ts";
import { COMMENT_LIMITS } from "./thread.ts";

type Named = Pick<JourneyMap, "meta" | "columns" | "lanes" | "personas" | "cards" | "removed">;
type Names = readonly (string | undefined)[];

/** What an anchor is called: "Purchase › Pain points › Card declined". What is in the trash has a name too. */
export function whereOf(anchor: Anchor, map: Named): string {
  const names = namesOf(anchor, map).flatMap((name) => name?.trim() || []);
  return cut(names.join(" › "), COMMENT_LIMITS.where);
}

function namesOf(anchor: Anchor, map: Named): Names {
  switch (anchor.on) {
    case "map":
      return [map.meta.title];
    case "stage":
      return [stageTitle(map, anchor.stageId)];
    case "step":
      return stepNames(map, anchor.stepId);
    case "lane":
      return [find([...map.lanes, ...map.removed.lanes], anchor.laneId)?.title];
    case "cell": {
      const lane = find([...map.lanes, ...map.removed.lanes], anchor.laneId);
      return [...stepNames(map, anchor.stepId), lane?.title];
    }
    case "emotion": {
      const persona = find([...map.personas, ...map.removed.personas], anchor.personaId);
      return [...stepNames(map, anchor.stepId), persona?.name];
    }
    case "card":
    case "text": {
      const card = map.cards.get(anchor.cardId);
      const [stage] = card?.cell ? stepNames(map, card.cell.stepId) : [];
      const lane = card?.cell && find([...map.lanes, ...map.removed.lanes], card.cell.laneId);
      return [stage, lane?.title, card?.title];
    }
    default:
      return unreachable(anchor);
  }
}

function stepNames(map: Named, id: StepId): Names {
  const step = find([...map.columns.flatMap(({ steps }) => steps), ...map.removed.steps], id);
  return [step?.stageId && stageTitle(map, step.stageId), step?.title];
}

const stageTitle = (map: Named, id: StageId): string | undefined =>
  find([...map.columns.map(({ stage }) => stage), ...map.removed.stages], id)?.title;

const find = <T extends { readonly id: string }>(all: readonly T[], id: T["id"]): T | undefined =>
  all.find((one) => one.id === id);
