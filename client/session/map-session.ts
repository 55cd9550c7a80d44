import { Actor, can } from "../../shared/access/index.ts";
import {
  entityAt,
  fragmentOf,
  newJourneyDoc,
  toJourneyDocument,
} from "../../shared/document/index.ts";
import type { CardId, JourneyDocument } from "../../shared/journey/index.ts";
import { CLOSE, personColour } from "../../shared/protocol/index.ts";
import type { CardText } from "./card-text.ts";
import { LateComments } from "./comments/late-comments.ts";
import { ConnectionMonitor } from "./connection-monitor.ts";
import { Emitter } from "./emitter.ts";
import { JourneyStore } from "./journey-store.ts";
import { Kept } from "./kept.ts";
import { Link } from "./link.ts";
import type { LocalCopy } from "./local-copy.ts";
import { OpenDrafts } from "./open-drafts.ts";
import { OwnPresence } from "./own-presence.ts";
import { OwnStanding } from "./own-standing.ts";
import { OwnTexts } from "./own-texts.ts";
import { OwnVerbs } from "./own-verbs.ts";
import { watchPage } from "./page-life.ts";
import { People } from "./people.ts";
import type { Refusal } from "./restraint.ts";
import { SaveTracker } from "./save-tracker.ts";
import { type SessionOptions, surroundingsOf } from "./session-options.ts";
import type { SessionInfo } from "./session-port.ts";
import { UndoStack } from "./undo-stack.ts";
import type { Verbs } from "./verbs-port.ts";
import { openLedger } from "./waiting-ledger.ts";

/** One person at one open map: the document, the way to the server, and what React reads of both. */
export class MapSession {
  readonly doc = newJourneyDoc();
  readonly journey = new JourneyStore(this.doc);
  readonly undoStack: UndoStack;
  readonly connection: ConnectionMonitor;
  readonly people: People;
  readonly presence: OwnPresence;
  readonly drafts: OpenDrafts;
  readonly accessChanged = new Emitter();
  readonly comments: LateComments;
  readonly refusals = new Kept<Refusal | undefined>(undefined);
  readonly setBacks = new Kept<readonly string[]>([]);
  readonly info = (): SessionInfo => this.#standing.info();
  readonly #standing: OwnStanding;
  readonly #ownVerbs: OwnVerbs;
  readonly #ownTexts: OwnTexts;
  readonly #link: Link;
  readonly #copy: LocalCopy;
  readonly #savings: SaveTracker;
  readonly #stopWatching: () => void;
  readonly #texts = new WeakMap<object, CardText>();
  #closed = false;

