export { readMermaid } from "./mermaid-read.ts";
export { writeMermaid } from "./mermaid-write.ts";
export { UnreadableFile } from "./unreadable-file.ts";
export type { ImportWarning } from "./warnings.ts";
