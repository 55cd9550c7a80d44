import { catalogue } from "../language/catalogue.ts";

/** What a map that is copied out as text says by itself. */
export const textWords = catalogue("connection/text", {
  map: "Untitled map",
  stage: "Untitled stage",
  lane: "Untitled lane",
  persona: "Unnamed persona",
  moment: "moment of truth",
  severity: (degree: number) => `severity ${degree}`,
  customerValue: (value: number) => `customer value ${value}`,
  businessValue: (value: number) => `business value ${value}`,
  effort: (value: number) => `effort ${value}`,
  unplaced: "Unplaced",
});
