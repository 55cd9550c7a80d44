import { useCallback, useSyncExternalStore } from "react";
import type { Focus } from "../../shared/protocol/index.ts";
import type { PresenceVerbs } from "./own-presence.ts";
import { placeOf } from "./people.ts";
import { useSession } from "./SessionProvider.tsx";
import type { Person, Pointer } from "./session-port.ts";

/** The others on this map; does not wake for moving pointers. */
export function usePeople(): readonly Person[] {
  const { people } = useSession();
  return useSyncExternalStore(people.changed.subscribe, people.list);
}

/** The others whose attention is here, or who write in this card. */
export function usePeopleAt(focus: Focus): readonly Person[] {
  const { people } = useSession();
  const place = placeOf(focus);
  const subscribe = useCallback((wake: () => void) => people.onPlace(place, wake), [people, place]);
  return useSyncExternalStore(subscribe, () => people.at(place));
}

/** The others' pointers, up to twenty times a second. */
export function usePointers(): readonly Pointer[] {
  const { people } = useSession();
  return useSyncExternalStore(people.pointersChanged.subscribe, people.pointers);
}

/** Tells the others where this person's attention is. */
export function usePresence(): PresenceVerbs {
  return useSession().presence;
}
