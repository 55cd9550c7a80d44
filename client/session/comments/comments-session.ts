import { can } from "../../../shared/access/index.ts";
import {
  type Author,
  type Named,
  newCommentsDoc,
  type Thread,
  ThreadsTracker,
} from "../../../shared/comments/index.ts";
import type { ReplyId, ThreadId, UserId } from "../../../shared/journey/index.ts";
import {
  type Commenter,
  demoteThread,
  listSeen,
  promoteThread,
  sendCommand,
  type ThreadCommand,
  tellSeen,
  type Unreached,
} from "../../api/threads.ts";
import { bindCommentVerbs } from "./comment-verbs.ts";
import { CommentsLink } from "./comments-link.ts";
import type { Comments, CommentsHost, CommentVerbs, Missed } from "./comments-port.ts";
import { outboxKey, seenKey } from "./device-keys.ts";
import { Outbox } from "./outbox.ts";
import { type Kept, OutboxShelf } from "./outbox-shelf.ts";
import { guestKey, OwnIds } from "./own-ids.ts";
import { type SeenBook, SeenThreads, seenOnDevice } from "./seen-threads.ts";
import { ShownThreads } from "./shown-threads.ts";
import { inTurnOf, watchOutbox } from "./watch-outbox.ts";

type Around = {
  /** `ws(s)://host/sync` */
  readonly address: string;
  readonly WebSocket: typeof globalThis.WebSocket;
  readonly storage: Storage | undefined;
  readonly page: Window | undefined;
};

/** A map's comments on this device: what the server has, what waits for it, and what was seen. */
export class CommentsSession implements Comments {
  readonly #doc = newCommentsDoc();
  readonly #tracker = new ThreadsTracker(this.#doc);
  readonly #ids: OwnIds;
  readonly #who: Commenter;
  readonly #shown: ShownThreads;
  readonly #outbox: Outbox;
  readonly #seen: SeenThreads;
  readonly #link: CommentsLink;
  readonly #verbs: CommentVerbs;
  readonly #missed = new Set<(missed: Missed) => void>();
  /** What this person wrote here, by its id. */
  readonly #given = new Set<ThreadId | ReplyId>();
  readonly #shelf: OutboxShelf;
  readonly #stops: readonly (() => void)[];
  #joined = false;
  #mayWrite = false;
  #answering: boolean;

