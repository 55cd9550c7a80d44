import type { Invite } from "../../shared/protocol/index.ts";
import { authorName } from "../access/index.ts";
import type { InviteRecord } from "../store/port.ts";
import type { HttpParts } from "./parts.ts";
import { isoOf, presentTeam } from "./present.ts";

type Parts = Pick<HttpParts, "accounts" | "catalogue" | "teams">;

/** How invitations are told: with the names of who made them and of what they lead to. */
export async function invitePresenter(
  { accounts, catalogue, teams }: Parts,
  invites: readonly InviteRecord[],
): Promise<(invite: InviteRecord) => Invite> {
  const inviters = await accounts.find([...new Set(invites.map((invite) => invite.createdBy))]);
  const known = await teams.list();
  const mapIds = new Set(invites.flatMap(({ map }) => (map ? [map.id] : [])));
  const maps = await Promise.all([...mapIds].map((id) => catalogue.findMap(id)));
  return (invite) => {
    const map = maps.find((one) => one && one.id === invite.map?.id);
    const team = known.find(({ id }) => id === invite.teamId);
    return {
      id: invite.id,
      by: inviters.get(invite.createdBy)?.name ?? authorName(invite.createdBy),
      ...(map && invite.map && { map: { id: map.id, title: map.title, role: invite.map.role } }),
      ...(team && { team: presentTeam(team) }),
      workspaceAdmin: invite.workspaceAdmin,
      ...(invite.email !== undefined && { email: invite.email }),
      many: invite.many,
      uses: invite.uses,
      createdAt: isoOf(invite.createdAt),
      expiresAt: isoOf(invite.expiresAt),
    };
  };
}
