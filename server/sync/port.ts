import type { CommentsDoc } from "../../shared/comments/index.ts";
import type { JourneyDoc } from "../../shared/document/index.ts";
import type { JourneyMap, MapId } from "../../shared/journey/index.ts";

/** What `http` needs of the open maps. `main.ts` hands it the rooms of `sync`. */
export interface OpenMaps {
  /** The map as it is now, acknowledged or not. */
  read(id: MapId): Promise<JourneyMap>;
  /** Runs `change` on the live document; resolves to what it returns once that is on disk and sent to everyone. */
  change<T>(id: MapId, change: (doc: JourneyDoc) => T): Promise<T>;
  /** Makes a map from an update; resolves once it is on disk. */
  create(id: MapId, update: Uint8Array): Promise<void>;
}

/** What `http` needs of what is said about the maps. */
export interface OpenComments {
  read<T>(id: MapId, read: (doc: CommentsDoc) => T): Promise<T>;
  /**
   * Runs `change` on the live comments; resolves to what it returns once that is on disk and sent to
   * everyone. It checks before it writes: what it throws has changed nothing.
   */
  change<T>(id: MapId, change: (doc: CommentsDoc) => T): Promise<T>;
}
