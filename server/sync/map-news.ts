import type { MapGlance, MapId } from "../../shared/journey/index.ts";
import type { Catalogue } from "../store/port.ts";
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
  ) {
    this.#toldTitle = titleNow();
  }

  changed(now: number): void {
    this.#untoldSince ??= now;
    this.#changedAt = now;
  }

  /** A new title is told soon; that something changed, now and then. */
  isDue(now: number): boolean {
    if (this.#untoldSince === undefined) return false;
    const { renameAfter, touchAfter } = this.tuning;
    const isRenamed = this.titleNow() !== this.#toldTitle;
    return now - this.#untoldSince >= (isRenamed ? renameAfter : touchAfter);
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
