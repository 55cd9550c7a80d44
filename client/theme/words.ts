import { catalogue } from "../language/catalogue.ts";

export const words = catalogue("theme", {
  theme: "Theme",
  system: "System",
  light: "Light",
  dark: "Dark",
});
