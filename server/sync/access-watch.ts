import { CLOSE } from "../../shared/protocol/index.ts";
import type { Access, AccessChange } from "../access/port.ts";
import type { Connection } from "./connection.ts";
import type { Logger } from "./logger.ts";
import { isShown, isStill } from "./member.ts";

/** Sees to it that open sockets may do what access says now, not what it said when they came. */
export class AccessWatch {
  #changes = 0;
  readonly #stop: () => void;

  constructor(
    readonly access: Access,
    readonly connections: ReadonlySet<Connection>,
    readonly logger: Logger,
    /** Milliseconds since 1970. */
    readonly now: () => number,
  ) {
    this.#stop = access.onChange((change) => this.#onChange(change));
  }

  stop(): void {
    this.#stop();
  }

  /** Counts the changes, so that whoever decides over a while can tell whether it still holds. */
  get changes(): number {
    return this.#changes;
  }

  #onChange(change: AccessChange): void {
    this.#changes++;
    for (const connection of this.connections) {
      if (concerns(connection, change)) this.#review(connection);
    }
  }

  /** Looks at those whose access has run out by itself: they may hold something else. */
  noteTime(): void {
    for (const connection of this.connections) {
      const { state } = connection;
      if (state.state !== "joined" || !this.#isOver(state.seat.until)) continue;
      // Once: whatever is found out sets it anew or ends the connection.
      state.seat.until = undefined;
      this.#review(connection);
    }
  }

  #isOver(until: number | undefined): boolean {
    return until !== undefined && this.now() >= until;
  }

  #review(connection: Connection): void {
    this.#decide(connection, connection.hold()).catch((error: unknown) => {
      this.logger.warn({ err: error }, "access could not be decided afresh");
      connection.close(CLOSE.tryAgain, "access could not be decided");
    });
  }

  async #decide(connection: Connection, hold: number): Promise<void> {
    const { state } = connection;
    if (state.state !== "joined") return;
    const { member } = state.seat;
    const caller = await this.access.identify(connection.request);
    const grant = await this.access.grantOn(caller, state.room.id);
    if (!connection.isLatest(hold)) return;
    // A session that ended may have been replaced, as by a changed password: the door decides.
    if (!isStill(member, caller)) {
      return connection.close(CLOSE.accessChanged, "sign in again");
    }
    if (!grant || this.#isOver(grant.until)) {
      return connection.close(CLOSE.notAllowed, "no access any more");
    }
    if (grant.role !== member.role) {
      return connection.close(CLOSE.accessChanged, `now ${grant.role}`);
    }
    if (!isShown(member, caller)) {
      return connection.close(CLOSE.accessChanged, "shown in another way");
    }
    state.seat.until = grant.until;
    connection.resume();
  }
}

function concerns({ state }: Connection, change: AccessChange): boolean {
  if (state.state !== "joined") return false;
  switch (change.kind) {
    case "map":
      return state.room.id === change.mapId;
    case "user":
      return state.seat.member.user.id === change.userId;
  }
}