  constructor(readonly options: SessionOptions) {
    const { mapId, userId, role, newId, now } = options;
    const { storage, openCopy, page, loadVerbs, loadComments } = surroundingsOf(options);
    this.comments = new LateComments(() => loadComments(this));
    this.#standing = new OwnStanding(options, {
      promoted: (next) => {
        this.drafts.keepAll();
        if (can(next, "edit")) this.#ownVerbs.fetch();
      },
      changed: () => this.accessChanged.emit(),
    });
    const by = new Actor(userId);
    this.#ownTexts = new OwnTexts(this.doc, by);
    this.undoStack = new UndoStack(this.doc, by, { now, newId });
    const { doc, info: party, undoStack: undo, journey, refusals } = this;
    const told = { party, refuse: refusals.set, map: journey.current };
    this.#ownVerbs = new OwnVerbs({ doc, by, newId, now, undo, ...told }, loadVerbs, {
      arrived: () => this.accessChanged.emit(),
      missed: () => this.#outlive(),
    });
    // Before the copy: what the ledger knows of, the copy must hold.
    const title = () => this.journey.current().meta.title;
    const ledger = openLedger({ mapId, userId, title }, this.doc.clientID, storage);
    this.#copy = openCopy({ mapId, userId }, this.doc);
    this.#savings = new SaveTracker({
      doc: this.doc,
      ledger,
      now,
      ask: (upTo) => this.#link.askSaved(upTo),
      onChange: () => this.connection.review(),
    });
    this.drafts = new OpenDrafts(now, () => this.connection.review());
    const facts = () => ({ ...this.#savings.facts, draftedSince: this.drafts.since });
    this.connection = new ConnectionMonitor(facts, now);
    this.#link = this.#openLink();
    this.people = new People(this.#link.awareness);
    const user = { id: userId, name: options.guestName ?? "", colour: personColour(userId) };
    this.presence = new OwnPresence(this.#link.awareness, user);
    if (can(role, "edit")) this.#ownVerbs.fetch();
    this.#stopWatching = page ? this.#watch(page) : () => undefined;
  }

  /** Shows the device's copy, then connects. */
  async start(): Promise<void> {
    const kept = await this.#copy.loaded;
    if (this.#closed) return;
    this.connection.keeps(kept);
    void this.#copy.lost.then(() => this.#closed || this.connection.keeps(false));
    if (kept) this.#savings.adopt();
    if (this.doc.store.clients.size > 0) this.connection.shown();
    this.#link.open();
  }

  /** Undefined for those who may not, or cannot, change this map now. */
  readonly verbs = (): Verbs | undefined =>
    this.#mayEdit() ? this.#ownVerbs.current() : undefined;

  /** The same for what was begun while they might. */
  readonly verbsOnceHeld = (): Verbs | undefined => this.#ownVerbs.current();

  readonly undo = (): void => {
    if (this.#mayEdit()) this.undoStack.undo(this.#ownVerbs.mayTakeBack);
  };

  readonly redo = (): void => {
    if (this.#mayEdit()) this.undoStack.redo(this.#ownVerbs.mayTakeBack);
  };

  /** What the text editor of a card needs; undefined where there is nothing to edit, or nobody to. */
  textOf(id: CardId): CardText | undefined {
    const card = entityAt(this.doc, "cards", id);
    const fragment = card && fragmentOf(card);
    if (!fragment || !this.#mayEdit() || !this.#ownVerbs.current()?.may.isTheirs(id))
      return undefined;
    const known = this.#texts.get(fragment);
    if (known) return known;
    const { cut, trackTyping } = this.undoStack;
    const undo = { cut, trackTyping, undo: this.undo, redo: this.redo };
    const text = { fragment, undo, awareness: this.#link.awareness, holdOthers: this.#link.hold };
    this.#texts.set(fragment, text);
    return text;
  }

  /** Everything on this device's screen, to keep or to carry elsewhere. */
  readonly copyOfMap = (): JourneyDocument =>
    toJourneyDocument(this.journey.current(), this.info().mapId);

  /** Where this person's changes are that wait for the server. */
  readonly unsavedPlaces = (): readonly string[] => this.#savings.places;

  readonly retry = (): void => {
    this.connection.retried();
    this.accessChanged.emit();
    this.#link.open();
  };

  /** Gives up what the server would not take; to be followed by a fresh page. */
  async forgetDeviceCopy(): Promise<void> {
    this.#savings.forget();
    await this.#copy.forget();
  }

  close(): void {
    this.drafts.keepAll();
    this.#closed = true;
    this.#standing.stop();
    this.#stopWatching();
    this.presence.leave();
    this.comments.close();
    this.people.stop();
    this.#ownVerbs.stop();
    this.#link.close();
    this.#savings.stop();
    this.connection.stop();
    this.#ownTexts.stop();
    this.undoStack.stop();
    this.journey.stop();
    this.#copy.close();
    this.doc.destroy();
  }

  #mayEdit = (): boolean => can(this.info().role, "edit") && !this.connection.refused;

  #openLink(): Link {
    const { connection } = this;
    const savings = this.#savings;
    return new Link(
      { ...surroundingsOf(this.options), ...this.options, doc: this.doc },
      {
        opened: () => {
          if (can(this.info().role, "edit")) this.#ownVerbs.fetch();
          savings.opened();
          connection.opened();
          this.presence.sayAgain();
        },
        joined: () => {
          connection.joined();
          savings.joined();
          this.#standing.joined();
        },
        lost: (since) => {
          savings.lost();
          connection.lost(since);
        },
        setBack: (json) => {
          this.setBacks.set([...this.setBacks.current(), json]);
          this.undoStack.forget(this.#ownVerbs.isBarred);
        },
        saved: (upTo) => savings.acknowledged(upTo),
        denied: () => {
          savings.deny();
          void this.#standing.refresh();
        },
        refused: (code) => {
          // What counts as waiting can be copied; a half-written title would just be gone.
          this.drafts.keepAll();
          // Guests have nothing to sign in with: their link is over.
          const isOver = this.options.guestName !== undefined && code === CLOSE.notSignedIn;
          connection.refuse(isOver ? CLOSE.notAllowed : code);
          this.accessChanged.emit();
          // Who may no longer see the map keeps no copy of it, unless something of theirs is in it.
          const { current } = connection;
          if (current().state === "failed" && code !== CLOSE.notSignedIn) void this.#copy.forget();
        },
      },
    );
  }

  /** A server that is there but no longer has what we are made of has a newer version. */
  #outlive(): void {
    if (!this.connection.answering) return;
    this.connection.refuse(CLOSE.oldSchema);
    this.accessChanged.emit();
  }

  #watch(page: Window): () => void {
    const { presence, connection, drafts } = this;
    return watchPage(page, {
      leave: () => {
        drafts.keepAll();
        presence.leave();
      },
      comeBack: presence.comeBack,
      setIdle: presence.setIdle,
      online: () => {
        if (!connection.refused) this.#link.open();
      },
      offline: () => this.#link.check(),
      wouldLose: () =>
        !connection.kept && (this.#savings.facts.waiting > 0 || drafts.since !== undefined),
    });
  }
}
