import { catalogue } from "../../language/catalogue.ts";
export const words = catalogue("board/find", {
  find: "Find in this map",
  previous: "Previous",
  next: "Next",
  close: "Close",
  count: (at: number, all: number) => (all === 0 ? "Not found" : `${at + 1} of ${all}`),
});
