import { chooseLanguage, chosenLanguage, LANGUAGES, type Language } from "./language-choice.ts";
import styles from "./language-switch.module.css";
import { words } from "./settings-words.ts";

const CHOICES: readonly (Language | undefined)[] = [undefined, "en", "de"];

/** Buttons, not radios: the page is opened anew, which arrow keys must not do in passing. */
export function LanguageSwitch() {
  const chosen = chosenLanguage();
  return (
    <fieldset className={styles.switch}>
      <legend className="visually-hidden">{words.language}</legend>
      {CHOICES.map((language) => (
        <button
          key={language ?? "system"}
          type="button"
          className={styles.choice}
          aria-pressed={language === chosen}
          lang={language}
          onClick={() => language !== chosen && chooseLanguage(language)}
        >
          {language ? LANGUAGES[language] : words.system}
        </button>
      ))}
    </fieldset>
  );
}
