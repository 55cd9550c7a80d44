import type { CommentMention } from "../../shared/comments/index.ts";
import { type Piece, piecesOf } from "./mention-text.ts";
import styles from "./thread.module.css";

/** What somebody said, as plain text: mentions stand out, addresses can be followed. */
export function SaidText({
  text,
  mentions,
}: {
  readonly text: string;
  readonly mentions: readonly CommentMention[];
}) {
  let at = 0;
  const pieces = piecesOf(text, mentions).map((piece) => {
    const key = at;
    at += piece.text.length;
    return { key, piece };
  });
  return (
    <>
      {pieces.map(({ key, piece }) => (
        <SaidPiece key={key} piece={piece} />
      ))}
    </>
  );
}

function SaidPiece({ piece }: { readonly piece: Piece }) {
  switch (piece.is) {
    case "text":
      return piece.text;
    case "mention":
      return <span className={styles.mention}>{piece.text}</span>;
    case "link":
      return (
        <a href={piece.text} target="_blank" rel="noopener noreferrer nofollow">
          {piece.text}
        </a>
      );
  }
}
