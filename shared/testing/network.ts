import * as Y from "yjs";
import { Actor } from "../access/index.ts";
import { type JourneyDoc, newJourneyDoc } from "../document/index.ts";
import { idOf } from "../journey/index.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** One person at one device: a replica of the map and the origin of their edits. */
export type Peer = { readonly name: string; readonly doc: JourneyDoc; readonly by: Actor };

type Held = { readonly from: number; readonly to: number; readonly update: Uint8Array };

/** Peers whose updates travel one at a time, and not at all between the two sides of a partition. */
export class Network {
  readonly peers: readonly Peer[];
  #held: Held[] = [];
  #side: readonly number[];

  /** All begin with what `seed` holds. */
  constructor(count: number, seed: JourneyDoc) {
    const state = Y.encodeStateAsUpdate(seed);
    this.peers = Array.from({ length: count }, (_, i) => peerAt(i, state));
    this.#side = this.peers.map(() => 0);
    for (const [from, peer] of this.peers.entries()) {
      peer.doc.on("update", (update: Uint8Array, origin: unknown) => {
        if (origin !== this) this.#send(from, update);
      });
    }
  }

  partition(random: SeededRandom): void {
    const sides = 1 + random.below(3);
    this.#side = this.peers.map(() => random.below(sides));
  }

  /** Delivers each waiting update that can travel with this probability, in order per pair of peers. */
  deliver(random: SeededRandom, probability: number): void {
    const stuck = new Set<string>();
    this.#held = this.#held.filter((held) => {
      const pair = `${held.from}>${held.to}`;
      const apart = this.#side[held.from] !== this.#side[held.to];
      if (apart || stuck.has(pair) || !random.chance(probability)) {
        stuck.add(pair);
        return true;
      }
      this.#apply(held);
      return false;
    });
  }

  /** Ends every partition and delivers everything. */
  heal(): void {
    for (const held of this.#held) this.#apply(held);
    this.#held = [];
    this.#side = this.peers.map(() => 0);
  }

  #send(from: number, update: Uint8Array): void {
    for (const to of this.peers.keys()) {
      if (to !== from) this.#held.push({ from, to, update });
    }
  }

  #apply({ to, update }: Held): void {
    const peer = this.peers[to];
    if (peer) Y.applyUpdate(peer.doc, update, this);
  }
}

function peerAt(index: number, state: Uint8Array): Peer {
  const doc = newJourneyDoc();
  doc.clientID = 1000 + index * 7;
  Y.applyUpdate(doc, state);
  const name = `peer${index}`;
  return { name, doc, by: new Actor(idOf(name)) };
}

/** Lets everyone know everything. */
export function exchange(...docs: readonly Y.Doc[]): void {
  for (const from of docs) {
    for (const to of docs) {
      if (from !== to) Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
    }
  }
}

/** Ana and Ben, both with the same map. */
export function twoPeers(seed: JourneyDoc): readonly [Peer, Peer] {
  const state = Y.encodeStateAsUpdate(seed);
  return [
    { ...peerAt(0, state), name: "Ana" },
    { ...peerAt(1, state), name: "Ben" },
  ];
}
