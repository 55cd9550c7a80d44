import { Lock, LockOpen } from "lucide-react";
import { MenuItem } from "../../ui/index.ts";
import { useLock } from "./use-structure-lock.ts";
import { words } from "./words.ts";

/** Locks the structure or releases it; all but admins read who locked it, or who may. */
export function LockItem() {
  const { locked, told, toggle } = useLock();
  return (
    <MenuItem
      icon={locked ? <LockOpen /> : <Lock />}
      blocked={toggle ? undefined : (told ?? words.onlyAdmins)}
      onSelect={() => toggle?.()}
    >
      {locked ? words.release : words.lock}
    </MenuItem>
  );
}
