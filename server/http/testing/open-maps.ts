import * as Y from "yjs";
import { type CommentsDoc, newCommentsDoc } from "../../../shared/comments/index.ts";
import { type JourneyDoc, newJourneyDoc, readJourney } from "../../../shared/document/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import type { MapId } from "../../../shared/journey/index.ts";
import type { OpenComments, OpenMaps } from "../../sync/port.ts";

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

/** The comments without rooms. */
export function createTestComments(): OpenComments {
  const docs = new Map<MapId, CommentsDoc>();
  const docOf = (id: MapId): CommentsDoc => {
    const doc = docs.get(id) ?? newCommentsDoc();
    docs.set(id, doc);
    return doc;
  };
  return {
    read: async (id, read) => read(docOf(id)),
    change: async (id, change) => change(docOf(id)),
  };
}
