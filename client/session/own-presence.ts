import type { Awareness } from "y-protocols/awareness";
import type { CardId } from "../../shared/journey/index.ts";
import type { Focus, PointerAt, Presence, PresenceUser } from "../../shared/protocol/index.ts";
import { Company } from "./company.ts";
import { isOff } from "./presence-choices.ts";

/** At most 20 messages a second, however fast the pointer moves. */
const EVERY = 50;

/** What a person tells the others about where their attention is. */
export type PresenceVerbs = {
  setFocus(focus: Focus | undefined): void;
  /** In board pixels at 100 % zoom; undefined when the pointer leaves the board. */
  setPointer(pointer: PointerAt | undefined): void;
  setEditing(card: CardId | undefined): void;
};

type Told = Omit<Presence, "user">;

const heeding = (): Told => (isOff("followed") ? { noFollow: true } : {});

/** Says where this person is, in few messages; the latest word always arrives. */
export class OwnPresence implements PresenceVerbs {
  readonly company = new Company((following) => this.#tell({ following }));
  #told: Told = heeding();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsaid = false;
  #away = false;

  constructor(
    readonly awareness: Awareness,
    readonly user: PresenceUser,
  ) {
    awareness.setLocalState({ user, ...this.#told });
  }

  get focus(): Focus | undefined {
    return this.#told.focus;
  }

  get editing(): CardId | undefined {
    return this.#told.editing;
  }

  readonly setFocus = (focus: Focus | undefined): void => this.#tell({ focus });
  readonly setPointer: PresenceVerbs["setPointer"] = (pointer) =>
    this.#tell({
      pointer:
        pointer && !isOff("pointer")
          ? { ...pointer, x: Math.round(pointer.x), y: Math.round(pointer.y) }
          : undefined,
    });
  readonly setEditing = (editing: CardId | undefined): void => this.#tell({ editing });
  readonly setIdle = (idle: boolean): void => this.#tell({ idle: idle ? true : undefined });

  /** What may be seen of this person has been chosen anew. */
  readonly heed = (): void =>
    this.#tell({
      noFollow: undefined,
      ...heeding(),
      ...(isOff("pointer") && { pointer: undefined }),
    });

  /** Says it anew after a reconnection: the others have taken what was said before as ended. */
  readonly sayAgain = (): void => {
    if (this.#away) return;
    clearTimeout(this.#timer);
    this.#say();
  };

  /** Disappears from the others' screens at once. */
  readonly leave = (): void => {
    this.#away = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.awareness.setLocalState(null);
  };

  /** The page came back from the browser's memory. */
  readonly comeBack = (): void => {
    if (!this.#away) return;
    this.#away = false;
    this.#say();
  };

  #tell(change: { [K in keyof Told]?: Told[K] | undefined }): void {
    const told = Object.entries({ ...this.#told, ...change }).filter(
      ([, value]) => value !== undefined,
    );
    const next: Told = Object.fromEntries(told);
    if (JSON.stringify(next) === JSON.stringify(this.#told)) return;
    this.#told = next;
    if (this.#away) return;
    if (this.#timer === undefined) this.#say();
    else this.#unsaid = true;
  }

  #say(): void {
    this.#unsaid = false;
    // The text cursor is the editor's to set: what others may know of it stays.
    const cursor: unknown = this.awareness.getLocalState()?.cursor;
    this.awareness.setLocalState({ user: this.user, ...this.#told, ...(cursor ? { cursor } : {}) });
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#unsaid) this.#say();
    }, EVERY);
  }
}
