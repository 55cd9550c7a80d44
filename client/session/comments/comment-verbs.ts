import type { ReplyId, ThreadId } from "../../../shared/journey/index.ts";
import type { ThreadCommand } from "../../api/threads.ts";
import { newId } from "../new-id.ts";
import type { CommentVerbs } from "./comments-port.ts";

type Parts = {
  readonly give: (command: ThreadCommand) => void;
  readonly promote: CommentVerbs["promote"];
  readonly demote: CommentVerbs["demote"];
};

/** Every verb is a command with ids made here, so that it can be given at once and sent whenever. */
export const bindCommentVerbs = ({ give, promote, demote }: Parts): CommentVerbs => ({
  startThread: (thread) => {
    const id = newId<ThreadId>();
    give({ do: "start", id, ...thread });
    return id;
  },
  reply: (to, said) => {
    const id = newId<ReplyId>();
    give({ do: "reply", id: to, reply: { id, ...said } });
    return id;
  },
  editThread: (id, changes) => give({ do: "edit", id, changes }),
  editReply: (to, replyId, changes) => give({ do: "edit-reply", id: to, replyId, changes }),
  moveThread: (id, anchor) => give({ do: "move", id, anchor }),
  deleteThread: (id) => give({ do: "delete", id }),
  deleteReply: (to, replyId) => give({ do: "delete-reply", id: to, replyId }),
  resolve: (id) => give({ do: "resolve", id }),
  reopen: (id) => give({ do: "reopen", id }),
  react: ({ threadId, replyId }, emoji, on) =>
    give({ do: "react", id: threadId, ...(replyId && { replyId }), emoji, on }),
  merge: (id, into) => give({ do: "merge", id, into }),
  split: (id) => give({ do: "split", id }),
  promote,
  demote,
});
