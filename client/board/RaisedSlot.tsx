import { type Cell, cellKey } from "../../shared/journey/index.ts";
import { latePart } from "../ui/index.ts";
import { useRaised } from "./use-placed.ts";

const RaisedPains = latePart(async () => (await import("./comments/RaisedPains.tsx")).RaisedPains);

/** The pain points of a cell that stand in comments. */
export function RaisedSlot({ cell }: { readonly cell: Cell }) {
  const raised = useRaised(cellKey(cell));
  return raised ? <RaisedPains cell={cell} raised={raised} /> : null;
}
