import type { Deed, Role } from "../../../shared/access/index.ts";
import {
  type Author,
  type CommentsDoc,
  readThread,
  type Thread,
} from "../../../shared/comments/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import { type MapId, type ReplyId, readId, type ThreadId } from "../../../shared/journey/index.ts";
import type { ThreadAnswer } from "../../../shared/protocol/index.ts";
import { mustMay } from "../../access/index.ts";
import type { HttpParts } from "../parts.ts";
import type { Handle, Visit } from "../route.ts";
import type { CommandBudget } from "./command-budget.ts";
import { unreachedBy } from "./mentions.ts";
import { presentThread } from "./present-thread.ts";
import { speakerOf } from "./speaker.ts";

/** What commands about comments stand on. */
export type CommentParts = HttpParts & { readonly budget: CommandBudget };

/** Who wants something done about the comments of which map. */
export type Command = {
  readonly visit: Visit;
  readonly mapId: MapId;
  readonly role: Role;
  readonly speaker: Author;
};

/** A route that knows who speaks, and that they may. */
export const command =
  (parts: CommentParts, deed: Deed, carryOut: (command: Command) => Promise<unknown>): Handle =>
  async (visit) => {
    const { caller, request } = visit;
    const id = readId<MapId>(request.params.id);
    const { mapId, role } = await mustMay(parts.access, caller, deed, id);
    const speaker = speakerOf(visit);
    parts.budget.spend(caller, speaker);
    await carryOut({ visit, mapId, role, speaker });
  };

/** The thread that the address names; whatever is no id names none. */
export function threadIdOf({ visit }: Pick<Command, "visit">): ThreadId {
  const id = readId<ThreadId>(visit.request.params.tid);
  if (id) return id;
  throw new AppError("thread_not_found", "There is no such thread");
}

export function replyIdOf({ visit }: Pick<Command, "visit">): ReplyId {
  const id = readId<ReplyId>(visit.request.params.rid);
  if (id) return id;
  throw new AppError("reply_not_found", "There is no such reply in this thread");
}

export function mustRead(doc: CommentsDoc, id: ThreadId): Thread {
  const thread = readThread(doc, id);
  if (thread) return thread;
  throw new AppError("thread_not_found", "There is no such thread");
}

export function mustBeAllowed(allowed: boolean, refusal: string): void {
  if (!allowed) throw new AppError("not_allowed", refusal);
}

/** Answers with the thread as it is now, and who of `mentions` is told nothing. */
export async function answer(
  parts: CommentParts,
  { visit, mapId }: Command,
  thread: Thread,
  { status = 200, mentions = [] }: { status?: number; mentions?: Thread["mentions"] } = {},
): Promise<void> {
  const unreached = await unreachedBy(parts, mapId, mentions);
  const told: ThreadAnswer = { ...presentThread(thread), unreached };
  visit.response.status(status).json(told);
}
