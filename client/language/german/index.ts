import type { CatalogueName, Translate } from "../names.ts";
import { theme } from "./theme.ts";

const GERMAN: Readonly<Record<CatalogueName, object>> = {
  theme,
};

export const inGerman: Translate = (name) => GERMAN[name];
