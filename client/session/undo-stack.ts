import * as Y from "yjs";
import type { Actor } from "../../shared/access/index.ts";
import {
  ENTITY_ROOTS,
  type EntityRoot,
  emotionsOf,
  type JourneyDoc,
  KEY,
  metaOf,
  readCard,
  rootOf,
} from "../../shared/document/index.ts";
import { type BatchId, type CardId, type NewId, readId } from "../../shared/journey/index.ts";
import { Emitter } from "./emitter.ts";
import { changedIn, holdsOthersWork, madeIn } from "./step-content.ts";
import { titled } from "./titled.ts";
import type { StuckStep, UndoState } from "./verbs-port.ts";
import { words } from "./words.ts";

type Step = Y.UndoManager["undoStack"][number];
type MayStep = (step: Step) => boolean;
type StepEvent = {
  readonly stackItem: Step;
  readonly changedParentTypes: ReadonlyMap<unknown, unknown>;
};

/** Older steps are forgotten. */
const MOST_STEPS = 200;
const NAME = "name";

/**
 * One person's steps, over board and card text alike: only one's own, each with a name. Undoing
 * never overwrites what somebody else wrote later, and never destroys what they wrote inside
 * something that is being undone.
 */
export class UndoStack {
  readonly changed = new Emitter();
  readonly #manager: Y.UndoManager;
  readonly #roots: ReadonlyMap<unknown, EntityRoot>;
  #state: UndoState = { undo: undefined, redo: undefined };
  #verbName: string | undefined;
  /** The next verb goes on with the last step. */
  #goesOn = false;
  #stuck: StuckStep | undefined;
  readonly stuckAgain = new Emitter();

