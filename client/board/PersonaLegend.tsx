import type { Persona, PersonaId } from "../../shared/journey/index.ts";
import { useJourney } from "../session/index.ts";
import { useBoardParts } from "./board-parts.ts";
import { useBoardState } from "./board-state.ts";
import styles from "./emotion.module.css";
import { words } from "./words.ts";

/** Whose curves are drawn; a click chooses whose is edited. The lane's menu does the same by keys. */
export function PersonaLegend({
  personas,
  everyone,
  active,
  hidden,
}: {
  readonly personas: readonly Persona[];
  readonly everyone: readonly Persona[];
  readonly active: PersonaId | undefined;
  /** How many have no curve here, because there are too many to tell apart. */
  readonly hidden: number;
}) {
  const { CurveSample } = useBoardParts();
  const planned = useJourney(({ meta }) => meta.state === "to-be");
  const state = useBoardState();
  return (
    <ul className={styles.legend}>
      {personas.map((persona) => (
        <li key={persona.id}>
          <button
            type="button"
            tabIndex={-1}
            className={styles.chip}
            aria-pressed={persona.id === active}
            onClick={() => state.set({ persona: persona.id })}
          >
            <CurveSample pattern={everyone.indexOf(persona)} planned={planned} />
            <span className={styles.chipName}>{persona.name || words.unnamed}</span>
          </button>
        </li>
      ))}
      {hidden > 0 && (
        <li className={styles.more} title={words.morePersonasWhy}>
          {words.morePersonas(hidden)}
        </li>
      )}
    </ul>
  );
}
