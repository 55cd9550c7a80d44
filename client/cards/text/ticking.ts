import { createContext } from "react";
import type { RichNode } from "../../../shared/journey/index.ts";

/** Tasks are counted from the start of the text, as the document counts them. */
export type OnTick = (index: number, done: boolean) => void;
export type Ticking = (task: RichNode, done: boolean) => void;

/** How the checkboxes of a text are ticked; undefined where they are only looked at. */
export const TickingContext = createContext<Ticking | undefined>(undefined);

export const tasksOf = (nodes: readonly RichNode[]): readonly RichNode[] =>
  nodes.flatMap((node) => {
    const inner = tasksOf(node.content ?? []);
    return node.type === "taskItem" ? [node, ...inner] : inner;
  });
