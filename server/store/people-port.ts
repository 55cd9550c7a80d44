import type { Role, Scope } from "../../shared/access/index.ts";
import type { MapId, TeamId, UserId } from "../../shared/journey/index.ts";
import type { Team } from "../../shared/protocol/index.ts";
import type { PageOf, PageRequest } from "./port.ts";

/* Who belongs to the workspace, how they come in, and with what they are here. */

export type AccountRecord = {
  readonly id: UserId;
  readonly name: string;
  /** Lower case; one account has it. */
  readonly email: string;
  readonly workspaceAdmin: boolean;
  readonly teamId?: TeamId;
  /** They do not belong to the workspace any more; what they did keeps their name. */
  readonly deactivated?: true;
};

/** What of an account can be changed. */
export type AccountChanges = {
  readonly name?: string;
  readonly workspaceAdmin?: boolean;
  readonly deactivated?: boolean;
};

export type NewAccount = AccountRecord & {
  /** Absent for somebody who signs in elsewhere. */
  readonly passwordHash?: string;
  readonly at: number;
  /** Nobody but they themselves has said that the e-mail address is theirs. */
  readonly unproven?: true;
};

/** Everybody who can sign in. Sessions are the account library's; here they are only looked at. */
export interface AccountBook {
  isEmpty(): Promise<boolean>;
  /** Adds the account and its password together. `first` adds it only while there is no other. */
  add(account: NewAccount, condition?: "first"): Promise<"added" | "email_taken" | "not_the_first">;
  /** By e-mail address: those who belong to the workspace, or those who do not any more. */
  list(page: PageRequest, which?: "deactivated"): Promise<PageOf<AccountRecord>>;
  /** Those of the accounts that exist. */
  find(ids: readonly UserId[]): Promise<readonly AccountRecord[]>;
  /** Whoever has the address, in lower case. */
  findByEmail(email: string): Promise<AccountRecord | undefined>;
  /** Nothing is changed where no admin of the workspace would be left. */
  change(id: UserId, changes: AccountChanges): Promise<"changed" | "last_admin" | "not_there">;
  /** When each of them was last here, as far as their sessions tell. */
  lastSeen(ids: readonly UserId[]): Promise<ReadonlyMap<UserId, number>>;
  /** Whose session it is and until when; undefined once it was ended, or for who was deactivated. */
  findSession(
    sessionId: string,
  ): Promise<{ readonly account: AccountRecord; readonly expiresAt: number } | undefined>;
}

/** An invitation into the workspace, onto one of its maps perhaps. */
export type InviteRecord = {
  readonly id: string;
  /** SHA-256 of the token, hex; the token itself is never kept. */
  readonly tokenHash: string;
  readonly map?: { readonly id: MapId; readonly role: Role };
  readonly teamId?: TeamId;
  readonly workspaceAdmin: boolean;
  /** Whom it is for; absent for whoever has it. */
  readonly email?: string;
  /** It can be accepted by any number of people. */
  readonly many: boolean;
  /** How many have accepted it. */
  readonly uses: number;
  readonly createdAt: number;
  readonly createdBy: UserId;
  readonly expiresAt: number;
  readonly revokedAt?: number;
};

/** The invitations; those that are over are kept, so that it can be said why they are. */
export interface InviteBook {
  add(invite: InviteRecord): Promise<void>;
  find(id: string): Promise<InviteRecord | undefined>;
  findByHash(tokenHash: string): Promise<InviteRecord | undefined>;
  /** Those that can be accepted still, the newest first; `mapId` limits to one map's. */
  listOpen(now: number, mapId?: MapId): Promise<readonly InviteRecord[]>;
  /** Counts one who accepts it; false, and nothing is counted, where it cannot be accepted any more. */
  claim(id: string, now: number): Promise<boolean>;
  /** Takes back a claim that came to nothing. */
  giveBack(id: string): Promise<void>;
  /** Whether it was not revoked before. */
  revoke(id: string, at: number): Promise<boolean>;
}

