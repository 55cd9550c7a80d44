import { createHmac } from "node:crypto";
import { AppError } from "../../shared/errors/index.ts";
import { type MapId, readId } from "../../shared/journey/index.ts";
import type { Catalogue, LinkRecord } from "../store/port.ts";
import type { Passwords } from "./passwords.ts";
import type { HeldLink } from "./port.ts";
import { hashOf, sameSecret } from "./secrets.ts";
import { isRunning } from "./share-links.ts";
import type { SignInLimit } from "./sign-in-limit.ts";

/** What a token says: that somebody holds a link, or that they still have to give its password. */
type LinkClaim = { readonly held: HeldLink } | { readonly locked: HeldLink };

/** A token that stands for a link whose password was given. */
type Unlocked = { readonly token: string; readonly expiresAt: number | undefined };

/** Where links are told by what somebody brings. */
export interface LinkDoor {
  /** Undefined for what is no token of ours, or not any more. */
  find(token: string): Promise<LinkClaim | undefined>;
  /** Throws `password_needed` for a wrong password, and counts it. */
  unlock(token: string, password: string, address: string): Promise<Unlocked>;
  /** What is kept of a link's password. */
  hash(password: string): Promise<string>;
}

type Parts = {
  readonly catalogue: Catalogue;
  readonly passwords: Passwords;
  readonly signInLimit: SignInLimit;
  /** Signs the tokens that are given for a password. */
  readonly secret: string;
  readonly now: () => number;
};

/** Whoever gave the password gives it again after half a day. */
const UNLOCKED_FOR = 12 * 60 * 60_000;

export function createLinkDoor(parts: Parts): LinkDoor {
  const { catalogue, passwords, signInLimit, now } = parts;
  return {
    hash: passwords.hash,
    async find(token) {
      const given = readUnlocked(token);
      if (given) return findUnlocked(parts, given);
      const link = await catalogue.findLinkByHash(hashOf(token));
      if (!link || !isRunning(link, now())) return undefined;
      const held = heldBy(link);
      return link.passwordHash === undefined ? { held } : { locked: held };
    },
    async unlock(token, password, address) {
      const link = await catalogue.findLinkByHash(hashOf(token));
      if (!link || !isRunning(link, now())) {
        throw new AppError("not_signed_in", "This link is not valid any more");
      }
      const { passwordHash } = link;
      if (passwordHash === undefined) return { token, expiresAt: link.expiresAt };
      await signInLimit.guard({ email: `link:${link.id}`, address }, async () => {
        if (await passwords.verify(passwordHash, password)) return;
        throw new AppError("password_needed", "The password is wrong");
      });
      const expiresAt = Math.min(now() + UNLOCKED_FOR, link.expiresAt ?? Number.POSITIVE_INFINITY);
      return { token: writeUnlocked(parts.secret, link, passwordHash, expiresAt), expiresAt };
    },
  };
}

const heldBy = ({ id, mapId }: LinkRecord): HeldLink => ({ linkId: id, mapId });

/** Looked up afresh each time, so that a link that is revoked or has another password opens nothing. */
async function findUnlocked(
  { catalogue, secret, now }: Parts,
  { token, mapId, linkId, expiresAt }: Given,
): Promise<LinkClaim | undefined> {
  const links = await catalogue.listLinks(mapId);
  const link = links.find(({ id }) => id === linkId);
  if (!link || !isRunning(link, now())) return undefined;
  const { passwordHash } = link;
  if (passwordHash === undefined) return undefined;
  const isOurs = sameSecret(token, writeUnlocked(secret, link, passwordHash, expiresAt));
  if (!isOurs) return undefined;
  return expiresAt > now()
    ? { held: { ...heldBy(link), until: expiresAt } }
    : { locked: heldBy(link) };
}

/** Bound to the link, to its password of that moment and to its end. */
function writeUnlocked(
  secret: string,
  { id, mapId }: LinkRecord,
  passwordHash: string,
  expiresAt: number,
): string {
  const said = `${mapId}.${id}.${expiresAt}`;
  const seal = createHmac("sha256", secret).update(`${said}.${passwordHash}`).digest("base64url");
  return `${said}.${seal}`;
}

type Given = {
  readonly token: string;
  readonly mapId: MapId;
  readonly linkId: string;
  readonly expiresAt: number;
};

function readUnlocked(token: string): Given | undefined {
  const [map, linkId = "", ends = "", ...seal] = token.split(".");
  const mapId = readId<MapId>(map);
  if (!mapId || seal.length !== 1 || !/^\d{1,15}$/.test(ends)) return undefined;
  return { token, mapId, linkId, expiresAt: Number(ends) };
}
