import type { Edit } from "../../../shared/document/index.ts";
import { type CardId, type Cell, readId } from "../../../shared/journey/index.ts";
import { choiceOf, isOff, type MapSession, type RemoteEdit } from "../../session/index.ts";
import type { Touched } from "./deed.ts";
import { tellEdits } from "./tell-edits.ts";
import { words } from "./words.ts";

/** What comes within this time is told at once. */
export const TOGETHER = 5_000;

/** Gathers what others do, who comes and who goes, and tells it in sentences, now and then. */
export class Herald {
  readonly #touched = new Map<string, Touched>();
  #here: ReadonlyMap<string, string>;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly session: MapSession,
    readonly say: (sentences: readonly string[]) => void,
  ) {
    this.#here = this.#others();
  }

  readonly peopleChanged = (): void => this.#soon();

  readonly heard = ({ edits, before, after }: RemoteEdit): void => {
    for (const edit of edits) {
      const { root, id } = edit;
      const who = this.#authors(edit);
      const focus = this.session.presence.focus;
      const lost = focus && "cardId" in focus && focus.cardId === id && isGone(after, id);
      // What others do to the focus the board tells by itself, at once.
      if (!who || lost) continue;
      const known = this.#touched.get(`${root} ${id}`);
      this.#touched.set(`${root} ${id}`, {
        root,
        id,
        who: new Set([...(known?.who ?? []), ...who]),
        before: known?.before ?? before,
      });
    }
    this.#soon();
  };

  stop(): void {
    clearTimeout(this.#timer);
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, TOGETHER);
  }

  #tell(): void {
    const due = [...this.#touched].filter(([, { root, id }]) => !this.#isWritten(root, id));
    for (const [key] of due) this.#touched.delete(key);
    if (this.#touched.size > 0) this.#soon();
    const touched = due.map(([, one]) => one);
    const sentences = [...this.#edits(touched), ...this.#movements()];
    if (sentences.length > 0) this.say(sentences);
  }

  #edits(touched: readonly Touched[]): readonly string[] {
    const map = this.session.journey.current();
    switch (choiceOf("edits")) {
      case "off":
        return [];
      case "everything":
        return tellEdits(touched, map);
      default: {
        const cell = this.#ownCell();
        return cell ? tellEdits(touched, map, cell) : [];
      }
    }
  }

  #ownCell(): Cell | undefined {
    const { focus, editing } = this.session.presence;
    const id = editing ?? (focus && "cardId" in focus ? focus.cardId : undefined);
    if (id) return this.session.journey.card(id)?.cell;
    return focus && "cell" in focus ? focus.cell : undefined;
  }

  /** Who came and who went since it was last told; while nobody can be seen, nobody has gone. */
  #movements(): readonly string[] {
    const { state } = this.session.connection.current();
    if (state === "reconnecting" || state === "offline") return [];
    const [before, now] = [this.#here, this.#others()];
    this.#here = now;
    if (isOff("arrivals")) return [];
    const came = [...now].filter(([id]) => !before.has(id)).map(([, name]) => name);
    const left = [...before].filter(([id]) => !now.has(id)).map(([, name]) => name);
    return [
      ...(came.length > 0 ? [words.came(came)] : []),
      ...(left.length > 0 ? [words.left(left)] : []),
    ];
  }

  #others(): ReadonlyMap<string, string> {
    const { people, info } = this.session;
    const others = people.list().filter(({ user }) => user.id !== info().userId);
    return new Map(others.map(({ user }) => [user.id, user.name]));
  }

  /** By name; undefined for what only this person wrote, in another tab. */
  #authors({ root, id, by }: Edit): readonly (string | undefined)[] | undefined {
    const { people, info } = this.session;
    const writers = people.list().filter(({ clientId }) => by.has(clientId));
    const others = writers.filter(({ user }) => user.id !== info().userId);
    if (others.length > 0) return others.map(({ user }) => user.name);
    if (writers.length > 0) return undefined;
    // Words that are only taken away name nobody, but whoever writes there is seen.
    const writing = people.list().filter(({ editing }) => root === "cards" && editing === id);
    const [only] = writing;
    return by.size === 0 && only && writing.length === 1 ? [only.user.name] : [undefined];
  }

  /** Somebody is at it still: it is told once they have finished. */
  #isWritten(root: string, id: string): boolean {
    const { people } = this.session;
    return root === "cards" && people.list().some(({ editing, idle }) => editing === id && !idle);
  }
}

function isGone({ cards, unplaced }: RemoteEdit["after"], key: string): boolean {
  const id = readId<CardId>(key);
  const card = id && cards.get(id);
  return !card || card.deleted !== undefined || unplaced.includes(card.id);
}
