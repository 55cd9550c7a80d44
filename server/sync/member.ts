import { randomBytes } from "node:crypto";
import type { Role } from "../../shared/access/index.ts";
import { idOf, type UserId } from "../../shared/journey/index.ts";
import { type PresenceUser, personColour } from "../../shared/protocol/index.ts";
import type { Caller } from "../access/port.ts";

/** A person in a room, through one socket. */
export type Member = {
  readonly user: PresenceUser;
  readonly role: Role;
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
  switch (caller.kind) {
    case "user":
      return member(caller.user.id, caller.user.name, role, undefined);
    case "automation":
      return member(idOf("automation"), "Automation", role, tag);
    case "guest":
      return guest(role, guestName, new Set([...others].map(({ user }) => user.colour)));
  }
}

const newTag = (): string => randomBytes(6).toString("hex");
/** So often an id is drawn anew for a colour that nobody in the room has yet. */
const DRAWS = 40;

function guest(role: Role, name: string | undefined, taken: ReadonlySet<string>): Member {
  let tag = newTag();
  const isTaken = () => taken.has(personColour(idOf(`guest-${tag}`)));
  for (let draw = 1; draw < DRAWS && isTaken(); draw++) tag = newTag();
  return member(idOf(`guest-${tag}`), name ?? `Guest ${tag.slice(0, 4)}`, role, tag);
}

function member(id: UserId, name: string, role: Role, socketTag: string | undefined): Member {
  return {
    user: { id, name, colour: personColour(id) },
    role,
    owner: socketTag === undefined ? personal(id) : `socket:${socketTag}`,
  };
}

const personal = (id: UserId): string => `person:${id}`;

/** Whether a caller is who sits here; guests without their link are nobody, yet nobody else. */
export const isStill = ({ owner, user }: Member, caller: Caller): boolean =>
  caller.kind === "user" ? owner === personal(caller.user.id) : owner !== personal(user.id);

const LONGEST_GUEST_NAME = 60;

/** The name that a guest gave, made fit to be shown. */
export function readGuestName(input: string | null): string | undefined {
  const letters = (input ?? "").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, " ").trim();
  const name = [...letters].slice(0, LONGEST_GUEST_NAME).join("").trim();
  return name === "" ? undefined : name;
}
