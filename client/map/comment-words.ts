import { catalogue } from "../language/catalogue.ts";

export const words = catalogue("map/comments", {
  group: "Comments",
  commentHere: "Comment here",
  raiseHere: "Raise a pain point here",
  commentMap: "Comment on the map",
  unknown: "This comment is not here any more. Somebody may have deleted it.",
});
