import { UserSearch } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import type { Colleague } from "../api/account.ts";
import { TextField } from "../ui/index.ts";
import { type Option, PickerOption } from "./PickerOption.tsx";
import { peopleMatching } from "./people-matching.ts";
import styles from "./person-picker.module.css";
import { words } from "./words.ts";

/** A field that suggests people while one types. */
export function PersonPicker({
  people,
  query,
  onChoose,
  onMake,
}: {
  readonly people: readonly Colleague[];
  readonly query: string;
  readonly onChoose: (person: Colleague | undefined, text: string) => void;
  /** Where given, somebody who is not found can be made. */
  readonly onMake: ((text: string) => void) | undefined;
}) {
  const listId = useId();
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const options = optionsFor(people, query, onMake !== undefined);
  const take = (option: Option | undefined) => {
    setOpen(false);
    if (option?.kind === "person") onChoose(option.person, option.person.name);
    if (option?.kind === "make") onMake?.(option.text);
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
              key={option.kind === "person" ? option.person.id : "make"}
              id={`${listId}-${index}`}
              option={option}
              active={index === active}
              onTake={() => take(option)}
            />
          ))}
          {options.length === 0 && (
            <p className={styles.none}>
              {people.length === 0 ? words.add.noneLeft : words.add.nobody(query)}
            </p>
          )}
        </div>
      )}
    </div>
  );
}

function optionsFor(people: readonly Colleague[], query: string, mayMake: boolean): Option[] {
  const found = peopleMatching(people, query).map((person): Option => ({ kind: "person", person }));
  const text = query.trim();
  return mayMake && text !== "" && found.length === 0 ? [{ kind: "make", text }] : found;
}
