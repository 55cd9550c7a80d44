import type { JourneyMap } from "../../shared/journey/index.ts";
import type { Verbs } from "../session/index.ts";
import type { TitledSpot } from "./board-state.ts";

/** What a stage, step, lane or card is called now; undefined when it is not there at all. */
export function titleAt(map: JourneyMap, spot: TitledSpot): string | undefined {
  switch (spot.at) {
    case "card":
      return map.cards.get(spot.id)?.title;
    case "stage":
      return map.columns.find(({ stage }) => stage.id === spot.id)?.stage.title;
    case "step":
      return map.columns.flatMap(({ steps }) => steps).find(({ id }) => id === spot.id)?.title;
    case "lane":
      return map.lanes.find(({ id }) => id === spot.id)?.title;
  }
}

export function renameAt(verbs: Verbs, spot: TitledSpot, title: string) {
  switch (spot.at) {
    case "card":
      return verbs.renameCard(spot.id, title);
    case "stage":
      return verbs.renameStage(spot.id, title);
    case "step":
      return verbs.renameStep(spot.id, title);
    case "lane":
      return verbs.renameLane(spot.id, title);
  }
}
