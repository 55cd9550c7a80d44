import { type Anchor, placeOf, type Thread, type ThreadKind } from "../../shared/comments/index.ts";
import {
  type CardId,
  cellKey,
  type LaneId,
  type Severity,
  type StageId,
  type StepId,
  type TeamId,
  type UserId,
} from "../../shared/journey/index.ts";
import type { PlacedMap } from "../session/use-placed-map.ts";

export const SORTS = ["board", "newest", "severity"] as const;
export type Sort = (typeof SORTS)[number];

/** What is looked for; all of it has to hold. */
export type Filters = {
  readonly mine?: true;
  readonly mentions?: true;
  readonly unread?: true;
  readonly severity?: Severity;
  readonly kind?: ThreadKind;
  readonly teamId?: TeamId;
  readonly stageId?: StageId;
};

export type SeverityOf = (thread: Thread) => Severity | undefined;

/** Who looks, and what they have seen. */
export type Reader = {
  readonly isMine: (id: UserId) => boolean;
  readonly isUnread: (thread: Thread) => boolean;
  readonly teamId: TeamId | undefined;
  /** How bad it is with all that was merged into it. */
  readonly severityOf: SeverityOf;
};

/** The threads of one side of the panel: on the map, and those whose place is gone. */
export type Arranged = { readonly placed: readonly Thread[]; readonly detached: readonly Thread[] };

/** What is counted and listed by itself; what was merged stands under what it was merged into. */
export const isOnItsOwn = ({ mergedInto }: Thread): boolean => mergedInto === undefined;

export function arrange(
  threads: readonly Thread[],
  map: PlacedMap,
  given: { readonly filters: Filters; readonly sort: Sort; readonly reader: Reader },
): Arranged {
  const { filters, sort, reader } = given;
  const fitting = threads.filter((thread) => fits(thread, map, filters, reader));
  const places = new Map(fitting.map((thread) => [thread, placeOf(thread.anchor, map)]));
  const isPlaced = (thread: Thread) => places.get(thread)?.state === "placed";
  const order = ORDERS[sort](map, reader);
  return {
    placed: fitting.filter(isPlaced).sort(order),
    detached: fitting.filter((thread) => !isPlaced(thread)).sort(order),
  };
}

function fits(thread: Thread, map: PlacedMap, filters: Filters, reader: Reader): boolean {
  const { mine, mentions, unread, severity, kind, teamId, stageId } = filters;
  if (mine && !reader.isMine(thread.author.id)) return false;
  if (mentions && !mentionsReader(thread, reader)) return false;
  if (unread && !reader.isUnread(thread)) return false;
  if (severity && (reader.severityOf(thread) ?? 0) < severity) return false;
  if (kind && thread.kind !== kind) return false;
  if (teamId && thread.author.teamId !== teamId) return false;
  return !stageId || stageNow(thread, map) === stageId;
}

const mentionsReader = (thread: Thread, { isMine, teamId }: Reader): boolean =>
  [thread, ...thread.replies].some(({ mentions }) =>
    mentions.some((one) => (one.kind === "user" ? isMine(one.id) : one.id === teamId)),
  );

function stageNow(thread: Thread, map: PlacedMap): StageId | undefined {
  const place = placeOf(thread.anchor, map);
  return place.state === "placed" ? place.stageId : thread.stageId;
}

type Compare = (a: Thread, b: Thread) => number;

const newest: Compare = (a, b) => b.at - a.at || (a.id < b.id ? -1 : 1);

const ORDERS: Readonly<Record<Sort, (map: PlacedMap, reader: Reader) => Compare>> = {
  board: byBoard,
  newest: () => newest,
  severity:
    (_map, { severityOf }) =>
    (a, b) =>
      (severityOf(b) ?? 0) - (severityOf(a) ?? 0) || newest(a, b),
};

/** As one reads the board: stage by stage, then lane by lane; what is about all of it comes first. */
function byBoard(map: PlacedMap): Compare {
  const at = placesOnBoard(map);
  const places = new Map<Thread, readonly number[]>();
  const placeFor = (thread: Thread): readonly number[] => {
    const known = places.get(thread) ?? at(thread.anchor);
    places.set(thread, known);
    return known;
  };
  return (a, b) => {
    const one = placeFor(a);
    const other = placeFor(b);
    for (const [index, value] of one.entries()) {
      const difference = value - (other[index] ?? 0);
      if (difference !== 0) return difference;
    }
    return a.at - b.at || (a.id < b.id ? -1 : 1);
  };
}

function placesOnBoard(map: PlacedMap): (anchor: Anchor) => readonly number[] {
  const steps = new Map<StepId, number>();
  const stages = new Map<StageId, number>();
  for (const { stage, steps: own } of map.columns) {
    stages.set(stage.id, steps.size);
    for (const step of own) steps.set(step.id, steps.size);
  }
  const lanes = new Map<LaneId, number>(map.lanes.map(({ id }, index) => [id, index]));
  const stepAt = (id: StepId | undefined) => (id && steps.get(id)) ?? -1;
  const laneAt = (id: LaneId | undefined) => (id && lanes.get(id)) ?? -1;
  const cardAt = (id: CardId): readonly number[] => {
    const cell = map.cards.get(id)?.cell;
    const inCell = cell ? (map.cells.get(cellKey(cell))?.indexOf(id) ?? -1) : -1;
    return [stepAt(cell?.stepId), laneAt(cell?.laneId), inCell];
  };
  return (anchor) => {
    switch (anchor.on) {
      case "map":
        return [-2, -1, -1];
      case "stage":
        return [stages.get(anchor.stageId) ?? -1, -2, -1];
      case "step":
      case "emotion":
        return [stepAt(anchor.stepId), -1, -1];
      case "lane":
        return [-1, laneAt(anchor.laneId), -1];
      case "cell":
        return [stepAt(anchor.stepId), laneAt(anchor.laneId), -1];
      case "card":
      case "text":
        return cardAt(anchor.cardId);
    }
  };
}
