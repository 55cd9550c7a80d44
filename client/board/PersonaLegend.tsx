import type { Persona, PersonaId } from "../../shared/journey/index.ts";
import { useBoardParts } from "./board-parts.ts";
import { useBoardState } from "./board-state.ts";
import styles from "./emotion.module.css";

/** Whose curves are drawn; a click chooses whose is edited. The lane's menu does the same by keys. */
export function PersonaLegend({
  personas,
  everyone,
  active,
}: {
  readonly personas: readonly Persona[];
  readonly everyone: readonly Persona[];
  readonly active: PersonaId | undefined;
}) {
  const { CurveSample } = useBoardParts();
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
            <CurveSample pattern={everyone.indexOf(persona)} />
            <span className={styles.chipName}>{persona.name || "Unnamed persona"}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
