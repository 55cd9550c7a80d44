import { useEffect } from "react";
import { findLane, type JourneyMap, type LaneId } from "../../../shared/journey/index.ts";
import { useSession } from "../../session/index.ts";
import { useToasts } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { laneWords as words } from "../lane-words.ts";
import { laneName } from "../names.ts";
import { type Spot, sameSpot } from "../spot.ts";
import { useLookDeeds } from "../use-look-deeds.ts";

/** A hidden lane is shown again as soon as one is led to something in it, and it is said. */
export function useShowing(): void {
  const state = useBoardState();
  const { journey } = useSession();
  const deeds = useLookDeeds();
  const toasts = useToasts();
  useEffect(() => {
    let before: readonly (Spot | undefined)[] = [];
    const look = () => {
      const map = journey.current();
      const { hidden } = state.look.current();
      const { spot, found, followed, opened } = state.current();
      const open = opened && ({ at: "card", id: opened } as const);
      const now = [spot, found, followed, open];
      // Who hides a lane while a card of it is open beside the board is not led there.
      const led = now.filter((one, index) => !sameSpot(one, before[index]));
      before = now;
      if (hidden.size === 0) return;
      const wanted = led.flatMap((one) => laneOf(map, one) ?? []);
      const again = [...new Set(wanted)].filter((id) => hidden.has(id) && findLane(map, id));
      if (again.length === 0) return;
      deeds.show(again);
      for (const id of again) {
        const name = laneName(findLane(map, id) ?? { title: "" });
        toasts.show({ message: words.shownAgain(name) });
      }
    };
    look();
    return state.subscribe(look);
  }, [state, journey, deeds, toasts]);
}

function laneOf(map: JourneyMap, spot: Spot | undefined): LaneId | undefined {
  if (spot?.at === "lane") return spot.id;
  if (spot?.at === "card") return map.cards.get(spot.id)?.cell?.laneId;
  return spot && "cell" in spot ? spot.cell.laneId : undefined;
}
