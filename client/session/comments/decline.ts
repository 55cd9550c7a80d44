import type { ThreadId } from "../../../shared/journey/index.ts";
import type { CommentVerbs } from "./comments-port.ts";

/** Settles a suggestion without a card; a word to its author comes first. */
export function decline(verbs: CommentVerbs | undefined, id: ThreadId, word: string): void {
  if (word !== "") verbs?.reply(id, { text: word, mentions: [] });
  verbs?.resolve(id);
}
