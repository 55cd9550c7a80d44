import { Undo2 } from "lucide-react";
import { personColour, type WorkspacePerson } from "../../shared/protocol/index.ts";
import { Avatar, Button } from "../ui/index.ts";
import styles from "./admin.module.css";
import { words } from "./words.ts";

/** Who does not belong to the workspace any more, and can be brought back. */
export function Removed({
  people,
  onBack,
}: {
  readonly people: readonly WorkspacePerson[];
  readonly onBack: (person: WorkspacePerson) => Promise<void>;
}) {
  if (people.length === 0) return null;
  return (
    <>
      <h2 className={styles.subtitle}>{words.people.removed}</h2>
      <ul className={styles.rows} aria-label={words.people.removed}>
        {people.map((person) => (
          <li key={person.id} className={styles.row}>
            <Avatar name={person.name} colour={personColour(person.id)} faded />
            <div className={styles.who}>
              <p className={styles.name}>{person.name}</p>
              <p className={styles.note}>{person.email}</p>
            </div>
            <Button
              kind="quiet"
              icon={<Undo2 />}
              aria-label={words.people.bringBackLabel(person.name)}
              onClick={() => void onBack(person)}
            >
              {words.people.bringBack}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
