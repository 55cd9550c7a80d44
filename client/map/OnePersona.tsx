import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { useState } from "react";
import { findPersona, LIMITS, type Persona, quotesOf } from "../../shared/journey/index.ts";
import { PictureField } from "../pictures/PictureField.tsx";
import { Portrait } from "../pictures/Portrait.tsx";
import { useJourney, useSession, type Verbs } from "../session/index.ts";
import { IconButton, useToasts } from "../ui/index.ts";
import { DraftField } from "./DraftField.tsx";
import { dialogWords } from "./dialog-words.ts";
import styles from "./personas.module.css";

const PORTRAIT = 40;

/** A persona as those read it who may only look. */
export function TellPersona({ persona }: { readonly persona: Persona }) {
  const { name, goal, picture } = persona;
  return (
    <article className={styles.persona}>
      <Portrait picture={picture} name={name} size={PORTRAIT} />
      <div className={styles.told}>
        <h3 className={styles.name} dir="auto">
          {name || dialogWords.unnamedPersona}
        </h3>
        {goal && (
          <p className={styles.goal} dir="auto">
            {goal}
          </p>
        )}
        {quotesOf(persona).map((quote) => (
          <blockquote key={quote} className={styles.quote} dir="auto">
            {dialogWords.quote(quote)}
          </blockquote>
        ))}
      </div>
    </article>
  );
}

/** A persona to be changed: every field is shared while it is written. */
export function EditPersona({
  persona,
  fresh,
  verbs,
}: {
  readonly persona: Persona;
  /** Just made: its name is written anew at once. */
  readonly fresh: boolean;
  readonly verbs: Verbs;
}) {
  const { id, name, picture } = persona;
  const [picturing, setPicturing] = useState(false);
  return (
    <div className={styles.persona}>
      <button
        type="button"
        className={styles.portrait}
        aria-label={dialogWords.pictureOf(name)}
        title={dialogWords.pictureOf(name)}
        aria-expanded={picturing}
        onClick={() => setPicturing(!picturing)}
      >
        <Portrait picture={picture} name={name} size={PORTRAIT} />
      </button>
      <div className={styles.fields}>
        <DraftField
          label={dialogWords.personaName}
          read={(map) => findPersona(map, id)?.name}
          write={(held, typed) => held.setPersona(id, { name: typed })}
          maxLength={LIMITS.name}
          strong
          required
          fresh={fresh}
        />
        <DraftField
          label={dialogWords.personaGoal}
          read={(map) => findPersona(map, id)?.goal}
          write={(held, goal) => held.setPersona(id, { goal })}
          lines
          maxLength={LIMITS.note}
        />
        <DraftField
          label={dialogWords.personaQuotes}
          read={(map) => readQuotes(findPersona(map, id))}
          write={(held, quotes) => held.setPersona(id, { quotes })}
          lines
          many
          maxLength={LIMITS.note}
        />
        {picturing && (
          <PictureField
            picture={picture}
            locked={false}
            onChange={(chosen) => verbs.setPersona(id, { picture: chosen })}
          />
        )}
      </div>
      <Deeds persona={persona} verbs={verbs} />
    </div>
  );
}

/** Without quotes there is an empty field; without the persona there is none. */
const readQuotes = (persona: Persona | undefined): string | undefined =>
  persona && (persona.quotes ?? "");

/** Its place among the others, and the way out. */
function Deeds({ persona, verbs }: { readonly persona: Persona; readonly verbs: Verbs }) {
  const { id, name } = persona;
  const { journey } = useSession();
  const toasts = useToasts();
  const at = useJourney((map) => map.personas.indexOf(persona));
  const last = useJourney((map) => map.personas.length - 1);
  const remove = () => {
    const deleted = verbs.deletePersona(id);
    if (!deleted) return;
    const { batch } = deleted;
    const run = () => verbs.bringBack(batch);
    const until = (back: () => void) => journey.onceBack(batch, back);
    toasts.show({
      message: dialogWords.deleted(name),
      action: { label: dialogWords.undoWord, run, until },
    });
  };
  return (
    <div className={styles.deeds}>
      <IconButton
        size="s"
        label={dialogWords.removePersona(name)}
        icon={<Trash2 />}
        onClick={remove}
      />
      {at > 0 && (
        <IconButton
          size="s"
          label={dialogWords.movePersonaUp(name)}
          icon={<ArrowUp />}
          onClick={() => verbs.movePersona(id, at - 1)}
        />
      )}
      {at < last && (
        <IconButton
          size="s"
          label={dialogWords.movePersonaDown(name)}
          icon={<ArrowDown />}
          onClick={() => verbs.movePersona(id, at + 1)}
        />
      )}
    </div>
  );
}
