import { useState } from "react";
import type { Invite, InviteCreated } from "../../shared/protocol/index.ts";
import { createInvite } from "../api/invites.ts";
import { wordsFor } from "../api/words.ts";
import { useTeams } from "../looks/index.ts";
import { CopyField } from "../ui/CopyField.tsx";
import { Button, Dialog, DialogActions, Field, Notice, Switch, TextField } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { useSubmitting } from "../ui/use-submitting.ts";
import styles from "./admin.module.css";
import { words } from "./words.ts";

const NONE = "none";
const isEmail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text);

/** Invites somebody, or whoever has it, into the workspace; shows the invitation once it is made. */
export function InviteDialog({
  onMade,
  onClose,
}: {
  readonly onMade?: (invite: Invite) => void;
  readonly onClose: () => void;
}) {
  const [made, setMade] = useState<InviteCreated>();
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.invites.title}
      description={words.invites.text}
      width="s"
    >
      {made ? (
        <Made invite={made} onClose={onClose} />
      ) : (
        <InviteForm
          onMade={(invite) => {
            setMade(invite);
            onMade?.(invite);
          }}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}

function Made({
  invite,
  onClose,
}: {
  readonly invite: InviteCreated;
  readonly onClose: () => void;
}) {
  const { url, email, mailed, many } = invite;
  return (
    <>
      <CopyField
        text={url}
        label={words.invites.address(email)}
        hint={mailed ? words.invites.mailed : words.invites.handOver(many)}
        action={words.invites.copy}
        done={words.invites.copied}
      />
      <DialogActions>
        <Button onClick={onClose}>{words.invites.done}</Button>
      </DialogActions>
    </>
  );
}

function InviteForm({
  onMade,
  onClose,
}: {
  readonly onMade: (invite: InviteCreated) => void;
  readonly onClose: () => void;
}) {
  const teams = useTeams();
  const [typed, setEmail] = useState("");
  const [teamId, setTeamId] = useState(NONE);
  const [workspaceAdmin, setAdmin] = useState(false);
  const [wantsMany, setMany] = useState(false);
  const email = typed.trim();
  const isWrong = email !== "" && !isEmail(email);
  const mayBeMany = email === "" && !workspaceAdmin;
  const team = teams.find(({ id }) => id === teamId);
  const { submit, tried, busy, problem } = useSubmitting({
    complete: !isWrong,
    send: async () =>
      onMade(
        await createInvite({
          workspaceAdmin,
          many: wantsMany && mayBeMany,
          ...(email !== "" && { email }),
          ...(team && { teamId: team.id }),
        }),
      ),
    tell: wordsFor,
  });
  return (
    <form className={styles.fields} onSubmit={submit} noValidate>
      {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
      <TextField
        label={words.invites.email}
        type="email"
        autoFocus
        autoComplete="off"
        value={typed}
        onChange={(event) => setEmail(event.target.value)}
        hint={words.invites.emailHint}
        error={tried && isWrong ? words.invites.emailWrong : undefined}
      />
      <Field label={words.invites.team}>
        {() => (
          <Select
            label={words.invites.team}
            value={teamId}
            choices={[
              { value: NONE, label: words.people.noTeam },
              ...teams.map(({ id, name }) => ({ value: String(id), label: name })),
            ]}
            onChange={setTeamId}
          />
        )}
      </Field>
      <Switch label={words.invites.admin} checked={workspaceAdmin} onChange={setAdmin} />
      {mayBeMany && <Switch label={words.invites.many} checked={wantsMany} onChange={setMany} />}
      <DialogActions>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button type="submit" kind="primary" busy={busy}>
          {words.invites.create}
        </Button>
      </DialogActions>
    </form>
  );
}
