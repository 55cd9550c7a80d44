import type { Role } from "../../shared/access/index.ts";

export type MapView = "board" | "story";

/** In which view a map opens. */
export function firstView(given: {
  readonly role: Role;
  /** The query of the address; `?view=` asks for one. */
  readonly query: string;
  /** What was chosen last on this device in this role. */
  readonly kept: string | undefined;
  readonly narrow: boolean;
}): MapView {
  const asked = read(new URLSearchParams(given.query).get("view"));
  return asked ?? read(given.kept) ?? (given.role === "viewer" || given.narrow ? "story" : "board");
}

/** Those who look and those who write are remembered apart. */
export const keyOf = (role: Role): string =>
  `throughline.view.${role === "viewer" ? "viewer" : "writer"}`;

/** The query that leads to this view again. */
export function queryFor(view: MapView, query: string): string {
  const asked = new URLSearchParams(query);
  if (view === "story") asked.set("view", view);
  else asked.delete("view");
  return asked.size > 0 ? `?${asked}` : "";
}

const read = (input: string | null | undefined): MapView | undefined =>
  input === "board" || input === "story" ? input : undefined;
