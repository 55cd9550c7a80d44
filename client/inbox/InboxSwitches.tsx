import { ArrowLeft } from "lucide-react";
import type { InboxSettings } from "../../shared/protocol/index.ts";
import { changeInboxSettings, inboxSettings } from "../api/inbox.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { IconButton, Notice, Spinner, Switch, useToasts } from "../ui/index.ts";
import styles from "./inbox.module.css";
import { words } from "./words.ts";

/** What somebody wants to find in their inbox. */
export function InboxSwitches({ onBack }: { readonly onBack: () => void }) {
  const { fetched, replace } = useFetched(inboxSettings);
  const toasts = useToasts();
  const told = fetched.state === "ready" ? fetched.value : undefined;
  const change = (changes: Partial<InboxSettings>) => {
    if (!told) return;
    const { canMail, ...settings } = { ...told, ...changes };
    replace(() => ({ ...settings, canMail }));
    changeInboxSettings(settings).then(
      (now) => replace(() => now),
      (failure) => {
        replace(() => told);
        toasts.show({ message: wordsFor(failure), tone: "danger" });
      },
    );
  };
  const keys = ["mentions", "replies", "own", "everything", "mail"] as const;
  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <IconButton label={words.settings.back} icon={<ArrowLeft />} onClick={onBack} />
        <h2 className={styles.title}>{words.settings.open}</h2>
      </header>
      {fetched.state === "loading" && <Spinner />}
      {fetched.state === "failed" && <Notice tone="danger">{wordsFor(fetched.failure)}</Notice>}
      {told &&
        keys
          .filter((key) => key !== "mail" || told.canMail)
          .map((key) => (
            <Switch
              key={key}
              label={words.settings[key]}
              checked={told[key]}
              onChange={(on) => change({ [key]: on })}
            />
          ))}
    </div>
  );
}
