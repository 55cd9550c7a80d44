import type { ReactNode } from "react";
import { Logo, latePart, usePageTitle } from "../ui/index.ts";
import { LineArt } from "../ui/LineArt.tsx";
import styles from "./frame.module.css";
import { words } from "./words.ts";

const LanguageSwitch = latePart(async () => (await import("./LanguageSwitch.tsx")).LanguageSwitch);

const PICTURE = [1, 0, -1.5, 0.5, 2].map((value) => ({ values: [value] }));

/** The page around everything that comes before the maps: a form, and what this place is. */
export function Frame({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text?: ReactNode;
  readonly children?: ReactNode;
}) {
  usePageTitle(title);
  return (
    <div className={styles.frame}>
      <main className={styles.main}>
        <div className={styles.logo}>
          <Logo size={28} />
        </div>
        <div className={styles.form}>
          <h1 className={styles.title}>{title}</h1>
          {text && <p className={styles.text}>{text}</p>}
          {children}
        </div>
        <div className={styles.language}>
          <LanguageSwitch />
        </div>
      </main>
      <aside className={styles.aside}>
        <div className={styles.picture}>
          <LineArt columns={PICTURE} step={96} />
        </div>
        <p className={styles.tagline}>{words.tagline}</p>
      </aside>
    </div>
  );
}
