import type { Awareness } from "y-protocols/awareness";
import { type CardId, type CellKey, cellKey } from "../../shared/journey/index.ts";
import { type Focus, type Presence, readPresence } from "../../shared/protocol/index.ts";
import { Emitter, KeyedEmitter } from "./emitter.ts";
import type { Person, Pointer } from "./session-port.ts";

/** Something on the map that somebody can be at. */
export type PlaceKey = CardId | CellKey;

const NOBODY: readonly Person[] = [];

/**
 * The others on this map. Pointers, which move all the time, are told apart from the rest, so that
 * they wake nobody but those who draw them.
 */
export class People {
  readonly changed = new Emitter();
  readonly pointersChanged = new Emitter();
  readonly #places = new KeyedEmitter<PlaceKey>();
  #people = new Map<number, Person>();
  #list: readonly Person[] = NOBODY;
  #at = new Map<PlaceKey, readonly Person[]>();
  #pointers: readonly Pointer[] = [];

  constructor(readonly awareness: Awareness) {
    awareness.on("change", this.#read);
    this.#read();
  }

  readonly list = (): readonly Person[] => this.#list;
  readonly pointers = (): readonly Pointer[] => this.#pointers;
  at = (place: PlaceKey): readonly Person[] => this.#at.get(place) ?? NOBODY;
  onPlace = (place: PlaceKey, listener: () => void) => this.#places.subscribe(place, listener);

  stop(): void {
    this.awareness.off("change", this.#read);
    this.changed.clear();
    this.pointersChanged.clear();
    this.#places.clear();
  }

  readonly #read = (): void => {
    const others = [...this.awareness.getStates()]
      .filter(([clientId]) => clientId !== this.awareness.clientID)
      .map(([clientId, state]) => [clientId, readPresence(state)] as const);
    this.#readPointers(others);
    const people = new Map<number, Person>();
    for (const [clientId, presence] of others) {
      if (presence) people.set(clientId, this.#known(personFrom(clientId, presence)));
    }
    const before = this.#people;
    const left = [...before.values()].filter((person) => people.get(person.clientId) !== person);
    const came = [...people.values()].filter((person) => before.get(person.clientId) !== person);
    if (left.length === 0 && came.length === 0) return;
    this.#people = people;
    this.#list = [...people.values()];
    this.#at = placesOf(this.#list, this.#at);
    this.#places.emit(new Set([...left, ...came].flatMap(placesOfOne)));
    this.changed.emit();
  };

  /** The same object as before when it says the same. */
  #known(person: Person): Person {
    const before = this.#people.get(person.clientId);
    return before && saysTheSame(before, person) ? before : person;
  }

  #readPointers(others: readonly (readonly [number, Presence | undefined])[]): void {
    const pointers = others.flatMap(([clientId, presence]): Pointer[] =>
      presence?.pointer && !presence.idle
        ? [{ clientId, user: presence.user, ...presence.pointer }]
        : [],
    );
    if (saysTheSame(pointers, this.#pointers)) return;
    this.#pointers = pointers;
    this.pointersChanged.emit();
  }
}

const personFrom = (clientId: number, { pointer: _, ...said }: Presence): Person => ({
  clientId,
  ...said,
  idle: said.idle === true,
});

const saysTheSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export const placeOf = (focus: Focus): PlaceKey =>
  "cardId" in focus ? focus.cardId : cellKey(focus.cell);

const placesOfOne = ({ focus, editing }: Person): readonly PlaceKey[] => [
  ...new Set([...(focus ? [placeOf(focus)] : []), ...(editing ? [editing] : [])]),
];

/** Who is where; the lists of places where nothing changed stay the same objects. */
function placesOf(
  people: readonly Person[],
  before: ReadonlyMap<PlaceKey, readonly Person[]>,
): Map<PlaceKey, readonly Person[]> {
  const places = new Map<PlaceKey, Person[]>();
  for (const person of people) {
    for (const place of placesOfOne(person)) {
      const there = places.get(place);
      if (there) there.push(person);
      else places.set(place, [person]);
    }
  }
  return new Map(
    [...places].map(([place, there]) => {
      const earlier = before.get(place);
      const same = earlier?.length === there.length && there.every((one, i) => one === earlier[i]);
      return [place, same ? earlier : there];
    }),
  );
}
