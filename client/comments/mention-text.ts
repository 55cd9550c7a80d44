import type { CommentMention } from "../../shared/comments/index.ts";

/** A piece of what somebody said. */
export type Piece =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "mention"; readonly text: string; readonly mention: CommentMention }
  | { readonly is: "link"; readonly text: string };

const ADDRESS = /\bhttps?:\/\/[^\s<>"']+/giu;
/** What ends a sentence around an address does not belong to it. */
const TAIL = /[.,;:!?)\]}»“”]+$/u;

/** The text in pieces: who is mentioned, addresses on the web, and the words around them. */
export function piecesOf(text: string, mentions: readonly CommentMention[]): readonly Piece[] {
  return cutBy(text, spansIn(text, mentions));
}

type Span = { readonly from: number; readonly to: number; readonly mention?: CommentMention };

function spansIn(text: string, mentions: readonly CommentMention[]): readonly Span[] {
  const spans: Span[] = [];
  const isFree = (from: number, to: number) =>
    spans.every((span) => to <= span.from || from >= span.to);
  for (const match of text.matchAll(ADDRESS)) {
    const from = match.index;
    spans.push({ from, to: from + match[0].replace(TAIL, "").length });
  }
  // The longer name first: "@Ana Ruiz" is not "@Ana" and a surname.
  for (const mention of mentions.toSorted((a, b) => b.name.length - a.name.length)) {
    const said = `@${mention.name}`;
    for (let from = text.indexOf(said); from >= 0; from = text.indexOf(said, from + said.length)) {
      const to = from + said.length;
      if (mention.name !== "" && isFree(from, to)) spans.push({ from, to, mention });
    }
  }
  return spans.sort((a, b) => a.from - b.from);
}

function cutBy(text: string, spans: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to, mention } of spans) {
    if (from > at) pieces.push({ is: "text", text: text.slice(at, from) });
    const said = text.slice(from, to);
    pieces.push(mention ? { is: "mention", text: said, mention } : { is: "link", text: said });
    at = to;
  }
  if (at < text.length) pieces.push({ is: "text", text: text.slice(at) });
  return pieces;
}

/** Those that are still named in the text, each once. */
export function mentionsIn(
  text: string,
  mentions: readonly CommentMention[],
): readonly CommentMention[] {
  const named = new Map<string, CommentMention>();
  for (const piece of piecesOf(text, mentions)) {
    if (piece.is === "mention")
      named.set(`${piece.mention.kind}|${piece.mention.id}`, piece.mention);
  }
  return [...named.values()];
}

/** A mention that is being typed: from its "@" to the caret. */
export type Typed = { readonly from: number; readonly query: string };

const TYPED = /(?:^|[\s(])@([\p{L}\p{N}._-]*(?: [\p{L}\p{N}._-]*)?)$/u;

/** The mention that ends at the caret; undefined where none is being typed. */
export function typedMention(text: string, caret: number): Typed | undefined {
  const query = TYPED.exec(text.slice(0, caret))?.[1];
  return query === undefined ? undefined : { from: caret - query.length - 1, query };
}
