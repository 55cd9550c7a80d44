import { useCallback, useSyncExternalStore } from "react";
import type { Card, CardId, CellKey, JourneyMap } from "../../shared/journey/index.ts";
import type { CardText } from "./card-text.ts";
import { useSession } from "./SessionProvider.tsx";

/** Part of the map. `pick` returns what is there already; a new object each time re-renders for ever. */
export function useJourney<T>(pick: (map: JourneyMap) => T): T {
  const { journey } = useSession();
  return useSyncExternalStore(journey.subscribe, () => pick(journey.current()));
}

/** One card, deleted ones included; wakes for this card alone. */
export function useCard(id: CardId): Card | undefined {
  const { journey } = useSession();
  const subscribe = useCallback((wake: () => void) => journey.onCard(id, wake), [journey, id]);
  return useSyncExternalStore(subscribe, () => journey.card(id));
}

/** The text of a card to write in; undefined where it cannot be written. */
export function useCardText(id: CardId): CardText | undefined {
  const session = useSession();
  const subscribe = useCallback(
    (wake: () => void) => {
      const stops = [session.journey.subscribe(wake), session.accessChanged.subscribe(wake)];
      return () => stops.forEach((stop) => void stop());
    },
    [session],
  );
  return useSyncExternalStore(subscribe, () => session.textOf(id));
}

/** The cards of one cell, in order; wakes for this cell alone. */
export function useCell(key: CellKey): readonly CardId[] {
  const { journey } = useSession();
  const subscribe = useCallback((wake: () => void) => journey.onCell(key, wake), [journey, key]);
  return useSyncExternalStore(subscribe, () => journey.cell(key));
}
