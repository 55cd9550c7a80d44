import { useMemo, useSyncExternalStore } from "react";
import { useSession } from "./SessionProvider.tsx";
import type { Connection, SessionInfo } from "./session-port.ts";
import type { UndoState, Verbs } from "./verbs-port.ts";

/** What this person can do to the map; undefined for those who only look, or may not write now. */
export function useVerbs(): Verbs | undefined {
  const { accessChanged, verbs } = useSession();
  return useSyncExternalStore(accessChanged.subscribe, verbs);
}

/**
 * What was begun with edit access is finished without it too: the server refuses it, and says so,
 * and then it can be copied. Thrown away here it would be gone without a word.
 */
export function useVerbsOnceHeld(): Verbs | undefined {
  const { accessChanged, verbsOnceHeld } = useSession();
  return useSyncExternalStore(accessChanged.subscribe, verbsOnceHeld);
}

export function useSessionInfo(): SessionInfo {
  const { accessChanged, info } = useSession();
  return useSyncExternalStore(accessChanged.subscribe, info);
}

export function useConnection(): Connection {
  const { connection } = useSession();
  return useSyncExternalStore(connection.changed.subscribe, connection.current);
}

export type Undo = { readonly names: UndoState; undo(): void; redo(): void };

/** Undo and redo of one's own steps, and what the next of each is called. */
export function useUndo(): Undo {
  const { undoStack, undo, redo } = useSession();
  const names = useSyncExternalStore(undoStack.changed.subscribe, undoStack.current);
  return useMemo(() => ({ names, undo, redo }), [names, undo, redo]);
}
