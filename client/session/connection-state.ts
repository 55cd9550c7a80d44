import { CLOSE } from "../../shared/protocol/index.ts";
import type { Connection } from "./session-port.ts";

/** When the words change, in milliseconds. */
export const AFTER = {
  saving: 500,
  reconnecting: 2_000,
  offline: 10_000,
  // Longer than it takes to notice that nobody is there, which says nothing of the disk.
  storage: 12_000,
  noAnswer: 10_000,
} as const;

/** What is known about the way to the server's disk. */
export type ConnectionFacts = {
  /** There is a map to show: the device's copy or the server's. */
  readonly shown: boolean;
  /** The server accepts connections, though it may not have sent the map yet. */
  readonly answering: boolean;
  /** Since when there has been nobody to send changes to; undefined while there is. */
  readonly apartSince: number | undefined;
  /** Changes made on this device that the server has not confirmed. */
  readonly waiting: number;
  readonly waitingSince: number | undefined;
  /** Since when something has been typed that is not in the map yet. */
  readonly draftedSince: number | undefined;
  /** Since when the server owes the answer whether things are on its disk. */
  readonly owedSince: number | undefined;
  /** Sending what was made while apart. */
  readonly catchingUp: boolean;
  /** The device keeps what is made here. */
  readonly kept: boolean;
  /** The server took no notice of changes that this device sent. */
  readonly denied: boolean;
  /** The code with which the server closed the door for good. */
  readonly refusal: number | undefined;
};

/** How things stand at `now`. Never says "saved" while anything waits. */
export function connectionAt(facts: ConnectionFacts, now: number): Connection {
  const { waiting, kept } = facts;
  const refused = refusedAs(facts);
  if (refused) return refused;
  if (!facts.shown) return unseen(facts, now);
  if (facts.denied && waiting > 0) return { state: "not-saved", reason: "no-access", kept };
  const apart = lasted(facts.apartSince, now);
  if (apart >= AFTER.offline) return { state: "offline", waiting, kept };
  if (apart >= AFTER.reconnecting) return { state: "reconnecting", waiting, kept };
  if (waiting === 0 && facts.draftedSince === undefined) return { state: "saved" };
  if (lasted(facts.owedSince, now) >= AFTER.storage) {
    return { state: "not-saved", reason: "storage", kept };
  }
  if (facts.catchingUp) return { state: "syncing", waiting };
  const unsaved = Math.max(lasted(facts.waitingSince, now), lasted(facts.draftedSince, now));
  return { state: "saving", quiet: unsaved < AFTER.saving };
}

/** The next moment at which these same facts may mean something else; undefined if none. */
export function nextTurn(facts: ConnectionFacts, now: number): number | undefined {
  const turns = [
    moment(facts.apartSince, AFTER.reconnecting),
    moment(facts.apartSince, AFTER.offline),
    moment(facts.apartSince, AFTER.noAnswer),
    moment(facts.waitingSince, AFTER.saving),
    moment(facts.draftedSince, AFTER.saving),
    moment(facts.owedSince, AFTER.storage),
  ].filter((turn) => turn > now && turn < Number.POSITIVE_INFINITY);
  return turns.length > 0 ? Math.min(...turns) : undefined;
}

const lasted = (since: number | undefined, now: number): number =>
  since === undefined ? 0 : now - since;

const moment = (since: number | undefined, after: number): number =>
  since === undefined ? Number.POSITIVE_INFINITY : since + after;

function unseen({ answering, apartSince }: ConnectionFacts, now: number): Connection {
  const unanswered = !answering && lasted(apartSince, now) >= AFTER.noAnswer;
  return unanswered ? { state: "failed", reason: "no-answer" } : { state: "loading" };
}

/** What a closed door means depends on whether something of ours is still outside. */
function refusedAs(facts: ConnectionFacts): Connection | undefined {
  const { refusal, waiting, shown, kept } = facts;
  switch (refusal) {
    case undefined:
      return undefined;
    case CLOSE.oldSchema:
      return { state: "not-saved", reason: "new-version", kept };
    case CLOSE.tooLarge:
      return { state: "not-saved", reason: "too-large", kept };
    case CLOSE.notSignedIn:
      return waiting > 0
        ? { state: "not-saved", reason: "signed-out", kept }
        : { state: "failed", reason: "not-signed-in" };
    default:
      return waiting > 0
        ? { state: "not-saved", reason: "no-access", kept }
        : { state: "failed", reason: shown ? "no-access" : "not-found" };
  }
}