export type TeamRecord = Team;

/** The departments of the workspace. Each person belongs to one of them at most. */
export interface TeamBook {
  /** In the order they were made. */
  list(): Promise<readonly TeamRecord[]>;
  find(id: TeamId): Promise<TeamRecord | undefined>;
  /** Adds it behind the others, or changes it. */
  set(team: TeamRecord): Promise<void>;
  /** Removes it; whoever belonged to it belongs to none. */
  remove(id: TeamId): Promise<void>;
  membersOf(id: TeamId): Promise<readonly UserId[]>;
  join(userId: UserId, teamId: TeamId | undefined): Promise<void>;
}

/** Who people are elsewhere, at a provider that says who they are. */
export interface IdentityBook {
  /** Whose account an identity is. */
  find(provider: string, subject: string): Promise<AccountRecord | undefined>;
  findByEmail(email: string): Promise<AccountRecord | undefined>;
  /**
   * From now on the account is this identity's; false where either has another of that provider. A
   * password of an account whose address was unproven ends, for anybody may have chosen it, and its
   * sessions with it; admins of the workspace keep theirs.
   */
  link(identity: {
    readonly provider: string;
    readonly subject: string;
    readonly userId: UserId;
    readonly at: number;
  }): Promise<boolean>;
}

/** New passwords that somebody may choose, for a while and once. */
export interface ResetBook {
  /** Forgets those that have run out, too. */
  add(
    reset: { readonly tokenHash: string; readonly userId: UserId; readonly expiresAt: number },
    now: number,
  ): Promise<void>;
  /** Whose it is, while it runs. */
  find(tokenHash: string, now: number): Promise<UserId | undefined>;
  /**
   * Sets the password, ends all sessions and every other way to a new one, all together; whose it
   * was, or undefined where it was used or has run out.
   */
  redeem(tokenHash: string, passwordHash: string, now: number): Promise<UserId | undefined>;
  /** No link of theirs works any more. */
  forget(userId: UserId): Promise<void>;
}

/** Where somebody is signed in. */
export type SessionRecord = {
  readonly id: string;
  readonly userId: UserId;
  /** What the browser said of itself; empty for one that said nothing. */
  readonly userAgent: string;
  readonly startedAt: number;
  readonly usedAt: number;
  readonly expiresAt: number;
};

/** People's sessions, to be looked through and ended. */
export interface SessionBook {
  /** Those of a person that run, the last used first. */
  list(userId: UserId, now: number): Promise<readonly SessionRecord[]>;
  /** Ends a person's sessions: one, all but one, or all; tells how many those were. */
  end(
    userId: UserId,
    which?: { readonly only: string } | { readonly except: string },
  ): Promise<number>;
}

/** A token with which a program acts as the person who made it. */
export type TokenRecord = {
  readonly id: string;
  readonly userId: UserId;
  readonly name: string;
  /** SHA-256 of the token, hex; the token itself is never kept. */
  readonly tokenHash: string;
  readonly scopes: readonly Scope[];
  /** The only maps that it opens; absent for all. */
  readonly mapIds?: readonly MapId[];
  readonly createdAt: number;
  readonly expiresAt?: number;
  readonly usedAt?: number;
};

/** The API tokens of the people of the workspace; they go with their maker. */
export interface TokenBook {
  add(token: TokenRecord): Promise<void>;
  find(id: string): Promise<TokenRecord | undefined>;
  findByHash(tokenHash: string): Promise<TokenRecord | undefined>;
  /** Somebody's, the oldest first. */
  list(userId: UserId): Promise<readonly TokenRecord[]>;
  markUsed(id: string, at: number): Promise<void>;
  /** One of somebody's tokens, or all of them; those that were removed. */
  remove(userId: UserId, id?: string): Promise<readonly TokenRecord[]>;
}
