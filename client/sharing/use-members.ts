import type { Role } from "../../shared/access/index.ts";
import type { MapId, TeamId } from "../../shared/journey/index.ts";
import type { MapMember, MapTeamTold } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { removeMapTeam, setMapTeam } from "../api/map-teams.ts";
import { removeMember, setMember } from "../api/members.ts";
import type { Team } from "../looks/index.ts";
import { useToasts } from "../ui/index.ts";
import { type Shown, useShown } from "./use-shown.ts";
import { words } from "./words.ts";

/** Changes who may see a map. */
export function useMembers(mapId: MapId, shown: Shown<MapMember>) {
  const attempt = useShown(shown);
  const toasts = useToasts();
  return {
    add: ({ id, name, email, teamId }: Colleague, role: Role) =>
      attempt(
        (members) => [...members, { userId: id, name, email, role, ...(teamId && { teamId }) }],
        async () => {
          await setMember(mapId, id, role);
          toasts.show({ message: words.add.added(name) });
        },
      ),
    setRole: ({ userId }: MapMember, role: Role) =>
      attempt(
        (members) => members.map((one) => (one.userId === userId ? { ...one, role } : one)),
        () => setMember(mapId, userId, role),
      ),
    remove: ({ userId }: MapMember) =>
      attempt(
        (members) => members.filter((one) => one.userId !== userId),
        () => removeMember(mapId, userId),
      ),
  };
}

/** Changes which whole teams may. */
export function useTeamsOn(mapId: MapId, shown: Shown<MapTeamTold>) {
  const attempt = useShown(shown);
  const toasts = useToasts();
  return {
    add: ({ id: teamId, name }: Team, role: Role) =>
      attempt(
        (teams) => [...teams, { teamId, role, people: [] }],
        async () => {
          await setMapTeam(mapId, teamId, role);
          toasts.show({ message: words.team.added(name) });
        },
      ),
    setRole: (teamId: TeamId, role: Role) =>
      attempt(
        (teams) => teams.map((one) => (one.teamId === teamId ? { ...one, role } : one)),
        () => setMapTeam(mapId, teamId, role),
      ),
    remove: (teamId: TeamId) =>
      attempt(
        (teams) => teams.filter((one) => one.teamId !== teamId),
        () => removeMapTeam(mapId, teamId),
      ),
  };
}
