import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import {
  type CardId,
  type CardOf,
  findStage,
  type JourneyMap,
  LIMITS,
} from "../../../shared/journey/index.ts";
import { UNTITLED_CARD } from "../../looks/index.ts";
import { useJourney } from "../../session/index.ts";
import { TextField } from "../../ui/index.ts";
import { words } from "../field-words.ts";
import styles from "./linked-pains.module.css";

type Pain = { readonly card: CardOf<"pain-point">; readonly stage: string };

/** All pain points of the map, worst first, to tick. */
export function PainPicker({
  linked,
  onToggle,
}: {
  readonly linked: readonly CardId[];
  readonly onToggle: (id: CardId) => void;
}) {
  const map = useJourney((whole) => whole);
  const [wanted, setWanted] = useState("");
  const pains = useMemo(() => painsIn(map), [map]);
  const shown = pains.filter(({ card }) =>
    card.title.toLocaleLowerCase().includes(wanted.trim().toLocaleLowerCase()),
  );
  const full = linked.length >= LIMITS.painPointsPerOpportunity;
  if (pains.length === 0) return <p className={styles.none}>{words.noPains}</p>;
  return (
    <div className={styles.picker}>
      <TextField
        label={words.findPain}
        hideLabel
        soft
        leading={<Search />}
        placeholder={words.findPain}
        value={wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <ul className={styles.choices}>
        {shown.map(({ card, stage }) => {
          const isLinked = linked.includes(card.id);
          return (
            <li key={card.id}>
              <label className={styles.choice}>
                <input
                  type="checkbox"
                  checked={isLinked}
                  disabled={full && !isLinked}
                  onChange={() => onToggle(card.id)}
                />
                <span className={styles.choiceTitle}>{card.title || UNTITLED_CARD}</span>
                <span className={styles.choiceMeta}>{words.painAt(stage, card.severity)}</span>
              </label>
            </li>
          );
        })}
      </ul>
      {shown.length === 0 && <p className={styles.none}>{words.noneFound}</p>}
    </div>
  );
}

function painsIn(map: JourneyMap): readonly Pain[] {
  const steps = new Map(
    map.columns.flatMap(({ stage, steps: inStage }) => inStage.map((step) => [step.id, stage.id])),
  );
  return [...map.cards.values()]
    .flatMap((card): Pain[] => {
      if (card.kind !== "pain-point" || card.deleted) return [];
      const stageId = card.cell && steps.get(card.cell.stepId);
      return [{ card, stage: (stageId && findStage(map, stageId)?.stage.title) ?? "" }];
    })
    .toSorted((a, b) => b.card.severity - a.card.severity);
}
