import { can } from "../../../shared/access/index.ts";
import type { StructureLock } from "../../../shared/journey/index.ts";
import { lockStructure } from "../../api/restrictions.ts";
import { useJourney, useSession, useSessionInfo } from "../../session/index.ts";
import { useToasts } from "../../ui/index.ts";
import { words } from "./words.ts";

type Lock = {
  readonly locked: StructureLock | undefined;
  /** What this person reads of it. */
  readonly told: string | undefined;
  /** Locks or releases; absent for all but admins. */
  readonly toggle: (() => void) | undefined;
};

/** Whether the map's structure is locked, and the way to change that. */
export function useLock(): Lock {
  const locked = useJourney(({ meta }) => meta.locked);
  const { role, mapId } = useSessionInfo();
  const { token } = useSession().options;
  const toasts = useToasts();
  const isAdmin = can(role, "lock");
  const toggle = () => {
    const done = locked ? words.didRelease : words.didLock;
    lockStructure(mapId, !locked, token).then(
      () => toasts.show({ message: done, about: "lock" }),
      () => toasts.show({ message: words.notDone, tone: "danger", about: "lock" }),
    );
  };
  const tell = isAdmin ? words.lockedForOthers : words.lockedBy;
  return { locked, told: locked && tell(locked.name), toggle: isAdmin ? toggle : undefined };
}
