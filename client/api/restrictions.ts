import type { LaneId, MapId } from "../../shared/journey/index.ts";
import { fetchNothing } from "./fetch-json.ts";

/** Only admins change the structure from now on, or everybody who edits does again. */
export const lockStructure = (id: MapId, locked: boolean, token?: string): Promise<void> =>
  fetchNothing(`/api/maps/${id}/structure-lock`, { method: locked ? "PUT" : "DELETE", token });

/** Only its team changes this lane's cards from now on, or everybody who edits does again. */
export const guardLane = (
  id: MapId,
  laneId: LaneId,
  guarded: boolean,
  token?: string,
): Promise<void> =>
  fetchNothing(`/api/maps/${id}/lanes/${laneId}/guard`, {
    method: guarded ? "PUT" : "DELETE",
    token,
  });
