import { FileInput, LayoutGrid, Sparkles } from "lucide-react";
import { useId } from "react";
import { STARTS, type Start } from "./start.ts";
import styles from "./start-choices.module.css";
import { words } from "./words.ts";

const ICONS = { sample: Sparkles, blank: LayoutGrid, import: FileInput };

export function StartChoices({
  value,
  onChange,
}: {
  readonly value: Start;
  readonly onChange: (start: Start) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className="visually-hidden">{words.create.choose}</legend>
      {STARTS.map((start) => {
        const Icon = ICONS[start];
        return (
          <label key={start} className={styles.choice}>
            <input
              type="radio"
              name={name}
              className={styles.input}
              checked={start === value}
              onChange={() => onChange(start)}
            />
            <span className={styles.icon}>
              <Icon size={18} aria-hidden="true" />
            </span>
            <span className={styles.name}>{words.create.starts[start].name}</span>
            <span className={styles.text}>{words.create.starts[start].text}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
