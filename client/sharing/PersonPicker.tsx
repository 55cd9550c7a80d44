import { UserPlus, UserSearch } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { personColour } from "../../shared/protocol/index.ts";
import type { Colleague } from "../api/account.ts";
import { Avatar, cx, TextField } from "../ui/index.ts";
import { peopleMatching } from "./people-matching.ts";
import styles from "./person-picker.module.css";
import { words } from "./words.ts";

type Option =
  | { readonly kind: "person"; readonly person: Colleague }
  | { readonly kind: "make"; readonly text: string };

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
            <OptionRow
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

function OptionRow({
  id,
  option,
  active,
  onTake,
}: {
  readonly id: string;
  readonly option: Option;
  readonly active: boolean;
  readonly onTake: () => void;
}) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={cx(styles.option, active && styles.active)}
      // Before the field loses focus and the list goes away.
      onPointerDown={(event) => {
        event.preventDefault();
        onTake();
      }}
    >
      {option.kind === "person" ? (
        <>
          <Avatar name={option.person.name} colour={personColour(option.person.id)} size="s" />
          <span className={styles.name}>{option.person.name}</span>
          <span className={styles.email}>{option.person.email}</span>
        </>
      ) : (
        <>
          <UserPlus size={16} aria-hidden="true" />
          <span>{words.add.create(option.text)}</span>
        </>
      )}
    </div>
  );
}

function optionsFor(people: readonly Colleague[], query: string, mayMake: boolean): Option[] {
  const found = peopleMatching(people, query).map((person): Option => ({ kind: "person", person }));
  const text = query.trim();
  return mayMake && text !== "" && found.length === 0 ? [{ kind: "make", text }] : found;
}
