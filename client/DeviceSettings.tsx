import { LanguageSwitch } from "./account/LanguageSwitch.tsx";
import { words } from "./account/settings-words.ts";
import styles from "./device-settings.module.css";
import { ThemeSwitch } from "./theme/ThemeSwitch.tsx";

/** How the page looks and speaks on this device. */
export function DeviceSettings() {
  return (
    <div className={styles.settings}>
      <span className={styles.name} aria-hidden="true">
        {words.theme}
      </span>
      <ThemeSwitch />
      <span className={styles.name} aria-hidden="true">
        {words.language}
      </span>
      <LanguageSwitch />
    </div>
  );
}
