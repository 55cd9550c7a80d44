import { idOf, type MapId } from "../../shared/journey/index.ts";
import type { CommentsKey, LogKey } from "./port.ts";

/** No id has a slash in it, so that no map's log can be taken for one of comments. */
export const commentsKey = (id: MapId): CommentsKey => `${id}/comments`;

/** Whose log it is. */
export const mapOf = (key: LogKey): MapId => idOf<MapId>(key.split("/", 1).join());
