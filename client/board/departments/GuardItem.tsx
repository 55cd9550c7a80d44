import { Lock, LockOpen } from "lucide-react";
import { can } from "../../../shared/access/index.ts";
import type { Lane } from "../../../shared/journey/index.ts";
import { guardLane } from "../../api/restrictions.ts";
import { useTeam } from "../../looks/index.ts";
import { useSession, useSessionInfo } from "../../session/index.ts";
import { MenuItem, useToasts } from "../../ui/index.ts";
import { words } from "./words.ts";

/** Lets only its team change a lane, or everybody again; all but admins read that they decide it. */
export function GuardItem({ lane }: { readonly lane: Lane }) {
  const { id, teamId, guarded = false } = lane;
  const { role, mapId } = useSessionInfo();
  const { token } = useSession().options;
  const toasts = useToasts();
  const team = useTeam(teamId)?.name ?? words.itsTeam;
  const whyNot = can(role, "lock") ? !teamId && words.guardNoTeam : words.guardOnlyAdmins;
  const toggle = () => {
    guardLane(mapId, id, !guarded, token).then(
      () => toasts.show({ message: guarded ? words.didOpen : words.didGuard(team), about: id }),
      () => toasts.show({ message: words.notDone, tone: "danger", about: id }),
    );
  };
  return (
    <MenuItem
      icon={guarded ? <LockOpen /> : <Lock />}
      blocked={whyNot || undefined}
      onSelect={toggle}
    >
      {guarded ? words.open : words.guard(team)}
    </MenuItem>
  );
}
