import { words } from "./words.ts";
/** How the sample's first persona feels at every step, stage by stage. */
export const SAMPLE_PICTURE = [
  { label: words.sampleStages.awareness, values: [1, -0.5] },
  { label: words.sampleStages.consideration, values: [1, -1] },
  { label: words.sampleStages.purchase, values: [0.5, -1.5, 1] },
  { label: words.sampleStages.delivery, values: [0.5, -0.5, 2] },
  { label: words.sampleStages.returns, values: [0, -1] },
  { label: words.sampleStages.loyalty, values: [0.5, 1.5] },
  { label: words.sampleStages.advocacy, values: [2, 1] },
] as const;
