import {
  mayEditText,
  mayMerge,
  mayPromote,
  mayRemove,
  mayResolve,
  type Thread,
  type Words,
} from "../../shared/comments/index.ts";
import { useComments, useSessionInfo } from "../session/index.ts";

type Said = Pick<Words, "author" | "imported">;

export type Rights = {
  readonly isOwn: (words: Said) => boolean;
  readonly edit: (words: Said) => boolean;
  readonly remove: (words: Said) => boolean;
  readonly settle: (thread: Said) => boolean;
  readonly promote: boolean;
  readonly merge: (thread: Thread) => boolean;
};

/** What this person may do with what was said; the server decides. */
export function useRights(): Rights {
  const { role, userId } = useSessionInfo();
  const comments = useComments();
  // A guest goes by several names to the server, one a link.
  const asMe = ({ author }: Said) => (comments?.isMine(author.id) ? author.id : userId);
  return {
    isOwn: (words) => asMe(words) === words.author.id && !words.imported,
    edit: (words) => mayEditText(role, words, asMe(words)),
    remove: (words) => mayRemove(role, words, asMe(words)),
    settle: (thread) => mayResolve(role, thread, asMe(thread)),
    promote: mayPromote(role),
    merge: (thread) => mayMerge(role, thread),
  };
}
