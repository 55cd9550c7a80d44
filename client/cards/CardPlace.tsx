import { type Cell, findLane, type JourneyMap } from "../../shared/journey/index.ts";
import { useJourney } from "../session/index.ts";
import styles from "./card-panel.module.css";
import { words } from "./field-words.ts";

/** Where on the map the card stands. */
export function CardPlace({ cell }: { readonly cell: Cell | undefined }) {
  const place = useJourney((map) => placeIn(map, cell));
  return <p className={styles.place}>{place}</p>;
}

function placeIn(map: JourneyMap, cell: Cell | undefined): string {
  const lane = cell && findLane(map, cell.laneId);
  const column = map.columns.find(({ steps }) => steps.some((step) => step.id === cell?.stepId));
  if (!lane || !column) return words.unplaced;
  const step = column.steps.find((one) => one.id === cell?.stepId);
  const where = [column.stage.title, step?.title].filter(Boolean).join(" › ");
  return [where, lane.title].filter(Boolean).join(" · ");
}
