import { choose, type PresenceChoice, usePresenceChoice } from "../session/index.ts";
import { Dialog, Field, SegmentedControl, Switch } from "../ui/index.ts";
import styles from "./presence-settings.module.css";
import { words } from "./words.ts";

const EDITS = [
  { value: "off", label: words.off },
  { value: "mine", label: words.mine },
  { value: "everything", label: words.everything },
] as const;

/** What others may see of this person, and what this person is told of others, on this device. */
export function PresenceSettings({ onClose }: { readonly onClose: () => void }) {
  const edits = usePresenceChoice("edits");
  const chosen = EDITS.find(({ value }) => value === edits)?.value ?? "mine";
  return (
    <Dialog open onOpenChange={onClose} title={words.title} description={words.text} width="s">
      <div className={styles.group}>
        <Choice choice="followed" label={words.followed} />
        <Choice choice="pointer" label={words.pointer} />
        <Choice choice="pointers" label={words.pointers} />
      </div>
      <section className={styles.group} aria-label={words.aloud}>
        <h3 className={styles.heading}>{words.aloud}</h3>
        <Field label={words.edits}>
          {() => (
            <SegmentedControl
              label={words.edits}
              value={chosen}
              segments={EDITS}
              onChange={(value) => choose("edits", value)}
            />
          )}
        </Field>
        <Choice choice="arrivals" label={words.arrivals} />
      </section>
    </Dialog>
  );
}

function Choice({ choice, label }: { readonly choice: PresenceChoice; readonly label: string }) {
  const on = usePresenceChoice(choice) !== "off";
  return (
    <Switch label={label} checked={on} onChange={(next) => choose(choice, next ? "on" : "off")} />
  );
}
