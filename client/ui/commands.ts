import { createContext, useContext, useEffect } from "react";
import { useLatest } from "./use-latest.ts";

/** Something a person can do by choosing its name. */
export type Command = {
  readonly id: string;
  readonly label: string;
  /** The heading it stands under. */
  readonly group: string;
  /** "Ctrl+D", where there is one. */
  readonly keys?: string;
  /** Where something is found: "Purchase › Pain points". */
  readonly hint?: string;
  readonly run: () => void;
};

/** The commands for a query: what is found by its words alone may look at it, others need not. */
export type ListCommands = (query: string) => readonly Command[];

/** All that can be done on the page at this moment; whoever can do something says so while it is there. */
export class CommandStore {
  readonly #lists = new Set<ListCommands>();

  readonly add = (list: ListCommands): (() => void) => {
    this.#lists.add(list);
    return () => void this.#lists.delete(list);
  };

  readonly all: ListCommands = (query) => [...this.#lists].flatMap((list) => list(query));
}

export const CommandsContext = createContext(new CommandStore());

/** Offers commands for as long as the caller is on the page. */
export function useCommands(list: ListCommands): void {
  const store = useContext(CommandsContext);
  const latest = useLatest(list);
  useEffect(() => store.add((query) => latest.current(query)), [store, latest]);
}
