import { Plus } from "lucide-react";
import { useState } from "react";
import { MOST_PERSONAS, type PersonaId } from "../../shared/journey/index.ts";
import { useJourney, useStructureLock, useVerbs } from "../session/index.ts";
import { Button, Notice } from "../ui/index.ts";
import { words as lockWords } from "./departments/words.ts";
import { dialogWords } from "./dialog-words.ts";
import { EditPersona, TellPersona } from "./OnePersona.tsx";
import styles from "./personas.module.css";
import { words } from "./words.ts";

/** Whose journey this is: everybody's picture, name, goal and quotes. */
export function PersonasPanel() {
  const personas = useJourney((map) => map.personas);
  const held = useVerbs();
  const lock = useStructureLock();
  const verbs = lock ? undefined : held;
  const [made, setMade] = useState<PersonaId>();
  return (
    <section className={styles.panel} aria-label={words.personas}>
      {lock && <Notice>{lockWords.lockedBy(lock.name)}</Notice>}
      {personas.length === 0 && <p className={styles.none}>{dialogWords.noPersonas}</p>}
      <ul className={styles.list}>
        {personas.map((persona) => (
          <li key={persona.id}>
            {verbs ? (
              <EditPersona persona={persona} fresh={persona.id === made} verbs={verbs} />
            ) : (
              <TellPersona persona={persona} />
            )}
          </li>
        ))}
      </ul>
      {verbs && (
        <Button
          kind="quiet"
          icon={<Plus />}
          onClick={() => setMade(verbs.addPersona(dialogWords.newPersona(personas.length + 1)))}
        >
          {dialogWords.addPersona}
        </Button>
      )}
      {personas.length > MOST_PERSONAS && (
        <p className={styles.none}>{dialogWords.mostPersonas(MOST_PERSONAS)}</p>
      )}
    </section>
  );
}
