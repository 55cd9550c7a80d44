export const words = {
  title: "What do you want to do?",
  search: "Search commands and this map",
  results: "Commands",
  shortcuts: "Keyboard shortcuts",
  none: (query: string) => `Nothing is called “${query.trim()}”.`,
} as const;
