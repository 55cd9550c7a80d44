import type { Role } from "../../shared/access/index.ts";
import type { TeamId } from "../../shared/journey/index.ts";
import type { SessionOptions } from "./session-options.ts";
import type { SessionInfo } from "./session-port.ts";

type Asked = Pick<
  SessionOptions,
  "mapId" | "userId" | "role" | "teamId" | "refreshRole" | "refreshTeam"
>;

/** Who this person is on this map: their role and department, which others change at any time. */
export class OwnStanding {
  #info: SessionInfo;
  #isOver = false;
  #hasJoined = false;

  constructor(
    readonly asked: Asked,
    readonly on: {
      /** They are about to have another role. */
      promoted(role: Role): void;
      changed(): void;
    },
  ) {
    const { mapId, userId, role, teamId } = asked;
    this.#info = { mapId, userId, role, ...(teamId && { teamId }) };
  }

  readonly info = (): SessionInfo => this.#info;

  stop(): void {
    this.#isOver = true;
  }

  /** After an interruption rights may have changed. */
  joined(): void {
    if (this.#hasJoined) void this.refresh();
    this.#hasJoined = true;
  }

  /** Rights may have changed while nobody could tell us. */
  async refresh(): Promise<void> {
    const { refreshRole, refreshTeam } = this.asked;
    const role = refreshRole?.().then((now) => now && this.#setRole(now));
    const team = refreshTeam?.().then((now) => this.#setTeam(now));
    await Promise.allSettled([role, team]);
  }

  #setRole(role: Role): void {
    if (this.#isOver || role === this.#info.role) return;
    this.on.promoted(role);
    this.#info = { ...this.#info, role };
    this.on.changed();
  }

  #setTeam(teamId: TeamId | undefined): void {
    if (this.#isOver || teamId === this.#info.teamId) return;
    const { teamId: _former, ...info } = this.#info;
    this.#info = { ...info, ...(teamId && { teamId }) };
    this.on.changed();
  }
}
