import { Mail, UserPlus } from "lucide-react";
import { useState } from "react";
import type { Invite } from "../../shared/protocol/index.ts";
import { listInvites, revokeInvite } from "../api/invites.ts";
import { ROLE_WORDS } from "../api/role-words.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { shownTeam } from "../looks/index.ts";
import { Button, dateWords, EmptyState, useToasts } from "../ui/index.ts";
import styles from "./admin.module.css";
import { InviteDialog } from "./InviteDialog.tsx";
import { ListStates } from "./ListStates.tsx";
import { words } from "./words.ts";

/** Everybody who was invited and has not come yet, to the workspace or onto a map. */
export function Invitations() {
  const { fetched, reload, replace } = useFetched(listInvites);
  const [inviting, setInviting] = useState(false);
  const toasts = useToasts();
  if (fetched.state !== "ready") {
    return <ListStates fetched={fetched} onRetry={() => void reload()} />;
  }
  const revoke = async ({ id }: Invite) => {
    replace((all) => all.filter((one) => one.id !== id));
    await revokeInvite(id).catch(async (failure) => {
      toasts.show({ message: wordsFor(failure), tone: "danger" });
      await reload();
    });
  };
  const invite = (
    <Button kind="primary" icon={<UserPlus />} onClick={() => setInviting(true)}>
      {words.invites.add}
    </Button>
  );
  return (
    <section className={styles.section} aria-label={words.tabs.invites}>
      {fetched.value.length === 0 ? (
        <EmptyState icon={<Mail />} title={words.invites.none} text={words.invites.noneText}>
          {invite}
        </EmptyState>
      ) : (
        <>
          <div className={styles.head}>
            <p>{words.invites.listText}</p>
            {invite}
          </div>
          <ul className={styles.rows}>
            {fetched.value.map((one) => (
              <InviteRow key={one.id} invite={one} onRevoke={() => void revoke(one)} />
            ))}
          </ul>
        </>
      )}
      {inviting && (
        <InviteDialog
          onMade={(made) => replace((all) => [made, ...all])}
          onClose={() => setInviting(false)}
        />
      )}
    </section>
  );
}

function InviteRow({
  invite,
  onRevoke,
}: {
  readonly invite: Invite;
  readonly onRevoke: () => void;
}) {
  const { by, email, map, team, workspaceAdmin, many, uses, expiresAt } = invite;
  const whom = email ?? words.invites.anyone;
  const told = [
    map ? `${words.invites.to(map.title)} (${ROLE_WORDS[map.role].name})` : words.invites.workspace,
    team && shownTeam(team).name,
    workspaceAdmin && words.invites.asAdmin,
    many && words.invites.accepted(uses),
    words.invites.by(by, dateWords(new Date(expiresAt), new Date())),
  ];
  return (
    <li className={styles.row}>
      <Mail size={18} aria-hidden="true" />
      <div className={styles.who}>
        <p className={styles.name}>{whom}</p>
        <p className={styles.note}>{told.filter(Boolean).join(" · ")}</p>
      </div>
      <Button kind="quiet" aria-label={words.invites.revokeLabel(whom)} onClick={onRevoke}>
        {words.invites.revoke}
      </Button>
    </li>
  );
}
