import type { Unsaved } from "../session/device-copies.ts";
import { AlertDialog } from "../ui/index.ts";
import { leaveWords } from "./leave-words.ts";

/** Asks whether to sign out although changes are only on this device, and names their maps. */
export function LeaveQuestion({
  unsaved,
  onLeave,
  onClose,
}: {
  readonly unsaved: readonly Unsaved[];
  readonly onLeave: () => void;
  readonly onClose: () => void;
}) {
  return (
    <AlertDialog
      open
      onOpenChange={onClose}
      title={leaveWords.title}
      confirm={leaveWords.action}
      onConfirm={onLeave}
    >
      {unsaved.map(leaveWords.unsaved).join(" ")} {leaveWords.text}
    </AlertDialog>
  );
}
