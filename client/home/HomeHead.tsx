import { Plus } from "lucide-react";
import { Link } from "wouter";
import { Button } from "../ui/index.ts";
import styles from "./home.module.css";
import { words } from "./words.ts";

export type Tab = "recent" | "trash";

export function HomeHead({ tab, onNew }: { readonly tab: Tab; readonly onNew: () => void }) {
  return (
    <div className={styles.head}>
      <h1 className="visually-hidden">{words.maps}</h1>
      <nav className={styles.tabs} aria-label={words.tabs.label}>
        <Link href="/" className={styles.tab} aria-current={tab === "recent" ? "page" : undefined}>
          {words.tabs.recent}
        </Link>
        <Link
          href="/trash"
          className={styles.tab}
          aria-current={tab === "trash" ? "page" : undefined}
        >
          {words.tabs.trash}
        </Link>
      </nav>
      <Button kind="primary" icon={<Plus />} onClick={onNew}>
        {words.newMap}
      </Button>
    </div>
  );
}