  constructor(
    readonly host: CommentsHost,
    around: Around,
  ) {
    const { options, connection } = host;
    const { mapId, userId, token, guestName, now } = options;
    const { storage } = around;
    this.#ids = new OwnIds(userId, guestName !== undefined, storage);
    this.#who = {
      mapId,
      token,
      guest: guestName === undefined ? undefined : { name: guestName, key: guestKey(storage) },
    };
    const isMe = (person: Named) => this.#ids.isMe(person, guestName);
    this.#shown = new ShownThreads(this.#tracker, this.#author(), isMe, now);
    const title = () => host.journey.current().meta.title;
    this.#shelf = new OutboxShelf(outboxKey(options), storage, title);
    this.#outbox = new Outbox({
      shelf: this.#shelf,
      send: (command) => sendCommand(this.#who, command),
      inTurn: inTurnOf(outboxKey(options)),
      onSent: this.#onSent,
    });
    this.#seen = new SeenThreads(this.#seenBook(storage), this.isMine, now);
    this.#verbs = bindCommentVerbs({
      give: (command) => {
        this.#note(command);
        this.#outbox.add(command, now());
      },
      promote: (id) => promoteThread(this.#who, id),
      demote: (id) => demoteThread(this.#who, id),
    });
    this.#link = new CommentsLink({
      ...around,
      mapId,
      token,
      guestName,
      doc: this.#doc,
      onJoined: this.#onJoined,
    });
    this.#answering = connection.answering;
    this.#stops = [
      connection.changed.subscribe(this.#onConnection),
      host.accessChanged.subscribe(this.#onAccess),
      this.#outbox.changed.subscribe(() => this.#shown.wait(this.#outbox.list())),
      this.#tracker.subscribe(this.#learn),
      ...(around.page ? [watchOutbox(this.#outbox, this.#shelf, around.page)] : []),
    ];
    for (const { command } of this.#outbox.list()) this.#note(command);
    this.#shown.wait(this.#outbox.list());
    this.#link.renew();
    this.#outbox.wake();
    this.#onAccess();
    void this.#seen.load();
  }

  readonly threads = (): readonly Thread[] => this.#shown.list();
  readonly thread = (id: ThreadId): Thread | undefined => this.#shown.thread(id);
  readonly subscribe = (wake: () => void) => this.#shown.any.subscribe(wake);
  readonly onThread = (id: ThreadId, wake: () => void) => this.#shown.onThread(id, wake);
  readonly joined = (): boolean => this.#joined;
  readonly isMine = (id: UserId): boolean => this.#ids.has(id);
  readonly unsent = (): readonly Kept[] => this.#outbox.list();
  readonly onUnsent = (wake: () => void) => this.#outbox.changed.subscribe(wake);
  readonly discard = (key: string): void => this.#outbox.discard(key);
  readonly sendAgain = (key: string): void => this.#outbox.sendAgain(key);
  readonly isUnread = (thread: Thread): boolean => this.#seen.isUnread(thread);
  readonly see = (thread: Thread): void => this.#seen.see(thread);
  readonly onSeen = (wake: () => void) => this.#seen.changed.subscribe(wake);
  readonly onMissed = (tell: (missed: Missed) => void) => {
    this.#missed.add(tell);
    return () => void this.#missed.delete(tell);
  };

  readonly verbs = (): CommentVerbs | undefined =>
    can(this.host.info().role, "comment") && !this.host.connection.refused
      ? this.#verbs
      : undefined;

  close(): void {
    for (const stop of this.#stops) stop();
    this.#missed.clear();
    this.#link.close();
    this.#outbox.stop();
    this.#seen.changed.clear();
    this.#shown.stop();
    this.#tracker.stop();
    this.#doc.destroy();
  }

  #author(): Author {
    const { userId, guestName, userName = "" } = this.host.options;
    return guestName === undefined
      ? { id: userId, name: userName }
      : { id: userId, name: guestName, guest: true };
  }

  #seenBook(storage: Storage | undefined): SeenBook {
    const { options } = this.host;
    if (options.guestName !== undefined) return seenOnDevice(storage, seenKey(options));
    return {
      load: () => listSeen(this.#who),
      tell: (id: ThreadId) => tellSeen(this.#who, id),
    };
  }

  readonly #onJoined = (): void => {
    if (this.#joined) return;
    this.#joined = true;
    this.#shown.any.emit();
  };

  readonly #onSent = (kept: Kept, unreached: Unreached): void => {
    this.#shown.sent(kept);
    this.#learn(new Set([kept.command.id]));
    if (unreached.length === 0) return;
    for (const tell of [...this.#missed]) tell({ id: kept.command.id, unreached });
  };

  /** Where the map's socket is let in again, so are we; what waited can go now. */
  readonly #onConnection = (): void => {
    const { answering } = this.host.connection;
    if (answering && !this.#answering) {
      this.#link.renew();
      this.#outbox.wake();
      void this.#seen.load();
    }
    this.#answering = answering;
    this.#onAccess();
  };

  /** What was refused while they were shut out can go now. */
  readonly #onAccess = (): void => {
    const mayWrite = this.verbs() !== undefined;
    if (mayWrite && !this.#mayWrite) this.#outbox.letIn();
    this.#mayWrite = mayWrite;
  };

  #note(command: ThreadCommand): void {
    if (command.do === "start") this.#given.add(command.id);
    if (command.do === "reply") this.#given.add(command.reply.id);
  }

  /** Under which id what this guest wrote has come back. */
  readonly #learn = (changed: ReadonlySet<ThreadId>): void => {
    for (const id of changed) {
      const thread = this.#tracker.thread(id);
      if (!thread) continue;
      for (const words of [thread, ...thread.replies]) {
        if (this.#given.has(words.id)) this.#ids.learn(words.author.id);
      }
    }
  };
}
