import { UserSearch } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { TextField } from "../ui/index.ts";
import { PickerOption } from "./PickerOption.tsx";
import styles from "./person-picker.module.css";
import { keyOf, type Option, textOf } from "./picker-options.ts";
import { words } from "./words.ts";

/** A field that suggests whom to let in while one types. */
export function PersonPicker({
  options,
  query,
  onChoose,
}: {
  readonly options: readonly Option[];
  readonly query: string;
  readonly onChoose: (option: Option | undefined, text: string) => void;
}) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const take = (option: Option | undefined) => {
    setOpen(false);
    if (option) onChoose(option, textOf(option));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      setOpen(true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((active + step + options.length) % Math.max(1, options.length));
    } else if (event.key === "Enter" && open && options.length > 0) {
      event.preventDefault();
      take(options[active]);
    } else if (event.key === "Escape" && open) {
      // Closes the list only, not the dialog around it.
      event.stopPropagation();
      setOpen(false);
    }
  };
  return (
    <div className={styles.picker}>
      <TextField
        label={words.add.label}
        hideLabel
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-activedescendant={open ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={words.add.placeholder}
        leading={<UserSearch />}
        value={query}
        onChange={(event) => {
          onChoose(undefined, event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(query === "")}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      {open && (
        <div id={listId} role="listbox" aria-label={words.add.label} className={styles.list}>
          {options.map((option, index) => (
            <PickerOption
              key={keyOf(option)}
              id={`${listId}-${index}`}
              option={option}
              active={index === active}
              onTake={() => take(option)}
            />
          ))}
          {options.length === 0 && <p className={styles.none}>{words.add.noneLeft}</p>}
        </div>
      )}
    </div>
  );
}
