export type { Imported } from "./imported.ts";
export { readJourneyJson } from "./journey-json-read.ts";
export { writeJourneyJson } from "./journey-json-write.ts";
export { readMermaid } from "./mermaid-read.ts";
export { writeMermaid } from "./mermaid-write.ts";
export { UnreadableFile } from "./unreadable-file.ts";
