import { can, type Role } from "../../shared/access/index.ts";
import type { MapId } from "../../shared/journey/index.ts";
import type { Colleague } from "../api/account.ts";
import { Dialog } from "../ui/index.ts";
import { Links } from "./Links.tsx";
import { People } from "./People.tsx";
import { words } from "./words.ts";

/** Who may see a map, and the links that lead to it. */
export function ShareDialog({
  mapId,
  title,
  role,
  me,
  onClose,
}: {
  readonly mapId: MapId;
  readonly title: string;
  /** What we are on this map. */
  readonly role: Role;
  readonly me: Colleague;
  readonly onClose: () => void;
}) {
  const mayInvite = can(role, "invite");
  return (
    <Dialog open onOpenChange={onClose} title={words.title(title)} width="m">
      <People mapId={mapId} me={me} mayInvite={mayInvite} />
      {mayInvite && <Links mapId={mapId} />}
    </Dialog>
  );
}
