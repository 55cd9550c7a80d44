/** How the sample's first persona feels at every step, stage by stage. */
export const SAMPLE_PICTURE = [
  { label: "Awareness", values: [1, -0.5] },
  { label: "Consideration", values: [1, -1] },
  { label: "Purchase", values: [0.5, -1.5, 1] },
  { label: "Delivery", values: [0.5, -0.5, 2] },
  { label: "Returns", values: [0, -1] },
  { label: "Loyalty", values: [0.5, 1.5] },
  { label: "Advocacy", values: [2, 1] },
] as const;
