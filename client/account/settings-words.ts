import { catalogue } from "../language/catalogue.ts";

export const words = catalogue("account/settings", {
  language: "Language",
  system: "System",
  theme: "Theme",
});
