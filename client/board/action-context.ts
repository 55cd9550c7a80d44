import { createContext, useContext } from "react";
import type { Actions } from "./actions.ts";

export const ActionsContext = createContext<Actions | undefined>(undefined);

/** What can be done to the board; for menus and buttons. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error("Actions are used inside the board.");
  return actions;
}
