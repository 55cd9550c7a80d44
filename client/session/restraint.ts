import {
  can,
  cardsOfOthers,
  lanesOfOthers,
  mayChangeLane,
  mayChangeStructure,
  type Party,
} from "../../shared/access/index.ts";
import type { JourneyDoc } from "../../shared/document/index.ts";
import type {
  BatchId,
  CardId,
  JourneyMap,
  LaneId,
  StepId,
  TeamId,
} from "../../shared/journey/index.ts";
import { placesOf, type Step } from "./step-places.ts";

/** Why somebody who edits this map may not change that of it. */
export type Refusal =
  | { readonly why: "structure"; readonly by: string }
  | { readonly why: "lane"; readonly lane: string; readonly teamId?: TeamId };

/** Says whether this person may change something of the map, and where not, tells why. */
export class Restraint {
  constructor(
    readonly map: () => JourneyMap,
    readonly party: () => Party,
    readonly tell: (refusal: Refusal) => void,
  ) {}

  readonly structure = (): boolean => {
    const map = this.map();
    if (this.#isFree) return true;
    if (mayChangeStructure(map, this.party())) return true;
    return this.#refuse({ why: "structure", by: map.meta.locked?.name ?? "" });
  };

  /** The lanes are theirs to change, and to put cards into. */
  readonly lanes = (ids: readonly (LaneId | undefined)[]): boolean => {
    const map = this.map();
    if (this.#isFree) return true;
    const others = lanesOfOthers(map, this.party());
    const lane = map.lanes.find(({ id }) => ids.includes(id) && others.has(id));
    if (!lane) return true;
    const { title, teamId } = lane;
    return this.#refuse({ why: "lane", lane: title, ...(teamId && { teamId }) });
  };

  /** Whether a card stands where this person may write. */
  isTheirs(id: CardId): boolean {
    const { cards, lanes } = this.map();
    const lane = lanes.find((one) => one.id === cards.get(id)?.cell?.laneId);
    return !lane || this.#isFree || mayChangeLane(lane, this.party());
  }

  readonly cards = (ids: readonly CardId[]): boolean => {
    const map = this.map();
    const others = lanesOfOthers(map, this.party());
    return this.lanes(cardsOfOthers(map, ids, others).map((id) => map.cards.get(id)?.cell?.laneId));
  };

  /** Steps are deleted with all that stands in them. */
  readonly steps = (ids: readonly StepId[]): boolean => {
    const { cells, cards } = this.map();
    const there = [...cells.values()].flat();
    const isIn = (id: CardId) => ids.some((step) => step === cards.get(id)?.cell?.stepId);
    return this.structure() && this.cards(there.filter(isIn));
  };

  /** What one deletion took away is brought back as a whole. */
  readonly batch = (batch: BatchId): boolean => {
    const { removed, trash, cards } = this.map();
    const isOf = ({ deleted }: { readonly deleted?: { readonly batch: BatchId } }) =>
      deleted?.batch === batch;
    const frame = [...removed.stages, ...removed.steps, ...removed.lanes, ...removed.personas];
    if (frame.some(isOf) && !this.structure()) return false;
    return this.cards(trash.filter((id) => isOf(cards.get(id) ?? {})));
  };

  /** A step of undo or redo writes once more where it wrote before. */
  readonly step = (doc: JourneyDoc, step: Step): boolean => {
    const { structure, lanes, cards, stood } = placesOf(doc, step);
    if (structure && !this.structure()) return false;
    return this.lanes([...lanes, ...stood]) && this.cards(cards);
  };

  /** Judges without telling. */
  get quietly(): Restraint {
    return new Restraint(this.map, this.party, () => undefined);
  }

  /**
   * Who may not edit at all is not restrained here: what they were writing when that ended is kept as
   * not saved, to be copied.
   */
  get #isFree(): boolean {
    return !can(this.party().role, "edit");
  }

  #refuse(refusal: Refusal): false {
    this.tell(refusal);
    return false;
  }
}
