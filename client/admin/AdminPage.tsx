import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Colleague } from "../api/account.ts";
import { buttonClass, EmptyState, Logo, usePageTitle } from "../ui/index.ts";
import { AuditTab } from "./AuditTab.tsx";
import styles from "./admin.module.css";
import { Invitations } from "./Invitations.tsx";
import { People } from "./People.tsx";
import { Teams } from "./Teams.tsx";
import { words } from "./words.ts";

const TABS = ["people", "teams", "invites", "audit"] as const;
type AdminTab = (typeof TABS)[number];

/** Where admins of the workspace see to its people, teams and invitations, and to who did what. */
export function AdminPage({
  tab,
  me,
  account,
}: {
  readonly tab: AdminTab;
  readonly me: Colleague;
  /** What stands at the end of the bar. */
  readonly account: ReactNode;
}) {
  usePageTitle(`${words.tabs[tab]} · ${words.title}`);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <Link href="/" className={styles.home} aria-label={words.home}>
          <Logo />
        </Link>
        <div className={styles.account}>{account}</div>
      </header>
      <main className={styles.main}>
        <h1 className={styles.title}>{words.title}</h1>
        {me.workspaceAdmin ? (
          <>
            <Tabs tab={tab} />
            <Tab tab={tab} me={me} />
          </>
        ) : (
          <EmptyState title={words.onlyAdmins}>
            <Link href="/" className={buttonClass({ kind: "primary" })}>
              {words.toMaps}
            </Link>
          </EmptyState>
        )}
      </main>
    </div>
  );
}

const Tabs = ({ tab }: { readonly tab: AdminTab }) => (
  <nav className={styles.tabs} aria-label={words.sections}>
    {TABS.map((one) => (
      <Link
        key={one}
        href={one === "people" ? "/admin" : `/admin/${one}`}
        className={styles.tab}
        aria-current={one === tab ? "page" : undefined}
      >
        {words.tabs[one]}
      </Link>
    ))}
    <Link href="/trash" className={styles.tab}>
      {words.tabs.trash}
    </Link>
  </nav>
);

function Tab({ tab, me }: { readonly tab: AdminTab; readonly me: Colleague }) {
  switch (tab) {
    case "people":
      return <People me={me} />;
    case "teams":
      return <Teams />;
    case "invites":
      return <Invitations />;
    case "audit":
      return <AuditTab />;
  }
}
