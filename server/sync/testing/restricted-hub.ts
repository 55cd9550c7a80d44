import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { PassThrough } from "node:stream";
import * as Y from "yjs";
import { Actor, type Party } from "../../../shared/access/index.ts";
import { type JourneyDoc, newJourneyDoc } from "../../../shared/document/index.ts";
import { idOf, type UserId } from "../../../shared/journey/index.ts";
import type { SetBack } from "../../../shared/protocol/index.ts";
import { newId } from "../../new-id.ts";
import { Connection } from "../connection.ts";
import { type Edit, Intake } from "../intake.ts";
import { Seat } from "../seat.ts";
import { TUNING } from "../tuning.ts";
import { Warden } from "../warden.ts";

/** Somebody with a copy of the map, online whenever the test says so. */
export type Somebody = {
  readonly name: string;
  readonly doc: JourneyDoc;
  readonly by: Actor;
  readonly party: Party;
  readonly told: SetBack[];
  readonly seat: Seat;
};

/** A room's document as the server keeps it, without sockets and disks. */
export class RestrictedHub {
  readonly #people: Somebody[] = [];
  readonly #intake: Intake;

  constructor(readonly doc: JourneyDoc) {
    this.#intake = new Intake(doc, ({ update }) => Y.applyUpdate(doc, update), {
      warden: new Warden(doc),
      deletion: ({ member }) => ({ by: member.user.id, at: 1, batch: newId() }),
      tell: ({ member }, told) => {
        this.#people.find(({ name }) => name === member.user.id)?.told.push(...told);
      },
    });
  }

  join(party: Party): Somebody {
    const name = `person${this.#people.length}`;
    const doc = newJourneyDoc();
    doc.clientID = 1_000 + this.#people.length * 7;
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc));
    const somebody = {
      name,
      doc,
      by: new Actor(idOf(name)),
      party,
      told: [],
      seat: seatOf(name, party),
    };
    this.#people.push(somebody);
    return somebody;
  }

  /** A change of the server's own. */
  change(change: (doc: JourneyDoc, by: Actor) => void): void {
    change(this.doc, new Actor(idOf("mia")));
  }

  /** What they did reaches the server, and all that it knows reaches them. */
  syncOne(somebody: Somebody): void {
    this.#intake.add(editOf(somebody, this.doc));
    this.#intake.digest();
    this.#answer(somebody);
  }

  /** Everybody is online, and what they did arrives at once. */
  sync(): void {
    for (const somebody of this.#people) this.#intake.add(editOf(somebody, this.doc));
    this.#intake.digest();
    for (const somebody of this.#people) this.#answer(somebody);
  }

  #answer({ doc }: Somebody): void {
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(this.doc, Y.encodeStateVector(doc)));
  }
}

const editOf = ({ doc, seat }: Somebody, hub: JourneyDoc): Edit => ({
  seat,
  update: Y.encodeStateAsUpdate(doc, Y.encodeStateVector(hub)),
  kind: "step-2",
});

function seatOf(name: string, { role, teamId }: Party): Seat {
  const nowhere = new Connection(new PassThrough(), new IncomingMessage(new Socket()), TUNING);
  const user = { id: idOf<UserId>(name), name, colour: "blue" };
  return new Seat(nowhere, { user, role, owner: name, ...(teamId && { teamId }) }, undefined);
}
