import { deviceMemory } from "../ui/index.ts";

/** Each in its own words, so that everybody finds theirs. */
export const LANGUAGES = { en: "English", de: "Deutsch" } as const;
export type Language = keyof typeof LANGUAGES;

/** Also read by public/early.js, before the first paint. */
export const LANGUAGE_KEY = "throughline.language";

const readLanguage = (input: string | undefined): Language | undefined =>
  input === "en" || input === "de" ? input : undefined;

/** The language that was chosen on this device; undefined follows the browser. */
export const chosenLanguage = (): Language | undefined =>
  readLanguage(deviceMemory.read(LANGUAGE_KEY));

/**
 * Keeps the choice and opens the page anew in it: words are read once, when the page starts. Where
 * leaving would lose something, the browser asks first.
 */
export function chooseLanguage(language: Language | undefined): void {
  deviceMemory.write(LANGUAGE_KEY, language);
  window.location.reload();
}
