import type { words } from "../../map/comment-words.ts";
import type { Words } from "../names.ts";

export const mapComments = {
  group: "Kommentare",
  commentHere: "Hier kommentieren",
  raiseHere: "Hier einen Pain Point melden",
  commentMap: "Die Map kommentieren",
  unknown: "Diesen Kommentar gibt es nicht mehr. Vielleicht hat ihn jemand gelöscht.",
} satisfies Words<typeof words>;
