import { createContext } from "react";

/**
 * Whether Tab stops at the links of a text. On the board it does not: the grid is one tab stop, and
 * the links of its cards wait in the panel.
 */
export const LinkTabs = createContext(false);
