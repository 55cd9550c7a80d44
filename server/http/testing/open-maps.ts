import * as Y from "yjs";
import { type JourneyDoc, newJourneyDoc, readJourney } from "../../../shared/document/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import type { MapId } from "../../../shared/journey/index.ts";
import type { OpenMaps } from "../../sync/port.ts";

/** The open maps without rooms: documents in memory. */
export function createTestMaps(): OpenMaps & { failing: boolean; readonly size: number } {
  const docs = new Map<MapId, JourneyDoc>();
  const docOf = (id: MapId): JourneyDoc => {
    const doc = docs.get(id);
    if (doc) return doc;
    throw new AppError("internal", `map ${id} has no log`);
  };
  return {
    failing: false,
    get size() {
      return docs.size;
    },
    read: async (id) => readJourney(docOf(id)),
    change: async (id, change) => change(docOf(id)),
    async create(id, update) {
      if (this.failing) throw new AppError("storage_failed", "The storage does not answer");
      const doc = newJourneyDoc();
      Y.applyUpdate(doc, update);
      docs.set(id, doc);
    },
  };
}
