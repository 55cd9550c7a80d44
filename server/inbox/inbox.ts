import type { Role } from "../../shared/access/index.ts";
import type { MapId, UserId } from "../../shared/journey/index.ts";
import type { InboxCount, InboxItem } from "../../shared/protocol/index.ts";
import type { WorkspaceUser } from "../access/port.ts";
import type { Logger } from "../log.ts";
import type { Mail } from "../mail/port.ts";
import type { Catalogue, InboxBook, InboxRecord, MapRecord, TeamBook } from "../store/port.ts";
import { USUAL_INBOX } from "../store/port.ts";
import { Delivery } from "./delivery.ts";
import type { CommentNews, Inbox } from "./port.ts";

export type InboxParts = {
  readonly book: InboxBook;
  readonly catalogue: Pick<Catalogue, "findMap" | "listMembers" | "listMapTeams">;
  readonly teams: Pick<TeamBook, "membersOf">;
  /** Those of the people who belong to the workspace. */
  readonly findUsers: (ids: readonly UserId[]) => Promise<ReadonlyMap<UserId, WorkspaceUser>>;
  /** What somebody is on a map, here or not. */
  readonly roleOf: (user: WorkspaceUser, mapId: MapId) => Promise<Role | undefined>;
  /** The same for many people on one map. */
  readonly rolesOn: (mapId: MapId) => Promise<(user: WorkspaceUser) => Role | undefined>;
  readonly mail: Mail | undefined;
  readonly publicUrl: string | undefined;
  readonly log: Pick<Logger, "error">;
  readonly now: () => number;
};

/** Everybody's inbox, and who listens to what changes in them. */
export class Inboxes implements Inbox {
  readonly #listeners = new Set<(userId: UserId) => void>();
  readonly #delivery: Delivery;

  constructor(readonly parts: InboxParts) {
    this.#delivery = new Delivery(parts);
  }

  get canMail(): boolean {
    return this.parts.mail !== undefined;
  }

  onChange(listener: (userId: UserId) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async tell(news: CommentNews): Promise<void> {
    try {
      this.#changed(await this.#delivery.deliver(news));
    } catch (error) {
      this.parts.log.error(
        { err: error, thread: news.thread.id },
        "inboxes do not know of a comment",
      );
    }
  }

  async list(
    user: WorkspaceUser,
    filter: Parameters<Inbox["list"]>[1],
    { limit, after }: Parameters<Inbox["list"]>[2],
  ): ReturnType<Inbox["list"]> {
    const seen = this.#visible(user);
    const items: InboxItem[] = [];
    let cursor = after;
    do {
      const room = { limit: limit - items.length, ...(cursor !== undefined && { after: cursor }) };
      const page = await this.parts.book.list(user.id, filter, room);
      for (const entry of page.items) {
        const map = await seen(entry.mapId);
        if (map) items.push(itemOf(entry, map));
      }
      cursor = page.cursor;
    } while (cursor !== undefined && items.length < limit);
    return { items, ...(cursor !== undefined && { cursor }) };
  }

  async count(user: WorkspaceUser): Promise<InboxCount> {
    const seen = this.#visible(user);
    let [unread, direct] = [0, 0];
    for (const there of await this.parts.book.countUnread(user.id)) {
      if (!(await seen(there.mapId))) continue;
      unread += there.unread;
      direct += there.direct;
    }
    return { unread, direct };
  }

  async markRead({ id }: WorkspaceUser, ids: readonly string[] | "all"): Promise<void> {
    await this.parts.book.markRead(id, ids, this.parts.now());
    this.#changed([id]);
  }

  async settingsOf({ id }: WorkspaceUser): ReturnType<Inbox["settingsOf"]> {
    return (await this.parts.book.settingsOf([id])).get(id) ?? USUAL_INBOX;
  }

  async setSettings(...[{ id }, settings]: Parameters<Inbox["setSettings"]>): Promise<void> {
    await this.parts.book.setSettings(id, settings);
  }

  async see(...[{ id }, mapId, threadId]: Parameters<Inbox["see"]>): Promise<void> {
    await this.parts.book.see(id, mapId, threadId, this.parts.now());
    this.#changed([id]);
  }

  seenBy(...[{ id }, mapId]: Parameters<Inbox["seenBy"]>): ReturnType<Inbox["seenBy"]> {
    return this.parts.book.seenBy(id, mapId);
  }

  #changed(userIds: readonly UserId[]): void {
    for (const id of userIds) for (const listener of this.#listeners) listener(id);
  }

  /** The map, if this person may see it now; each is looked up once. */
  #visible(user: WorkspaceUser): (id: MapId) => Promise<MapRecord | undefined> {
    const known = new Map<MapId, Promise<MapRecord | undefined>>();
    const find = async (id: MapId): Promise<MapRecord | undefined> => {
      const map = await this.parts.catalogue.findMap(id);
      if (!map || map.deleted || !(await this.parts.roleOf(user, id))) return undefined;
      return map;
    };
    return (id) => {
      const finding = known.get(id) ?? find(id);
      known.set(id, finding);
      return finding;
    };
  }
}

const itemOf = (entry: InboxRecord, { title }: MapRecord): InboxItem => {
  const { userId: _, at, readAt, ...told } = entry;
  return { ...told, mapTitle: title, at: new Date(at).toISOString(), read: readAt !== undefined };
};