  constructor(
    readonly doc: JourneyDoc,
    readonly by: Actor,
    readonly when: { readonly now: () => number; readonly newId: NewId },
  ) {
    this.#roots = new Map(ENTITY_ROOTS.map((root) => [rootOf(doc, root), root]));
    this.#manager = new Y.UndoManager(
      [...ENTITY_ROOTS.map((root) => rootOf(doc, root)), emotionsOf(doc), metaOf(doc)],
      {
        trackedOrigins: new Set([by]),
        captureTransaction: (transaction) => transaction.meta.get("addToHistory") !== false,
        deleteFilter: (item) => !holdsOthersWork(item),
      },
    );
    this.#manager.on("stack-item-added", (event) => this.#named(event));
    this.#manager.on("stack-item-updated", () => this.#review());
    this.#manager.on("stack-cleared", () => this.#review());
  }

  readonly current = (): UndoState => this.#state;

  /** The last step that had to be passed over, for others have changed the same since. */
  readonly stuck = (): StuckStep | undefined => this.#stuck;

  /** Runs a verb as one step of its own, never merged with typing before or after it. */
  run<T>(name: string, verb: () => T): T {
    this.cut();
    // Yjs adds to a step that was changed a moment ago.
    if (this.#goesOn) this.#manager.lastChange = Number.POSITIVE_INFINITY;
    this.#verbName = name;
    try {
      return verb();
    } finally {
      this.#verbName = undefined;
      this.cut();
    }
  }

  /** Verbs that are run by what this answers are one step, unless another comes between them. */
  oneStep(): (write: () => void) => void {
    const last = () => this.#manager.undoStack.at(-1);
    let step: Step | undefined;
    return (write) => {
      const before = last();
      this.#goesOn = step !== undefined && step === before;
      try {
        write();
      } finally {
        this.#goesOn = false;
      }
      if (last() !== before) step = last();
    };
  }

  /** Ends the step that typing is adding to. */
  readonly cut = (): void => this.#manager.stopCapturing();

  /** Counts transactions of this origin as one's own: the text editor writes under its own. */
  readonly trackTyping = (origin: unknown): void => this.#manager.addTrackedOrigin(origin);

  /** A step that may not be taken back just now stays, and so do those before it. */
  undo(may: MayStep = () => true): void {
    const change = (step: Step) => this.#takeBackMaking(step) ?? this.#manager.undo() !== null;
    this.#back("undoStack", change, may);
  }

  redo(may: MayStep = () => true): void {
    this.#back("redoStack", () => this.#manager.redo() !== null, may);
  }

  /** Steps that others have set back cannot be taken back any more. */
  forget(isOver: MayStep): void {
    for (const stack of ["undoStack", "redoStack"] as const) {
      this.#manager[stack] = this.#manager[stack].filter((step) => !isOver(step));
    }
    this.#review();
  }

  stop(): void {
    this.#manager.destroy();
    this.changed.clear();
    this.stuckAgain.clear();
  }

  /** Tries steps from the top, each alone, until one still has something to change. */
  #back(
    stack: "undoStack" | "redoStack",
    change: (step: Step) => boolean,
    may: (step: Step) => boolean,
  ): void {
    this.cut();
    const manager = this.#manager;
    let stuck: Step | undefined;
    let done = false;
    while (!done) {
      const older = manager[stack];
      const step = older.pop();
      if (!step) break;
      if (changedIn(this.doc, step) && !may(step)) {
        older.push(step);
        break;
      }
      manager[stack] = [step];
      try {
        done = change(step);
      } finally {
        manager[stack] = older;
      }
      if (!done && changedIn(this.doc, step)) stuck ??= step;
    }
    this.#review();
    const name = nameOf(stuck);
    if (name === undefined) return;
    const went = stack === "undoStack" ? manager.redoStack : manager.undoStack;
    const instead = done ? nameOf(went.at(-1)) : undefined;
    this.#stuck = { name, of: stack === "undoStack" ? "undo" : "redo", instead };
    this.stuckAgain.emit();
  }

  /**
   * Undoing the making of something puts it into the trash, where redo finds it: taking it out of
   * the document would take along what others have written in it since. Undefined if the step made
   * nothing.
   */
  #takeBackMaking(step: Step): boolean | undefined {
    const made = madeIn(this.doc, this.#roots, step);
    if (made.length === 0) return undefined;
    const there = made.filter((entity) => !entity.has(KEY.del));
    if (there.length === 0) return false;
    const manager = this.#manager;
    const batch = this.when.newId<BatchId>();
    const deletion = { by: this.by.userId, at: this.when.now(), batch };
    manager.currStackItem = step;
    manager.undoing = true;
    try {
      this.doc.transact(() => {
        for (const entity of there) entity.set(KEY.del, deletion);
      }, manager);
    } finally {
      manager.undoing = false;
      manager.currStackItem = null;
    }
    return true;
  }

  #named({ stackItem, changedParentTypes }: StepEvent): void {
    const popped = this.#manager.currStackItem?.meta.get(NAME);
    const name = popped ?? this.#verbName ?? this.#typingIn(changedParentTypes);
    stackItem.meta.set(NAME, name);
    if (this.#manager.undoStack.length > MOST_STEPS) this.#manager.undoStack.shift();
    this.#review();
  }

  #typingIn(types: ReadonlyMap<unknown, unknown>): string {
    const cards = rootOf(this.doc, "cards");
    for (const type of types.keys()) {
      if (!(type instanceof Y.Map) || type.parent !== cards) continue;
      const id = readId<CardId>(type._item?.parentSub);
      if (id) return words.typingIn(titled(readCard(id, type).title, "card"));
    }
    return words.typing;
  }

  #review(): void {
    const { undoStack, redoStack } = this.#manager;
    const state = { undo: nameOf(undoStack.at(-1)), redo: nameOf(redoStack.at(-1)) };
    if (state.undo === this.#state.undo && state.redo === this.#state.redo) return;
    this.#state = state;
    this.changed.emit();
  }
}

function nameOf(step: Step | undefined): string | undefined {
  const name: unknown = step?.meta.get(NAME);
  return typeof name === "string" ? name : undefined;
}
