export type { Logger } from "./logger.ts";
export type { OpenComments, OpenMaps } from "./port.ts";
export { createSync, type Sync } from "./sync.ts";
export type { SyncLimits } from "./tuning.ts";
