import type { Cell, JourneyMap } from "../../../shared/journey/index.ts";
import { cardDeed } from "./card-deed.ts";
import { type Deed, isSameCell, type Touched } from "./deed.ts";
import { emotionDeed, frameDeed, mapDeed } from "./frame-deed.ts";
import { words } from "./words.ts";

/** More deeds of one kind than this are counted. */
const EACH = 3;
/** More sentences than this nobody listens to at once. */
const MOST = 6;

/**
 * What others did, a sentence a deed: "Ana edited 'Refund e-mail', Pain points, Delivery." Within a
 * cell only what concerns that cell is told.
 */
export function tellEdits(
  touched: readonly Touched[],
  after: JourneyMap,
  within?: Cell,
): readonly string[] {
  const kinds = new Map<string, { who: string; deeds: Deed[] }>();
  for (const one of touched) {
    const deed = deedOf(one, after);
    if (!deed || (within && !deed.cells.some((cell) => isSameCell(cell, within)))) continue;
    const names = [...one.who].filter((name) => name !== undefined);
    const who = words.who(names, names.length < one.who.size);
    const kind = kinds.get(`${who} ${deed.kind}`);
    if (kind) kind.deeds.push(deed);
    else kinds.set(`${who} ${deed.kind}`, { who, deeds: [deed] });
  }
  const sentences = [...kinds.values()].flatMap(({ who, deeds }) => told(who, deeds));
  if (sentences.length <= MOST) return sentences;
  return [...sentences.slice(0, MOST), words.more(sentences.length - MOST)];
}

function told(who: string, deeds: readonly Deed[]): readonly string[] {
  const [first] = deeds;
  if (first && deeds.length > EACH) return [words.sentence(who, first.many(deeds.length))];
  return [...new Set(deeds.map(({ one }) => words.sentence(who, one)))];
}

function deedOf({ root, id, before }: Touched, after: JourneyMap): Deed | undefined {
  switch (root) {
    case "cards":
      return cardDeed(before, after, id);
    case "stages":
    case "steps":
    case "lanes":
    case "personas":
      return frameDeed(before, after, root, id);
    case "emotions":
      return emotionDeed(before, after, id);
    case "meta":
      return mapDeed(before, after);
    default:
      return undefined;
  }
}
