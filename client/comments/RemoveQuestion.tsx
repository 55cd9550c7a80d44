import type { Words } from "../../shared/comments/index.ts";
import { AlertDialog } from "../ui/index.ts";
import { words } from "./words.ts";

/** Asks before words are gone for good. */
export function RemoveQuestion({
  said,
  isOwn,
  isReply,
  repliesStay,
  onRemove,
  onClose,
}: {
  readonly said: Words;
  readonly isOwn: boolean;
  readonly isReply: boolean;
  /** Others have answered. */
  readonly repliesStay: boolean;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}) {
  const { own, ownReply, others, text, keepsReplies, noted } = words.removing;
  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      title={isOwn ? (isReply ? ownReply : own) : others(said.author.name)}
      confirm={isOwn ? words.removing.delete : words.removing.remove}
      onConfirm={onRemove}
    >
      {isOwn ? text : noted} {isOwn && repliesStay && keepsReplies}
    </AlertDialog>
  );
}
