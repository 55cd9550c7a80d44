import { type ReactNode, useState } from "react";
import { askedPart, usePageTitle } from "../ui/index.ts";
import { HomeBar } from "./HomeBar.tsx";
import { HomeHead, type Tab } from "./HomeHead.tsx";
import styles from "./home.module.css";
import { RecentMaps } from "./RecentMaps.tsx";
import type { RenderImport, Start } from "./start.ts";
import { TrashedMaps } from "./TrashedMaps.tsx";
import { words } from "./words.ts";

const NewMapDialog = askedPart(async () => (await import("./NewMapDialog.tsx")).NewMapDialog);

/** All maps that one may see, and how to start another. */
export function HomePage({
  tab,
  account,
  renderImport,
  onSignedOut,
}: {
  readonly tab: Tab;
  /** What stands at the end of the bar. */
  readonly account: ReactNode;
  readonly renderImport: RenderImport;
  /** The server no longer knows us. */
  readonly onSignedOut: () => void;
}) {
  usePageTitle(tab === "recent" ? words.maps : words.tabs.trash);
  const [query, setQuery] = useState("");
  const [start, setStart] = useState<Start>();
  // Counts the maps made here without going to them, so that the list is asked for again.
  const [made, setMade] = useState(0);
  return (
    <div className={styles.page}>
      <HomeBar query={query} onQuery={setQuery} account={account} />
      <main className={styles.main}>
        <HomeHead tab={tab} onNew={() => setStart("blank")} />
        {tab === "recent" ? (
          <RecentMaps
            key={made}
            query={query}
            onQuery={setQuery}
            onStart={setStart}
            onSignedOut={onSignedOut}
          />
        ) : (
          <TrashedMaps query={query} onQuery={setQuery} onSignedOut={onSignedOut} />
        )}
      </main>
      {start !== undefined && (
        <NewMapDialog
          start={start}
          onStart={setStart}
          onMade={() => setMade(made + 1)}
          onClose={() => setStart(undefined)}
          renderImport={renderImport}
        />
      )}
    </div>
  );
}
