import { can, type Role } from "../../shared/access/index.ts";
import type { MapId, TeamId, UserId } from "../../shared/journey/index.ts";
import type { InviteState } from "../../shared/protocol/index.ts";
import { newId } from "../new-id.ts";
import type { AccountBook, Catalogue, InviteBook, InviteRecord } from "../store/port.ts";
import { AUTOMATION } from "./author.ts";
import { roleWithoutLink } from "./reach.ts";
import { hashOf, newToken } from "./secrets.ts";

export type InviteTerms = {
  readonly map?: { readonly id: MapId; readonly role: Role };
  readonly teamId?: TeamId;
  readonly workspaceAdmin: boolean;
  readonly email?: string;
  readonly many: boolean;
  readonly createdBy: UserId;
  readonly createdAt: number;
  readonly expiresAt: number;
};

/** A new invitation and its token, which is not kept and shown this once. */
export function newInvite(terms: InviteTerms): {
  readonly invite: InviteRecord;
  readonly token: string;
} {
  const token = newToken();
  return { invite: { ...terms, id: newId(), tokenHash: hashOf(token), uses: 0 }, token };
}

export const findInvite = (book: InviteBook, token: string): Promise<InviteRecord | undefined> =>
  book.findByHash(hashOf(token));

type Records = { readonly catalogue: Catalogue; readonly book: AccountBook };

/** Whether an invitation can be accepted, and if not, why. */
export async function stateOf(
  records: Records,
  invite: InviteRecord,
  now: number,
): Promise<InviteState> {
  if (invite.revokedAt !== undefined) return "revoked";
  if (!invite.many && invite.uses > 0) return "used";
  if (invite.expiresAt <= now) return "expired";
  return (await isBacked(records, invite)) ? "open" : "revoked";
}

/** Nobody is let in by the word of somebody who may not let people in any more, nor onto a map that is gone. */
async function isBacked({ catalogue, book }: Records, invite: InviteRecord): Promise<boolean> {
  const map = invite.map && (await catalogue.findMap(invite.map.id));
  if (invite.map && (!map || map.deleted)) return false;
  if (invite.createdBy === AUTOMATION) return true;
  const [inviter] = await book.find([invite.createdBy]);
  if (!inviter || inviter.deactivated) return false;
  if (!map || invite.workspaceAdmin || invite.teamId) return inviter.workspaceAdmin;
  const role = await roleWithoutLink({ catalogue }, inviter, map.id);
  return role !== undefined && can(role, "invite");
}
