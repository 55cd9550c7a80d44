import * as Y from "yjs";
import { type JourneyDoc, KEY, pathTo } from "../../shared/document/index.ts";
import { type CardId, type LaneId, readId } from "../../shared/journey/index.ts";

export type Step = Pick<Y.UndoManager["undoStack"][number], "insertions" | "deletions">;

/** What of the map one step of undo has written, and would write again. */
export type StepPlaces = {
  /** Stages, steps, lanes, personas or what is said of the map. */
  readonly structure: boolean;
  /** Lanes that it changed otherwise than by moving them. */
  readonly lanes: readonly LaneId[];
  readonly cards: readonly CardId[];
  /** Where those cards stood, before or after. */
  readonly stood: readonly LaneId[];
};

const STRUCTURE: ReadonlySet<string> = new Set(["meta", "stages", "steps", "lanes", "personas"]);
const PLACE: ReadonlySet<string | null> = new Set([KEY.pos, KEY.rr]);

export function placesOf(doc: JourneyDoc, { insertions, deletions }: Step): StepPlaces {
  const names = new Map<unknown, string>([...doc.share].map(([name, type]) => [type, name]));
  const lanes = new Set<LaneId>();
  const cards = new Set<CardId>();
  const stood = new Set<LaneId>();
  let structure = false;
  const look = (item: Y.Item | Y.GC) => {
    if (!(item instanceof Y.Item)) return;
    const { top, id, depth } = pathTo({ _item: item });
    const root = names.get(top) ?? "";
    structure ||= STRUCTURE.has(root);
    const card = root === "cards" && readId<CardId>(id);
    if (card) cards.add(card);
    const isPlace = depth === 2 && PLACE.has(item.parentSub);
    const lane = root === "lanes" && !isPlace && readId<LaneId>(id);
    if (lane) lanes.add(lane);
    if (card && isPlace) for (const one of lanesIn(item)) stood.add(one);
  };
  doc.transact((transaction) => {
    Y.iterateDeletedStructs(transaction, insertions, look);
    Y.iterateDeletedStructs(transaction, deletions, look);
  });
  return { structure, lanes: [...lanes], cards: [...cards], stood: [...stood] };
}

function lanesIn({ content }: Y.Item): readonly LaneId[] {
  const places: readonly unknown[] = content.getContent();
  return places.flatMap((place) => {
    const lane = Array.isArray(place) ? readId<LaneId>(place[0]) : undefined;
    return lane ? [lane] : [];
  });
}
