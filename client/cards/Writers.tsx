import { PenLine } from "lucide-react";
import type { CardId } from "../../shared/journey/index.ts";
import { usePeopleAt } from "../session/index.ts";
import { Avatar, Tooltip } from "../ui/index.ts";
import styles from "./card-panel.module.css";
import { words } from "./field-words.ts";

/** Who else is at this card; whoever writes in it carries a pen. */
export function Writers({ id }: { readonly id: CardId }) {
  const people = usePeopleAt({ cardId: id });
  return (
    <ul className={styles.writers} aria-label={words.others}>
      {people.map(({ clientId, user, editing }) => {
        const writes = editing === id;
        return (
          <li key={clientId} className={styles.writer}>
            <Tooltip label={writes ? words.isWriting(user.name) : words.isHere(user.name)}>
              <span>
                <Avatar name={user.name} colour={user.colour} size="s" />
              </span>
            </Tooltip>
            {writes && <PenLine className={styles.pen} size={10} aria-label={words.writes} />}
          </li>
        );
      })}
    </ul>
  );
}
