import { useStructureLock } from "../../session/index.ts";
import { MenuHeading } from "../../ui/index.ts";
import { words } from "./words.ts";

/** Says at the top of a menu why nothing in it will be done. */
export function LockedHeading() {
  const locked = useStructureLock();
  return locked ? <MenuHeading>{words.locked(locked.name)}</MenuHeading> : null;
}
