import { randomBytes } from "node:crypto";
import type { Role } from "../../shared/access/index.ts";
import { idOf, type TeamId, type UserId } from "../../shared/journey/index.ts";
import { freeColour, type PresenceUser, personColour } from "../../shared/protocol/index.ts";
import type { Caller } from "../access/port.ts";

/** A person in a room, through one socket. */
export type Member = {
  readonly user: PresenceUser;
  readonly role: Role;
  /** The department they belong to; its lanes are theirs to change. */
  readonly teamId?: TeamId;
  /**
   * Whose this socket is. A person's sockets go together; guests and automation cannot be told
   * apart, so that each of their sockets stands alone.
   */
  readonly owner: string;
};

export type KnownCaller = Exclude<Caller, { readonly kind: "nobody" }>;

export function memberOf(
  caller: KnownCaller,
  role: Role,
  guestName: string | undefined,
  /** Who is in the room already. */
  others: Iterable<Member> = [],
): Member {
  const tag = newTag();
  const seated = [...others];
  switch (caller.kind) {
    case "user":
      return {
        ...member(asShown(caller), personal(caller.user.id), role, seated),
        ...(caller.user.teamId && { teamId: caller.user.teamId }),
      };
    case "automation":
      return member({ id: idOf("automation"), name: "Automation" }, alone(tag), role, seated);
    case "guest": {
      const name = guestName ?? `Guest ${tag.slice(0, 4)}`;
      return member({ id: idOf(`guest-${tag}`), name }, alone(tag), role, seated);
    }
  }
}

const newTag = (): string => randomBytes(6).toString("hex");

type Shown = Omit<PresenceUser, "colour">;

const asShown = ({ user, teamTag }: Extract<KnownCaller, { kind: "user" }>): Shown => ({
  id: user.id,
  name: user.name,
  ...(teamTag !== undefined && { team: teamTag }),
});

function member(
  { id, name, team }: Shown,
  owner: string,
  role: Role,
  others: readonly Member[],
): Member {
  const self = others.find((other) => other.owner === owner);
  const taken = new Set(others.map(({ user }) => user.colour));
  const colour = self?.user.colour ?? freeColour(personColour(id), taken);
  return { user: { id, name, ...(team !== undefined && { team }), colour }, role, owner };
}

const alone = (socketTag: string): string => `socket:${socketTag}`;
const personal = (id: UserId): string => `person:${id}`;

/** Whether a caller is who sits here; guests without their link are nobody, yet nobody else. */
export const isStill = ({ owner, user }: Member, caller: Caller): boolean =>
  caller.kind === "user" ? owner === personal(caller.user.id) : owner !== personal(user.id);

/** Whether others see them as they are called now, and in the team that they belong to now. */
export const isShown = ({ user, teamId }: Member, caller: Caller): boolean =>
  caller.kind !== "user" ||
  (user.name === caller.user.name && user.team === caller.teamTag && teamId === caller.user.teamId);
