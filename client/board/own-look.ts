import {
  type JourneyMap,
  type Lane,
  type LaneId,
  readId,
  type StepId,
  type TeamId,
} from "../../shared/journey/index.ts";
import { deviceMemory } from "../ui/index.ts";

/** How one person looks at one map on this device; nobody else's board changes by it. */
export type Look = {
  readonly hidden: ReadonlySet<LaneId>;
  /** Lanes that stay below the headers. */
  readonly pinned: ReadonlySet<LaneId>;
  /** In pixels at full size; a step that is not in it has the usual width. */
  readonly widths: ReadonlyMap<StepId, number>;
  /** The department whose things stand out. */
  readonly team?: TeamId | undefined;
};

const KEY = "throughline.look.";
const PLAIN: Look = { hidden: new Set(), pinned: new Set(), widths: new Map() };

export class OwnLook {
  #look: Look;
  readonly #listeners = new Set<() => void>();
  /** What was last seen of which lanes, so that the same lanes give the same list. */
  #lanes: { of: readonly Lane[]; hidden: Look["hidden"]; seen: readonly Lane[] } | undefined;
  #map: { of: JourneyMap; seen: JourneyMap } | undefined;

  /** `of` names the person and the map. */
  constructor(readonly of: string) {
    this.#look = this.#kept();
  }

  readonly current = (): Look => this.#look;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `passing` is not kept: an edge is still being dragged. */
  readonly set = (changes: Partial<Look>, passing = false): void => {
    this.#look = { ...this.#look, ...changes };
    if (!passing) {
      const { hidden, pinned, widths, team } = this.#look;
      const kept = JSON.stringify([[...hidden], [...pinned], [...widths], ...(team ? [team] : [])]);
      deviceMemory.write(KEY + this.of, kept === "[[],[],[]]" ? undefined : kept);
    }
    for (const listener of [...this.#listeners]) listener();
  };

  /** Takes over what another tab of this person's chose. */
  readonly reread = ({ key }: Pick<StorageEvent, "key">): void => {
    if (key !== KEY + this.of) return;
    this.#look = this.#kept();
    for (const listener of [...this.#listeners]) listener();
  };

  /** The lanes that this person looks at. */
  readonly lanesOf = (lanes: readonly Lane[]): readonly Lane[] => {
    const { hidden } = this.#look;
    if (this.#lanes?.of !== lanes || this.#lanes.hidden !== hidden) {
      const shown = lanes.filter(({ id }) => !hidden.has(id));
      this.#lanes = { of: lanes, hidden, seen: shown.length === lanes.length ? lanes : shown };
    }
    return this.#lanes.seen;
  };

  /** The map as this person sees it, for walking and choosing; what is changed is the whole map. */
  readonly seen = (map: JourneyMap): JourneyMap => {
    const lanes = this.lanesOf(map.lanes);
    if (lanes === map.lanes) return map;
    if (this.#map?.of !== map || this.#map.seen.lanes !== lanes) {
      this.#map = { of: map, seen: { ...map, lanes } };
    }
    return this.#map.seen;
  };

  #kept(): Look {
    try {
      const read: unknown = JSON.parse(deviceMemory.read(KEY + this.of) ?? "[]");
      const [hidden, pinned, widths, team] = listOf(read);
      return {
        hidden: new Set(listOf(hidden).flatMap((id) => readId<LaneId>(id) ?? [])),
        pinned: new Set(listOf(pinned).flatMap((id) => readId<LaneId>(id) ?? [])),
        team: readId<TeamId>(team),
        widths: new Map(
          listOf(widths).flatMap((pair): [StepId, number][] => {
            const [step, width] = listOf(pair);
            const id = readId<StepId>(step);
            return id && typeof width === "number" ? [[id, widthWithin(width)]] : [];
          }),
        ),
      };
    } catch {
      return PLAIN;
    }
  }
}

const listOf = (input: unknown): readonly unknown[] => (Array.isArray(input) ? input : []);

export const WIDTHS = { least: 160, usual: 240, most: 480 } as const;

/** The nearest width that a step may have. */
export const widthWithin = (wanted: number): number =>
  Math.round(Math.min(WIDTHS.most, Math.max(WIDTHS.least, wanted))) || WIDTHS.usual;
