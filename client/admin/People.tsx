import { Search, UserPlus } from "lucide-react";
import { useState } from "react";
import type { Colleague } from "../api/account.ts";
import { listPeople, listRemoved } from "../api/people.ts";
import { useFetched } from "../api/use-fetched.ts";
import { Button, plainWords, TextField } from "../ui/index.ts";
import styles from "./admin.module.css";
import { InviteDialog } from "./InviteDialog.tsx";
import { ListStates } from "./ListStates.tsx";
import { PersonRow } from "./PersonRow.tsx";
import { Removed } from "./Removed.tsx";
import { usePeopleDeeds } from "./use-people-deeds.ts";
import { useWorkspaceTeams } from "./use-workspace-teams.ts";
import { words } from "./words.ts";

/** Everybody who belongs to the workspace, and who did. */
export function People({ me }: { readonly me: Colleague }) {
  const people = useFetched(listPeople);
  const removed = useFetched(listRemoved);
  useWorkspaceTeams();
  const deeds = usePeopleDeeds(people, removed);
  const [query, setQuery] = useState("");
  const [inviting, setInviting] = useState(false);
  const { fetched } = people;
  if (fetched.state !== "ready") {
    return <ListStates fetched={fetched} onRetry={() => void people.reload()} />;
  }
  const all = fetched.value;
  const wanted = plainWords(query.trim());
  const found = all.filter(({ name, email }) => plainWords(`${name} ${email}`).includes(wanted));
  const admins = all.filter(({ workspaceAdmin }) => workspaceAdmin).length;
  return (
    <section className={styles.section} aria-label={words.tabs.people}>
      <div className={styles.head}>
        <div className={styles.find}>
          <TextField
            label={words.people.filter}
            hideLabel
            type="search"
            placeholder={words.people.filter}
            leading={<Search />}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </div>
        <Button kind="primary" icon={<UserPlus />} onClick={() => setInviting(true)}>
          {words.people.invite}
        </Button>
      </div>
      {found.length === 0 ? (
        <p className={styles.note}>{words.people.none(query)}</p>
      ) : (
        <ul className={styles.rows} aria-label={words.people.count(found.length)}>
          {found.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              isMe={person.id === me.id}
              isLastAdmin={person.workspaceAdmin && admins === 1}
              deeds={deeds}
            />
          ))}
        </ul>
      )}
      {removed.fetched.state === "ready" && (
        <Removed people={removed.fetched.value} onBack={deeds.bringBack} />
      )}
      {inviting && <InviteDialog onClose={() => setInviting(false)} />}
    </section>
  );
}
