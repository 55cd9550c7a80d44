import type { Author, CommentMention, Reply, Thread } from "../../shared/comments/index.ts";
import type { MapId, ThreadId } from "../../shared/journey/index.ts";
import type { InboxCount, InboxItem, InboxSettings } from "../../shared/protocol/index.ts";
import type { WorkspaceUser } from "../access/port.ts";
import type { PageOf, PageRequest } from "../store/port.ts";

/** What happened in a thread that people may want to know. */
type Happening =
  /** It was started, or replied to. */
  | { readonly what: "said"; readonly reply?: Reply }
  /** Other words, which may speak to more people than before. */
  | { readonly what: "reworded"; readonly reply?: Reply; readonly added: readonly CommentMention[] }
  | { readonly what: "resolved" | "reopened" | "promoted" }
  /** Its author took it back, or an admin took it away. */
  | { readonly what: "removed"; readonly reply?: Reply };

/** A comment, as far as inboxes care. `thread` is as it is afterwards, and before where it is gone. */
export type CommentNews = Happening & {
  readonly mapId: MapId;
  readonly thread: Thread;
  readonly by: Author;
};

/** What people are told of comments, on every map they see. */
export interface Inbox {
  /** Tells whom it concerns; the same news again tells nobody anew. Never rejects: comments come first. */
  tell(news: CommentNews): Promise<void>;
  list(
    user: WorkspaceUser,
    filter: { readonly direct: boolean; readonly unread: boolean },
    page: PageRequest,
  ): Promise<PageOf<InboxItem>>;
  count(user: WorkspaceUser): Promise<InboxCount>;
  markRead(user: WorkspaceUser, ids: readonly string[] | "all"): Promise<void>;
  settingsOf(user: WorkspaceUser): Promise<InboxSettings>;
  setSettings(user: WorkspaceUser, settings: InboxSettings): Promise<void>;
  see(user: WorkspaceUser, mapId: MapId, threadId: ThreadId): Promise<void>;
  /** Milliseconds since 1970. */
  seenBy(user: WorkspaceUser, mapId: MapId): Promise<ReadonlyMap<ThreadId, number>>;
  /** Whether mentions can come by e-mail. */
  readonly canMail: boolean;
}
