export { bringBack } from "./bring-back.ts";
export * from "./cards.ts";
export type { When } from "./delete-together.ts";
export { rateEmotion } from "./emotions.ts";
export * from "./lanes.ts";
export * from "./meta.ts";
export * from "./personas.ts";
export * from "./restrictions.ts";
export * from "./stages.ts";
export {
  addStep,
  deleteStep,
  duplicateStep,
  moveStep,
  type NewStep,
  renameStep,
  type StepPlace,
} from "./steps.ts";
export { tickTask } from "./tick-task.ts";
