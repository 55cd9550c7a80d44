import type { StageDraft } from "../draft.ts";

export const PERSONAS = {
  lena: {
    name: "Lena, 29 – buys on her phone",
    goal: "Find a jacket for autumn that fits and is fairly made, in the spare minutes of a working day, and wear it on a weekend trip in ten days.",
    quotes:
      "If the delivery cost is hidden, I assume the worst.\nI order two sizes because one of them will fit.",
    drawing: { name: "lena", alt: "Lena, with long brown hair and a blue pullover" },
  },
  omar: {
    name: "Omar, 45 – buys for the family",
    goal: "Dress two growing children and himself in one order, know the total before paying, and send back what does not fit without losing an evening.",
    quotes:
      "I fill four carts a year, and each costs me an evening.\nWhen money is involved I call.",
    drawing: { name: "omar", alt: "Omar, with a beard and a green pullover" },
  },
} as const;

export const LANES = {
  doing: { kind: "text", title: "Doing" },
  touchpoints: { kind: "touchpoint", title: "Touchpoints" },
  needs: { kind: "need", title: "Needs" },
  expectations: { kind: "expectation", title: "Expectations" },
  motivations: { kind: "motivation", title: "Motivations" },
  emotion: { kind: "emotion", title: "Emotion" },
  pains: { kind: "pain-point", title: "Pain points" },
  delights: { kind: "delight", title: "Delights" },
  opportunities: { kind: "opportunity", title: "Opportunities" },
} as const;

/** A stage of this map, told with its lanes and its people. */
export type Stage = StageDraft<keyof typeof LANES, keyof typeof PERSONAS>;
