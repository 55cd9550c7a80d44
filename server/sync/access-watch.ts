import { CLOSE } from "../../shared/protocol/index.ts";
import type { Access, AccessChange } from "../access/port.ts";
import type { Connection } from "./connection.ts";
import type { Logger } from "./logger.ts";

/** Sees to it that open sockets may do what access says now, not what it said when they came. */
export class AccessWatch {
  #changes = 0;
  readonly #stop: () => void;

  constructor(
    readonly access: Access,
    readonly connections: ReadonlySet<Connection>,
    readonly logger: Logger,
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
      if (!concerns(connection, change)) continue;
      this.#review(connection, connection.hold(), change).catch((error: unknown) => {
        this.logger.warn({ err: error }, "access could not be decided afresh");
        connection.close(CLOSE.tryAgain, "access could not be decided");
      });
    }
  }

  async #review(connection: Connection, hold: number, change: AccessChange): Promise<void> {
    const { state } = connection;
    if (state.state !== "joined") return;
    const caller = await this.access.identify(connection.request);
    const grant = await this.access.grantOn(caller, state.room.id);
    if (!connection.isLatest(hold)) return;
    // A session that ended may have been replaced, as by a changed password: the door decides.
    if (caller.kind === "nobody" && change.kind === "user") {
      return connection.close(CLOSE.accessChanged, "sign in again");
    }
    if (!grant) return connection.close(CLOSE.notAllowed, "no access any more");
    if (grant.role !== state.seat.member.role) {
      return connection.close(CLOSE.accessChanged, `now ${grant.role}`);
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
