import * as Y from "yjs";
import type { Actor } from "../../shared/access/index.ts";
import type { JourneyDoc } from "../../shared/document/index.ts";
import { cut, LIMITS } from "../../shared/journey/index.ts";
import { mergeTexts } from "./merge-texts.ts";

/** The plain texts that people write, by the name of their field, with the most they may hold. */
const LONGEST: Readonly<Record<string, number>> = {
  title: LIMITS.title,
  name: LIMITS.name,
  goal: LIMITS.note,
  description: LIMITS.note,
  channel: LIMITS.channel,
};

/** What this person wrote into one field since somebody else last did, and what stood there before. */
type Own = { readonly base: string; readonly writings: readonly Writing[] };
type Writing = { readonly id: Y.ID; readonly text: string };

/** Earlier writings of one stretch are not told apart. */
const MOST_WRITINGS = 50;
const MOST_STEPS = 10_000;
/** Merging is no step of anybody's undo. */
const MERGING = "merging";

/**
 * Keeps what one person writes into a plain text while others write there without knowing of it. Of
 * two such values Yjs keeps one; whose is dropped puts both together, for nobody else sees that
 * anything was dropped. What others wrote in knowledge of it is left alone.
 */
export class OwnTexts {
  readonly #own = new Map<Y.Map<unknown>, Map<string, Own>>();

  constructor(
    readonly doc: JourneyDoc,
    readonly by: Actor,
  ) {
    doc.on("afterTransaction", this.#hear);
  }

  stop(): void {
    this.doc.off("afterTransaction", this.#hear);
  }

  readonly #hear = (transaction: Y.Transaction): void => {
    const merges: (() => void)[] = [];
    for (const [map, field] of changedTexts(transaction)) {
      if (!transaction.local) merges.push(...this.#review(map, field));
      else if (transaction.origin === this.by) {
        this.#note(map, field, before(map, field, transaction));
      } else if (transaction.origin !== MERGING) {
        // Undone: what was taken back is not to be put in again.
        this.#own.get(map)?.delete(field);
      }
    }
    if (merges.length === 0) return;
    this.doc.transact(() => {
      for (const merge of merges) merge();
    }, MERGING);
  };

  #note(map: Y.Map<unknown>, field: string, was: unknown): void {
    const id = map._map.get(field)?.id;
    const text = map.get(field);
    if (!id || typeof text !== "string") return;
    const fields = this.#own.get(map) ?? new Map<string, Own>();
    const { base, writings } = fields.get(field) ?? {
      base: typeof was === "string" ? was : "",
      writings: [],
    };
    fields.set(field, { base, writings: [...writings, { id, text }].slice(-MOST_WRITINGS) });
    this.#own.set(map, fields);
  }

  /** How to put one's own back into what others have written over it, if they did not know it. */
  #review(map: Y.Map<unknown>, field: string): readonly (() => void)[] {
    const own = this.#own.get(map)?.get(field);
    const item = map._map.get(field);
    const theirs = map.get(field);
    const last = own?.writings.at(-1);
    if (!own || !last || !item || typeof theirs !== "string" || sameId(item.id, last.id)) return [];
    this.#own.get(map)?.delete(field);
    const known = lastKnown(this.doc, item, own.writings);
    if (known === last) return [];
    const both = mergeTexts(known?.text ?? own.base, last.text, theirs);
    const fitting = cut(both, LONGEST[field] ?? LIMITS.title);
    if (fitting === theirs) return [];
    return [
      () => {
        map.set(field, fitting);
        this.#note(map, field, theirs);
      },
    ];
  }
}

function changedTexts({ changed }: Y.Transaction): readonly (readonly [Y.Map<unknown>, string])[] {
  return [...changed].flatMap(([type, fields]) =>
    type instanceof Y.Map
      ? [...fields].flatMap((field) =>
          field !== null && Object.hasOwn(LONGEST, field) ? [[type, field] as const] : [],
        )
      : [],
  );
}

/** The latest of the writings that whoever wrote this value had seen in its place. */
function lastKnown(doc: Y.Doc, value: Y.Item, writings: readonly Writing[]): Writing | undefined {
  let at: Y.ID | null = value.id;
  for (let steps = 0; at && steps < MOST_STEPS; steps++) {
    const item: Y.Item | Y.GC = Y.getItem(doc.store, at);
    const found = writings.findLast(({ id }) => covers(item, id));
    if (found) return found;
    at = item instanceof Y.Item ? item.origin : null;
  }
  return undefined;
}

const sameId = (a: Y.ID, b: Y.ID): boolean => a.client === b.client && a.clock === b.clock;

const covers = ({ id: first, length }: { id: Y.ID; length: number }, id: Y.ID): boolean =>
  first.client === id.client && first.clock <= id.clock && id.clock < first.clock + length;

/** What a field held before a transaction. */
function before(map: Y.Map<unknown>, field: string, transaction: Y.Transaction): unknown {
  let item: Y.Item | null = map._map.get(field) ?? null;
  const isNew = ({ id }: Y.Item) => id.clock >= (transaction.beforeState.get(id.client) ?? 0);
  while (item && isNew(item)) item = item.left;
  return item?.content.getContent().at(-1);
}
