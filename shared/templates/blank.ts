import type { MapDraft } from "./draft.ts";

/** The least that is a map: three stages of one step, and the lanes that every team asks for. */
export const BLANK: MapDraft<
  "doing" | "touchpoints" | "emotion" | "pains" | "opportunities",
  "customer"
> = {
  title: "Untitled map",
  description: "",
  personas: { customer: { name: "Customer", goal: "" } },
  lanes: {
    doing: { kind: "text", title: "Doing" },
    touchpoints: { kind: "touchpoint", title: "Touchpoints" },
    emotion: { kind: "emotion", title: "Emotion" },
    pains: { kind: "pain-point", title: "Pain points" },
    opportunities: { kind: "opportunity", title: "Opportunities" },
  },
  stages: [
    { title: "Before", steps: [{ title: "Becomes aware" }] },
    { title: "During", steps: [{ title: "Buys" }] },
    { title: "After", steps: [{ title: "Uses" }] },
  ],
};
