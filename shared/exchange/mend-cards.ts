import {
  type CardId,
  type CardSource,
  type DocumentCard,
  holdsCards,
  type LaneId,
  readSource,
  type StepId,
} from "../journey/index.ts";
import { claimIds, type Mending } from "./claim-ids.ts";
import type { JourneyFile } from "./journey-file.ts";
import { type Frame, mendTeam } from "./mend-frame.ts";
import { mendPicture } from "./mend-pictures.ts";
import { readRichText } from "./rich-text-read.ts";
import type { Warnings } from "./warnings.ts";

type RawCard = JourneyFile["cards"][number];
type Place = DocumentCard["place"];

/** Cards are never refused for where they stand: what has lost its step or lane waits as unplaced. */
export function mendCards(
  { cards }: JourneyFile,
  frame: Frame,
  mending: Mending,
): readonly DocumentCard[] {
  const { inOrder, byName } = claimIds<CardId>("cards", cards, mending);
  const places = placesOf(cards, frame, mending.warnings);
  const painPoints = new Set(cards.flatMap(({ kind, id }) => (kind === "pain-point" ? [id] : [])));
  return cards.flatMap((card, index) => {
    const id = inOrder[index];
    const place = places[index] ?? null;
    if (!id) return [];
    return [
      mendCard(card, { id, place }, { index, painPoints, byName, warnings: mending.warnings }),
    ];
  });
}

type Around = {
  readonly index: number;
  /** As the file names them. */
  readonly painPoints: ReadonlySet<string>;
  readonly byName: ReadonlyMap<string, CardId>;
  readonly warnings: Warnings;
};

function mendCard(
  { id: _id, place: _place, teamId, picture, source, body, ...told }: RawCard,
  mended: { readonly id: CardId; readonly place: Place },
  around: Around,
): DocumentCard {
  const at = `cards[${around.index}]`;
  const common = {
    ...mended,
    body: readRichText(body, `${at}.body`, around.warnings, around.byName),
    ...mendTeam(teamId, at, around.warnings),
    ...mendPicture(picture, at, around.warnings),
    ...mendSource(source, at, around.warnings),
  };
  if (told.kind !== "opportunity") return { ...told, ...common };
  return { ...told, ...common, painPointIds: mendLinks(told.painPointIds, at, around) };
}

/** Comments live outside the document; what could not be one is left out. */
function mendSource(
  given: RawCard["source"],
  at: string,
  warnings: Warnings,
): { readonly source?: CardSource } {
  if (given === undefined) return {};
  const source = readSource(given);
  if (source) return { source };
  warnings.add(`${at}.source: this cannot be a comment and its author.`);
  return {};
}

function mendLinks(names: readonly string[], at: string, around: Around): readonly CardId[] {
  const links = names.flatMap((name) => {
    const id = around.painPoints.has(name) ? around.byName.get(name) : undefined;
    if (!id)
      around.warnings.add(`${at}.painPointIds: there is no pain point “${name.slice(0, 60)}”.`);
    return id ? [id] : [];
  });
  return [...new Set(links)];
}

/** Where each card stands: in cells that are there, counted from 0 without gaps. */
function placesOf(cards: readonly RawCard[], frame: Frame, warnings: Warnings): readonly Place[] {
  const lanes = new Map(frame.lanes.map((lane) => [lane.id, lane]));
  const cells = new Map<string, { index: number; at: number; stepId: StepId; laneId: LaneId }[]>();
  cards.forEach(({ place, title }, at) => {
    if (!place) return;
    const stepId = frame.stepIds.get(place.stepId);
    const laneId = frame.laneIds.get(place.laneId);
    const lane = laneId && lanes.get(laneId);
    if (!stepId || !laneId || !lane || !holdsCards(lane)) {
      const reason = lane && stepId ? "its lane holds no cards" : "its step or lane is not there";
      warnings.add(`cards[${at}] (“${title.slice(0, 60)}”): ${reason}, so it waits unplaced.`);
      return;
    }
    const cell = cells.get(`${laneId}|${stepId}`) ?? [];
    cell.push({ index: place.index, at, stepId, laneId });
    cells.set(`${laneId}|${stepId}`, cell);
  });
  const places: Place[] = cards.map(() => null);
  for (const cell of cells.values()) {
    const inOrder = cell.toSorted((a, b) => a.index - b.index);
    inOrder.forEach(({ at, stepId, laneId }, index) => {
      places[at] = { stepId, laneId, index };
    });
  }
  return places;
}
