import type { LaneId } from "./ids.ts";

/** The rows of a service blueprint, from what customers see down to what carries it all. */
export const BLUEPRINT_KINDS = [
  "physical-evidence",
  "customer-actions",
  "frontstage",
  "backstage",
  "support",
] as const;
export type BlueprintKind = (typeof BLUEPRINT_KINDS)[number];

export const isBlueprintKind = (kind: string): kind is BlueprintKind =>
  BLUEPRINT_KINDS.some((known) => known === kind);

/** Each line divides the row above it from the one below. */
export const BLUEPRINT_LINES = ["interaction", "visibility", "internal-interaction"] as const;
export type BlueprintLine = (typeof BLUEPRINT_LINES)[number];

/** Between which lines the people of a row act; evidence belongs to no side. */
const ZONES: readonly string[] = ["customer-actions", "frontstage", "backstage", "support"];

type Row = { readonly id: LaneId; readonly kind: string };

/**
 * The lines at the upper edge of lanes. Lanes of other kinds between two rows of the blueprint are
 * passed over; where a row between is missing, its two lines are one.
 */
export function blueprintLines(
  lanes: readonly Row[],
): ReadonlyMap<LaneId, readonly BlueprintLine[]> {
  const lines = new Map<LaneId, readonly BlueprintLine[]>();
  let above: number | undefined;
  for (const { id, kind } of lanes) {
    const zone = ZONES.indexOf(kind);
    if (zone < 0) continue;
    if (above !== undefined && above !== zone) {
      lines.set(id, BLUEPRINT_LINES.slice(Math.min(above, zone), Math.max(above, zone)));
    }
    above = zone;
  }
  return lines;
}

/** A row that is missing, and before which lane it is added once the ones before it are. */
export type MissingRow = { readonly kind: BlueprintKind; readonly index: number };

/**
 * The rows that a map lacks for a whole blueprint, in their order: each right after the row that
 * comes before it, the first ones before the first row there is, or at `index` where there is none.
 */
export function missingRows(
  lanes: readonly Pick<Row, "kind">[],
  index: number,
): readonly MissingRow[] {
  const kinds = lanes.map(({ kind }) => kind);
  const first = kinds.findIndex(isBlueprintKind);
  let next = first < 0 ? index : first;
  return BLUEPRINT_KINDS.flatMap((kind): MissingRow[] => {
    const at = kinds.lastIndexOf(kind);
    if (at >= 0) {
      next = at + 1;
      return [];
    }
    kinds.splice(next, 0, kind);
    next += 1;
    return [{ kind, index: next - 1 }];
  });
}
