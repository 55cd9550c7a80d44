import * as Y from "yjs";
import { readJourney } from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import type { OpenMaps } from "./port.ts";
import type { Rooms } from "./rooms.ts";

/** The maps in memory, as the rest of the server reads and changes them. */
export const openMaps = (rooms: Rooms): OpenMaps => ({
  read: (id) =>
    rooms.visit(id, (room) => {
      room.digest();
      if (room.isOver) throw new AppError("not_ready", "The map is being loaded afresh.");
      return readJourney(room.doc);
    }),
  change: (id, change) => rooms.visit(id, (room) => room.change(change)),
  create: (id, update) =>
    rooms.visit(id, (room) => room.change((doc) => Y.applyUpdate(doc, update))),
});
