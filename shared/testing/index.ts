export { countingIds } from "./counting-ids.ts";
export { exchange, Network, type Peer, twoPeers } from "./network.ts";
export { randomEdit, type Typed } from "./random-editor.ts";
export { SAMPLE, SEEDER, sampleDoc } from "./sample-map.ts";
export { SeededRandom } from "./seeded-random.ts";
