import type { IncomingMessage } from "node:http";
import type { Role } from "../../../shared/access/index.ts";
import { idOf, type MapId, type TeamId, type UserId } from "../../../shared/journey/index.ts";
import type { Access, AccessChange, Caller, Grant } from "../../access/port.ts";

/**
 * Access as a table: `?token=` names the caller. `ana` is a person, `link-…` a share link,
 * `automation` what it says; anybody else is nobody.
 */
export class FakeAccess implements Access {
  readonly grants = new Map<string, Grant>();
  readonly signedOut = new Set<string>();
  /** The tags of people's teams. */
  readonly teamTags = new Map<string, string>();
  readonly teams = new Map<string, TeamId>();
  /** Decisions that wait for `release`, while `hold` holds. */
  readonly waiting: (() => void)[] = [];
  #isHeld = false;
  readonly #listeners = new Set<(change: AccessChange) => void>();

  let(token: string, role: Role, until?: number): void {
    this.grants.set(token, { role, ...(until !== undefined && { until }) });
  }

  /** No decision is made before `release`. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    this.letOneDecide(this.waiting.length);
  }

  /** Lets the first of those decisions be made that wait. */
  letOneDecide(count = 1): void {
    for (const decide of this.waiting.splice(0, count)) decide();
  }

  async identify(request: IncomingMessage): Promise<Caller> {
    if (this.#isHeld) await new Promise<void>((resolve) => this.waiting.push(resolve));
    const token = new URL(request.url ?? "", "http://host").searchParams.get("token") ?? "";
    if (token === "automation") return { kind: "automation" };
    if (token.startsWith("link-")) {
      return this.grants.has(token)
        ? { kind: "guest", linkId: token, mapId: MAP }
        : { kind: "nobody" };
    }
    if (token === "" || this.signedOut.has(token)) return { kind: "nobody" };
    const teamId = this.teams.get(token);
    const user = {
      id: idOf<UserId>(token),
      name: token,
      email: "",
      workspaceAdmin: false,
      ...(teamId && { teamId }),
    };
    const teamTag = this.teamTags.get(token);
    return { kind: "user", user, sessionId: token, ...(teamTag !== undefined && { teamTag }) };
  }

  async grantOn(caller: Caller, mapId: MapId): Promise<Grant | undefined> {
    if (mapId !== MAP && !mapId.startsWith("map-")) return undefined;
    switch (caller.kind) {
      case "nobody":
        return undefined;
      case "automation":
        return { role: "admin" };
      case "guest":
        return this.grants.get(caller.linkId);
      case "user":
        return this.grants.get(caller.user.id);
    }
  }

  isOurOrigin(request: IncomingMessage): boolean {
    return request.headers.origin !== "https://elsewhere.example";
  }

  announce(change: AccessChange): void {
    for (const listener of this.#listeners) listener(change);
  }

  onChange(listener: (change: AccessChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

export const MAP = idOf<MapId>("map-1");
