import {
  type Card,
  type CardId,
  cellKey,
  type JourneyMap,
  readId,
} from "../../../shared/journey/index.ts";
import { titled } from "../../session/index.ts";
import { type Deed, isSameCell } from "./deed.ts";
import { columnName, words } from "./words.ts";

/** What became of a card; undefined where nobody would see a difference. */
export function cardDeed(before: JourneyMap, after: JourneyMap, key: string): Deed | undefined {
  const id = readId<CardId>(key);
  const was = id && before.cards.get(id);
  const is = id && after.cards.get(id);
  const what = whatHappened(before, after, was, is);
  if (!what) return undefined;
  const told = what === "deleted" ? was : is;
  if (!told) return undefined;
  const where = placeOf(what === "deleted" ? before : after, told);
  const { one, many } = words.card[what];
  const cells = [was?.cell, is?.cell].filter((cell) => cell !== undefined);
  return { one: one(titled(told.title, "card"), where), kind: `card ${what}`, many, cells };
}

function whatHappened(
  before: JourneyMap,
  after: JourneyMap,
  was: Card | undefined,
  is: Card | undefined,
): keyof typeof words.card | undefined {
  if (was === is || (gone(was) && gone(is))) return undefined;
  if (gone(was)) return was ? "back" : "added";
  if (gone(is) || !was || !is) return "deleted";
  if (!isSameCell(was.cell, is.cell)) return "moved";
  if (content(was) !== content(is)) return "edited";
  return neighbours(before, was) === neighbours(after, is) ? undefined : "ordered";
}

const gone = (card: Card | undefined): boolean => !card || card.deleted !== undefined;

const content = ({ cell: _cell, rank: _rank, ...rest }: Card): string => JSON.stringify(rest);

/** Others' cards may come and go around a card that stays where it was. */
function neighbours({ cells }: JourneyMap, { id, cell }: Card): string {
  const ids = (cell && cells.get(cellKey(cell))) ?? [];
  const at = ids.indexOf(id);
  return `${ids[at - 1]} ${ids[at + 1]}`;
}

function placeOf(map: JourneyMap, { cell }: Card): string {
  const lane = map.lanes.find(({ id }) => id === cell?.laneId);
  const column = cell && columnName(map, cell.stepId);
  return lane && column !== undefined ? words.where(lane.title.trim(), column) : words.unplaced;
}
