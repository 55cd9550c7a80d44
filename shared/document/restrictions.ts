import { can, type Party } from "../access/index.ts";
import { readId, type TeamId } from "../journey/index.ts";
import { readMeta } from "./read-frame.ts";
import { entitiesOf, type JourneyDoc, KEY } from "./schema.ts";

/** What keeps some of a map's editors from changing some of it. */
export type Restrictions = {
  readonly locked: boolean;
  /** The guarded lanes, deleted ones included, and whose they are. */
  readonly guards: ReadonlyMap<string, TeamId | undefined>;
};

/** Undefined for a map that whoever edits it may change everywhere. */
export function restrictionsIn(doc: JourneyDoc): Restrictions | undefined {
  const locked = readMeta(doc).locked !== undefined;
  const guards = new Map<string, TeamId | undefined>();
  for (const [id, lane] of entitiesOf(doc, "lanes")) {
    if (lane.get(KEY.guarded) === true) guards.set(id, readId<TeamId>(lane.get(KEY.teamId)));
  }
  return locked || guards.size > 0 ? { locked, guards } : undefined;
}

/** What one member may not change. */
export type Bounds = {
  readonly locked: boolean;
  /** The lanes that others guard. */
  readonly others: ReadonlySet<string>;
  /** The lanes that their own team guards. */
  readonly own: ReadonlySet<string>;
};

/** What nobody changes in the document itself: the server locks and guards, for admins who ask it to. */
export const FLAGS: Bounds = { locked: false, others: new Set(), own: new Set() };

/** Undefined for admins, who may change everything. */
export function boundsOf(
  { locked, guards }: Restrictions,
  { role, teamId }: Party,
): Bounds | undefined {
  if (can(role, "lock")) return undefined;
  const others = new Set<string>();
  const own = new Set<string>();
  for (const [lane, team] of guards) {
    (teamId !== undefined && team === teamId ? own : others).add(lane);
  }
  return { locked, others, own };
}
