import { catalogue } from "../language/catalogue.ts";
export const words = catalogue("palette", {
  title: "What do you want to do?",
  search: "Search commands and this map",
  results: "Commands",
  shortcuts: "Keyboard shortcuts",
  none: (query: string) => `Nothing is called “${query.trim()}”.`,
});
