import { sameValue } from "../../shared/document/index.ts";
import type { MapGlance, MapId } from "../../shared/journey/index.ts";
import type { Catalogue, MapRecord } from "../store/port.ts";
import type { Tuning } from "./tuning.ts";

/** What the catalogue has yet to be told of a map. */
export class MapNews {
  #untoldSince: number | undefined;
  #changedAt = 0;
  #toldTitle: string;

  constructor(
    readonly id: MapId,
    readonly titleNow: () => string,
    readonly glanceNow: () => MapGlance,
    readonly tuning: Tuning,
    /** What the catalogue says; a crash may have kept it from learning more. */
    known: MapRecord | undefined,
  ) {
    this.#toldTitle = known?.title ?? titleNow();
    if (known && (this.isRenamed || !sameValue(known.glance, glanceNow()))) {
      this.#untoldSince = Number.NEGATIVE_INFINITY;
      this.#changedAt = known.updatedAt;
    }
  }

  get isRenamed(): boolean {
    return this.titleNow() !== this.#toldTitle;
  }

  changed(now: number): void {
    this.#untoldSince ??= now;
    this.#changedAt = now;
  }

  /** That something changed is told now and then; a new title that could not be told, soon again. */
  isDue(now: number): boolean {
    if (this.#untoldSince === undefined) return false;
    const { renameAfter, touchAfter } = this.tuning;
    return now - this.#untoldSince >= (this.isRenamed ? renameAfter : touchAfter);
  }

  async tell(catalogue: Pick<Catalogue, "touchMap">): Promise<void> {
    const since = this.#untoldSince;
    if (since === undefined) return;
    this.#untoldSince = undefined;
    const title = this.titleNow();
    try {
      const glance = this.glanceNow();
      await catalogue.touchMap(this.id, { title, updatedAt: this.#changedAt, glance });
      this.#toldTitle = title;
    } catch (error) {
      this.#untoldSince ??= since;
      throw error;
    }
  }
}
