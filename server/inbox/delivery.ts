import { createHash } from "node:crypto";
import type { CommentMention, Reply } from "../../shared/comments/index.ts";
import { unreachable } from "../../shared/errors/index.ts";
import { cut, type MapId, type UserId } from "../../shared/journey/index.ts";
import type { WorkspaceUser } from "../access/port.ts";
import { type InboxRecord, USUAL_INBOX } from "../store/port.ts";
import type { InboxParts } from "./inbox.ts";
import { mentionLetter } from "./mention-letter.ts";
import type { CommentNews } from "./port.ts";
import {
  type Concerned,
  inboxOwner,
  involvedIn,
  type Reason,
  reasonFor,
  usersIn,
} from "./recipients.ts";

const LONGEST_EXCERPT = 200;
const NOBODY: ReadonlySet<UserId> = new Set();

/** Brings news into the inboxes of whom they concern. */
export class Delivery {
  constructor(readonly parts: InboxParts) {}

  /** Tells whose inboxes are others now. */
  async deliver(news: CommentNews): Promise<readonly UserId[]> {
    switch (news.what) {
      case "said":
        return this.#deliverWords(news, news.reply, await this.#concernedBySaying(news));
      case "reworded": {
        const { mapId, thread, reply, added } = news;
        await this.parts.book.reword(toldOf(mapId, thread.id, reply), excerptOf(news));
        return this.#deliverWords(news, reply, await this.#concernedByMentions(added));
      }
      case "resolved":
      case "reopened":
      case "promoted":
        return this.#deliverToAuthor(news, undefined);
      case "removed": {
        const { mapId, thread, reply } = news;
        const lost = await this.parts.book.forget(toldOf(mapId, thread.id, reply));
        return [...lost, ...(await this.#deliverToAuthor(news, reply))];
      }
      default:
        return unreachable(news);
    }
  }

  async #deliverWords(
    news: CommentNews,
    reply: Reply | undefined,
    concerned: Concerned,
  ): Promise<readonly UserId[]> {
    const { by, mapId, thread } = news;
    const all = new Set(Object.values(concerned).flatMap((some) => [...some]));
    all.delete(by.id);
    const users = await this.parts.findUsers([...all]);
    const settings = await this.parts.book.settingsOf([...users.keys()]);
    // Whoever was mentioned or wrote here once may not see the map, or not any more.
    const roleOf = await this.parts.rolesOn(mapId);
    const entries: InboxRecord[] = [];
    const mailed: UserId[] = [];
    for (const user of users.values()) {
      const wanted = settings.get(user.id) ?? USUAL_INBOX;
      const reason = reasonFor(user.id, concerned, wanted, reply !== undefined);
      if (!reason || !roleOf(user)) continue;
      const about = reason.kind.endsWith("mention") ? "mention" : "said";
      const id = entryId(about, reply?.id ?? thread.id, mapId, user.id);
      entries.push({ ...this.#entry(news, reply, user.id, reason), id });
      if (about === "mention" && wanted.mail) mailed.push(user.id);
    }
    const told = await this.#add(entries);
    await this.#mail(
      news,
      reply,
      [...users.values()],
      mailed.filter((id) => told.includes(id)),
    );
    return told;
  }

  /** Whoever said it learns what became of it, unless they did it themselves. */
  async #deliverToAuthor(
    news: CommentNews & { readonly what: "resolved" | "reopened" | "promoted" | "removed" },
    reply: Reply | undefined,
  ): Promise<readonly UserId[]> {
    const { by, mapId, thread, what } = news;
    const owner = inboxOwner(reply ?? thread);
    if (!owner || owner === by.id) return [];
    const user = (await this.parts.findUsers([owner])).get(owner);
    const settings = await this.parts.book.settingsOf([owner]);
    const wanted = settings.get(owner) ?? USUAL_INBOX;
    if (!user || !wanted.own || !(await this.parts.roleOf(user, mapId))) return [];
    const id = entryId(`${what} ${this.parts.now()}`, reply?.id ?? thread.id, mapId, owner);
    const entry = this.#entry(news, reply, owner, { kind: what, direct: true });
    return this.#add([{ ...entry, id, ...(what === "removed" && { excerpt: "" }) }]);
  }

  #entry(
    { by, mapId, thread }: CommentNews,
    reply: Reply | undefined,
    userId: UserId,
    { kind, direct }: Reason,
  ): Omit<InboxRecord, "id"> {
    return {
      ...{ userId, kind, direct, mapId, threadId: thread.id, actor: by, where: thread.where },
      ...{ excerpt: excerpt((reply ?? thread).text), at: this.parts.now() },
      ...(reply && { replyId: reply.id }),
    };
  }

  async #add(entries: readonly InboxRecord[]): Promise<readonly UserId[]> {
    const told: UserId[] = [];
    for (let from = 0; from < entries.length; from += AT_ONCE) {
      told.push(...(await this.parts.book.add(entries.slice(from, from + AT_ONCE))));
    }
    return told;
  }

  async #concernedBySaying(news: CommentNews & { readonly what: "said" }): Promise<Concerned> {
    const { mapId, thread, reply } = news;
    const { listMembers, listMapTeams } = this.parts.catalogue;
    const members = new Set((await listMembers(mapId)).map(({ userId }) => userId));
    for (const { teamId } of await listMapTeams(mapId)) {
      for (const id of await this.parts.teams.membersOf(teamId)) members.add(id);
    }
    const mentions = await this.#concernedByMentions((reply ?? thread).mentions);
    return { ...mentions, members, involved: involvedIn(thread, reply) };
  }

  async #concernedByMentions(mentions: readonly CommentMention[]): Promise<Concerned> {
    const inTeams = new Set<UserId>();
    for (const one of mentions) {
      if (one.kind !== "team") continue;
      for (const id of await this.parts.teams.membersOf(one.id)) inTeams.add(id);
    }
    return { mentioned: new Set(usersIn(mentions)), inTeams, involved: NOBODY, members: NOBODY };
  }

  async #mail(
    news: CommentNews,
    reply: Reply | undefined,
    users: readonly WorkspaceUser[],
    ids: readonly UserId[],
  ): Promise<void> {
    const { mail, catalogue, publicUrl } = this.parts;
    if (!mail || ids.length === 0) return;
    const map = await catalogue.findMap(news.mapId);
    const about = { by: news.by, words: reply ?? news.thread, threadId: news.thread.id, publicUrl };
    for (const { id, email } of users) {
      if (map && ids.includes(id)) void mail.send(mentionLetter(email, map, about));
    }
  }
}

/** A database takes only so many values at once. */
const AT_ONCE = 500;

const toldOf = (mapId: MapId, threadId: InboxRecord["threadId"], reply: Reply | undefined) => ({
  ...{ mapId, threadId },
  ...(reply && { replyId: reply.id }),
});

const excerpt = (text: string): string => cut(text.replace(/\s+/g, " ").trim(), LONGEST_EXCERPT);
const excerptOf = ({ thread, reply }: CommentNews & { readonly what: "reworded" }): string =>
  excerpt((reply ?? thread).text);

/** The same event makes the same id for the same person. */
const entryId = (about: string, wordsId: string, mapId: MapId, userId: UserId): string =>
  createHash("sha256")
    .update([about, mapId, wordsId, userId].join("\n"))
    .digest("base64url")
    .slice(0, 32);
