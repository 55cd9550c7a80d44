import * as Y from "yjs";
import { asCommentsDoc } from "../../shared/comments/index.ts";
import { asJourneyDoc, readJourney } from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import type { OpenComments, OpenMaps } from "./port.ts";
import type { Room } from "./room.ts";
import type { Rooms } from "./rooms.ts";

/** The maps in memory, as the rest of the server reads and changes them. */
export const openMaps = (rooms: Rooms): OpenMaps => ({
  read: (id) => rooms.visit(id, (room) => readJourney(asJourneyDoc(current(room).doc))),
  change: (id, change) =>
    rooms.visit(id, (room) => room.change((doc) => change(asJourneyDoc(doc)))),
  create: (id, update) =>
    rooms.visit(id, (room) => room.change((doc) => Y.applyUpdate(doc, update))),
});

/** What one command can add at most, in bytes. */
const LARGEST_COMMAND = 64 * 1024;

/** The comments in memory. */
export const openComments = (rooms: Rooms, mostBytes: number): OpenComments => ({
  read: (id, read) => rooms.visit(id, (room) => read(asCommentsDoc(current(room).doc))),
  change: (id, change) =>
    rooms.visit(id, (room) => {
      const measure = () => Y.encodeStateAsUpdate(room.doc).length;
      if (!room.size.hasRoomFor(LARGEST_COMMAND, mostBytes, measure)) {
        throw new AppError("comments_full", "The comments of this map have no room for more");
      }
      return room.change((doc) => change(asCommentsDoc(doc)));
    }),
});

/** The room, holding all that has been heard. */
function current(room: Room): Room {
  room.digest();
  if (room.isOver) throw new AppError("not_ready", "The map is being loaded afresh.");
  return room;
}
