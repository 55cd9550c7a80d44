import type { ReactNode } from "react";
import type { MapId } from "../../shared/journey/index.ts";
import type { Visitor } from "../account/visitor.ts";

/** One map: board, presence and top bar. */
export function MapPage({
  account,
}: {
  readonly mapId: MapId;
  readonly visitor: Visitor;
  /** The account menu, for the end of the top bar. */
  readonly account: ReactNode;
}) {
  return <main>{account}</main>;
}
