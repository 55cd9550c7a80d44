import { AuditTab } from "../admin/AuditTab.tsx";
import { useSessionInfo } from "../session/index.ts";
import { Dialog } from "../ui/index.ts";
import { words } from "./words.ts";

/** Who did what on this map, for its admins. */
export function MapAudit({ onClose }: { readonly onClose: () => void }) {
  const { mapId } = useSessionInfo();
  return (
    <Dialog open onOpenChange={onClose} title={words.audit} width="l">
      <AuditTab mapId={mapId} />
    </Dialog>
  );
}
