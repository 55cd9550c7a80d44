import type { MapId } from "../../shared/journey/index.ts";

/** So long the server's lists may take to learn of a title that was just given. */
const LATE_BY = 10_000;

const titles = new Map<MapId, { readonly title: string; readonly at: number }>();

/** This page has just seen the map under this title. */
export function noteTitle(id: MapId, title: string): void {
  for (const [known, seen] of titles) if (isOld(seen)) titles.delete(known);
  titles.set(id, { title, at: Date.now() });
}

/** The map as a list tells it, under the title that this page saw a moment ago. */
export function asJustNamed<M extends { readonly id: MapId; readonly title: string }>(map: M): M {
  const seen = titles.get(map.id);
  return seen && !isOld(seen) ? { ...map, title: seen.title } : map;
}

const isOld = ({ at }: { readonly at: number }): boolean => Date.now() - at >= LATE_BY;
