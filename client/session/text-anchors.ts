import {
  type Anchor,
  type FlatFragment,
  type FoundText,
  flatFragment,
  makeTextAnchor,
  resolveTextAnchor,
  type TextAnchor,
} from "../../shared/comments/index.ts";
import { entityAt, fragmentOf, type JourneyDoc } from "../../shared/document/index.ts";
import type { CardId } from "../../shared/journey/index.ts";

type Holder = { readonly doc: JourneyDoc };

/** What a comment on some characters of a card's text is about; undefined where there are no words. */
export function anchorInText(
  { doc }: Holder,
  cardId: CardId,
  from: number,
  to: number,
): Anchor | undefined {
  const fragment = textAt(doc, cardId);
  const spot = fragment && makeTextAnchor(fragment, from, to);
  return spot && { on: "text", cardId, ...spot };
}

/** Finds anchors in a card's text as it is right now; undefined where the card has none. */
export function textFinder({ doc }: Holder, cardId: CardId) {
  const fragment = textAt(doc, cardId);
  if (!fragment) return undefined;
  const known: FlatFragment = flatFragment(fragment);
  return {
    words: known.words,
    find: (anchor: TextAnchor): FoundText => resolveTextAnchor(fragment, anchor, known),
  };
}

function textAt(doc: JourneyDoc, cardId: CardId) {
  const entity = entityAt(doc, "cards", cardId);
  return entity && fragmentOf(entity);
}
