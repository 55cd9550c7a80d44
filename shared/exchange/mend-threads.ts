import {
  type Anchor,
  type Author,
  COMMENT_LIMITS,
  type Thread,
  type Words,
} from "../comments/index.ts";
import {
  type AnyId,
  type CardId,
  idOf,
  type ReplyId,
  readId,
  type TeamId,
  type ThreadId,
  type UserId,
} from "../journey/index.ts";
import { claimIds, type Mending } from "./claim-ids.ts";
import type { JourneyFile } from "./journey-file.ts";
import type { Frame } from "./mend-frame.ts";
import { UnreadableFile } from "./unreadable-file.ts";

type RawThread = JourneyFile["threads"][number];
type RawReply = RawThread["replies"][number];
type Ids = ReadonlyMap<string, AnyId>;

/**
 * What the file says that people said. Nobody here has said it: its people get ids that nobody has,
 * and everything is marked as imported. A thread whose place is not there keeps its words.
 */
export function mendThreads(
  { threads }: Pick<JourneyFile, "threads">,
  frame: Frame,
  cards: ReadonlyMap<string, CardId>,
  mending: Mending,
): readonly Thread[] {
  if (threads.length > COMMENT_LIMITS.threads) {
    throw new UnreadableFile(`threads has more than ${COMMENT_LIMITS.threads} entries.`);
  }
  const threadIds = claimIds<ThreadId>("threads", threads, mending);
  const replies = threads.flatMap((thread) => thread.replies);
  const replyIds = claimIds<ReplyId>("replies", replies, mending);
  const taken = threads.find(({ id }) => replyIds.byName.has(id));
  if (taken) throw new UnreadableFile(`threads: a reply has the id “${taken.id}” too.`);
  const people = new People();
  return threads.map((thread) => {
    const id = threadIds.byName.get(thread.id) ?? mending.newId<ThreadId>();
    return {
      ...{ id, ...wordsOf(thread, people), kind: thread.kind, where: thread.where },
      ...severityOf(thread),
      anchor: anchorOf(thread.anchor, frame, cards),
      replies: thread.replies.map((reply) => ({
        id: replyIds.byName.get(reply.id) ?? mending.newId<ReplyId>(),
        ...wordsOf(reply, people),
      })),
      ...outcomeOf(thread, { frame, cards, threadIds: threadIds.byName, people, id }),
    };
  });
}

/** Who said something elsewhere, by a number: whoever has their id here may be somebody else. */
class People {
  readonly #ids = new Map<string, UserId>();

  known({ id, name }: { readonly id: string; readonly name: string }) {
    const key = `${id} ${name}`;
    const known = this.#ids.get(key) ?? idOf<UserId>(`imported-${this.#ids.size + 1}`);
    this.#ids.set(key, known);
    return { id: known, name };
  }

  author({ teamId, guest, ...person }: RawThread["author"]): Author {
    const team = readId<TeamId>(teamId);
    return { ...this.known(person), ...(team && { teamId: team }), ...(guest && { guest }) };
  }
}

/** A mention stays as its words. */
const wordsOf = (raw: RawThread | RawReply, people: People): Words => ({
  author: people.author(raw.author),
  text: raw.text,
  mentions: [],
  at: Date.parse(raw.at),
  ...(raw.editedAt !== undefined && { editedAt: Date.parse(raw.editedAt) }),
  reactions: raw.reactions.map(({ emoji, by }) => ({
    emoji,
    by: by.map((one) => people.known(one)),
  })),
  imported: true,
});

const severityOf = ({ kind, severity = 2 }: RawThread): Pick<Thread, "severity"> =>
  kind === "pain-point" ? { severity } : {};

type Around = {
  readonly id: ThreadId;
  readonly frame: Frame;
  readonly cards: ReadonlyMap<string, CardId>;
  readonly threadIds: ReadonlyMap<string, ThreadId>;
  readonly people: People;
};

function outcomeOf(raw: RawThread, { id, frame, cards, threadIds, people }: Around) {
  const stageId = frame.stageIds.get(raw.stageId ?? "");
  const cardId = cards.get(raw.cardId ?? "");
  const into = threadIds.get(raw.mergedInto ?? "");
  return {
    ...(stageId && { stageId }),
    ...(cardId && { cardId }),
    ...(into && into !== id && { mergedInto: into }),
    ...(raw.classified && {
      classified: { by: people.known(raw.classified.by), at: Date.parse(raw.classified.at) },
    }),
    ...(raw.resolved && {
      resolved: { by: people.known(raw.resolved.by), at: Date.parse(raw.resolved.at) },
    }),
    ...(raw.suggestion && { suggestion: raw.suggestion }),
    ...(raw.wasAbout && { wasAbout: raw.wasAbout }),
    ...(raw.textRemoved && { textRemoved: raw.textRemoved }),
  };
}

/** By the ids that things have on the map; by its old ones where they did not come along. */
function anchorOf(raw: RawThread["anchor"], frame: Frame, cards: Ids): Anchor {
  const stage = (name: string) => idIn(frame.stageIds, name);
  const step = (name: string) => idIn(frame.stepIds, name);
  const lane = (name: string) => idIn(frame.laneIds, name);
  switch (raw.on) {
    case "map":
      return raw;
    case "stage":
      return { ...raw, stageId: stage(raw.stageId) };
    case "step":
      return { ...raw, stepId: step(raw.stepId) };
    case "lane":
      return { ...raw, laneId: lane(raw.laneId) };
    case "cell":
      return { ...raw, laneId: lane(raw.laneId), stepId: step(raw.stepId) };
    case "emotion":
      return { ...raw, personaId: idIn(frame.personaIds, raw.personaId), stepId: step(raw.stepId) };
    case "card":
    case "text":
      return { ...raw, cardId: idOf<CardId>(idIn(cards, raw.cardId)) };
  }
}

/** Something that is not there has no id that anything else could have. */
const idIn = <T extends AnyId>(ids: ReadonlyMap<string, T>, name: string): T =>
  ids.get(name) ?? idOf<T>(readId<T>(name) ?? "gone");
