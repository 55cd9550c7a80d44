import { catalogue } from "../../language/catalogue.ts";
export const words = catalogue("board/hands/company", {
  following: (name: string) => `Following ${name}`,
  escape: "Esc to stop",
  stop: "Stop following",
});
