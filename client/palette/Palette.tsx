import { Search } from "lucide-react";
import { type KeyboardEvent, useContext, useId, useLayoutEffect, useRef, useState } from "react";
import { type Command, CommandsContext, cx, Dialog, Keys, TextField } from "../ui/index.ts";
import { type CommandGroup, grouped, matching } from "./matching.ts";
import styles from "./palette.module.css";
import { takeTyping } from "./typed-ahead.ts";
import { words } from "./words.ts";

/** Everything that can be done here, found by typing. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog open width="m" title={words.title} onOpenChange={(open) => open || onClose()}>
      <Finder onClose={onClose} />
    </Dialog>
  );
}

function Finder({ onClose }: { readonly onClose: () => void }) {
  const store = useContext(CommandsContext);
  const listId = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    const typed = takeTyping();
    if (typed) setQuery(typed);
  }, []);
  const groups = grouped(matching(store.all(query), query));
  const commands = groups.flatMap((group) => group.commands);
  const run = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    // After the dialog has given the focus back, so that the command may move it.
    requestAnimationFrame(() => requestAnimationFrame(command.run));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) setActive((active + step + commands.length) % Math.max(1, commands.length));
    if (event.key === "Enter") run(commands[active]);
    if (step || event.key === "Enter") event.preventDefault();
  };
  return (
    <>
      <TextField
        ref={field}
        data-autofocus=""
        label={words.search}
        hideLabel
        role="combobox"
        aria-expanded={true}
        aria-controls={listId}
        aria-activedescendant={commands.length > 0 ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={words.search}
        leading={<Search />}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Results {...{ groups, listId, onRun: run }} active={commands[active]} />
      {commands.length === 0 && (
        <p className={styles.none} role="status">
          {words.none(query)}
        </p>
      )}
    </>
  );
}

function Results({
  groups,
  listId,
  active,
  onRun,
}: {
  readonly groups: readonly CommandGroup[];
  readonly listId: string;
  readonly active: Command | undefined;
  readonly onRun: (command: Command) => void;
}) {
  const order = groups.flatMap(({ commands }) => commands);
  return (
    <div id={listId} role="listbox" aria-label={words.results} className={styles.list}>
      {groups.map(({ name, commands }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a list box
        <div key={name} role="group" aria-label={name}>
          <p className={styles.group} aria-hidden="true">
            {name}
          </p>
          {commands.map((command) => (
            <Row
              key={command.id}
              id={`${listId}-${order.indexOf(command)}`}
              command={command}
              active={command === active}
              onRun={() => onRun(command)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

function Row({
  id,
  command,
  active,
  onRun,
}: {
  readonly id: string;
  readonly command: Command;
  readonly active: boolean;
  readonly onRun: () => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (active) row.current?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field takes the keys
    <div
      ref={row}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className={cx(styles.row, active && styles.active)}
      onClick={onRun}
    >
      <span className={styles.label}>{command.label}</span>
      {command.hint && <span className={styles.hint}>{command.hint}</span>}
      {command.keys && <Keys combination={command.keys} />}
    </div>
  );
}
