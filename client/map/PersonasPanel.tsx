import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import {
  findPersona,
  LIMITS,
  MOST_PERSONAS,
  type Persona,
  type PersonaId,
} from "../../shared/journey/index.ts";
import { useJourney, useSession, useVerbs } from "../session/index.ts";
import { Avatar, Button, IconButton, useToasts } from "../ui/index.ts";
import { DraftField } from "./DraftField.tsx";
import styles from "./personas.module.css";
import { words } from "./words.ts";

/** Whose journey this is: everybody's name and goal. */
export function PersonasPanel() {
  const personas = useJourney((map) => map.personas);
  const verbs = useVerbs();
  const [made, setMade] = useState<PersonaId>();
  return (
    <section className={styles.panel} aria-label={words.personas}>
      {personas.length === 0 && <p className={styles.none}>{words.noPersonas}</p>}
      <ul className={styles.list}>
        {personas.map((persona) => (
          <li key={persona.id}>
            <OnePersona persona={persona} fresh={persona.id === made} />
          </li>
        ))}
      </ul>
      {verbs && (
        <Button
          kind="quiet"
          icon={<Plus />}
          onClick={() => setMade(verbs.addPersona(words.newPersona(personas.length + 1)))}
        >
          {words.addPersona}
        </Button>
      )}
      {personas.length > MOST_PERSONAS && (
        <p className={styles.none}>{words.mostPersonas(MOST_PERSONAS)}</p>
      )}
    </section>
  );
}

function OnePersona({ persona, fresh }: { readonly persona: Persona; readonly fresh: boolean }) {
  const verbs = useVerbs();
  const { journey } = useSession();
  const toasts = useToasts();
  const remove = () => {
    const deleted = verbs?.deletePersona(persona.id);
    if (!deleted) return;
    const { batch } = deleted;
    const run = () => verbs?.bringBack(batch);
    const until = (back: () => void) => journey.onceBack(batch, back);
    const action = { label: words.undoWord, run, until };
    toasts.show({ message: words.deleted(persona.name), action });
  };
  return (
    <div className={styles.persona}>
      <Avatar name={persona.name || "?"} colour="var(--text-2)" />
      <div className={styles.fields}>
        <DraftField
          label={words.personaName}
          read={(map) => findPersona(map, persona.id)?.name}
          write={(held, name) => held.setPersona(persona.id, { name })}
          maxLength={LIMITS.name}
          strong
          required
          fresh={fresh}
          readOnly={!verbs}
        />
        <DraftField
          label={words.personaGoal}
          read={(map) => findPersona(map, persona.id)?.goal}
          write={(held, goal) => held.setPersona(persona.id, { goal })}
          lines
          maxLength={LIMITS.note}
          readOnly={!verbs}
        />
      </div>
      {verbs && (
        <IconButton
          size="s"
          label={words.removePersona(persona.name)}
          icon={<Trash2 />}
          onClick={remove}
        />
      )}
    </div>
  );
}
