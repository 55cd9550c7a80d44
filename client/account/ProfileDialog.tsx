import { useState } from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import type { Colleague } from "../api/account.ts";
import { changePerson } from "../api/people.ts";
import { joinTeam } from "../api/teams.ts";
import { wordsFor } from "../api/words.ts";
import { teamOf, teamsWith, useTeams } from "../looks/index.ts";
import { Button, Dialog, DialogActions, Field, Notice, TextField } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { useSubmitting } from "../ui/use-submitting.ts";
import styles from "./frame.module.css";
import { securityWords } from "./security-words.ts";
import { useMe } from "./use-me.ts";

const { profile } = securityWords;
/** Radix takes no empty text for a value. */
const NONE = "none";

/** What others see of oneself: the name, and the team beside it. */
export function ProfileDialog({
  user,
  onClose,
}: {
  readonly user: Colleague;
  readonly onClose: () => void;
}) {
  const { refresh } = useMe();
  const [name, setName] = useState(user.name);
  const [team, setTeam] = useState<string>(user.teamId ?? NONE);
  const teams = teamsWith(user.teamId, useTeams());
  const isMissing = name.trim() === "";
  const { submit, busy, problem } = useSubmitting({
    complete: !isMissing,
    send: async () => {
      const teamId = teams.find(({ id }) => id === team)?.id;
      if (name.trim() !== user.name) await changePerson(user.id, { name: name.trim() });
      if (teamId !== user.teamId) await joinTeam(user.id, teamId);
      onClose();
      await refresh();
    },
    tell: wordsFor,
  });
  return (
    <Dialog open onOpenChange={onClose} title={profile.title} description={profile.text} width="s">
      <form className={styles.fields} onSubmit={submit} noValidate>
        {problem !== undefined && <Notice tone="danger">{problem}</Notice>}
        <TextField
          label={profile.name}
          autoFocus
          autoComplete="name"
          maxLength={LIMITS.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={isMissing ? profile.nameMissing : undefined}
        />
        {user.workspaceAdmin ? (
          <Field label={profile.team}>
            {() => (
              <Select
                label={profile.team}
                value={team}
                choices={[
                  { value: NONE, label: profile.noTeam },
                  ...teams.map(({ id, name: label }) => ({ value: String(id), label })),
                ]}
                onChange={setTeam}
              />
            )}
          </Field>
        ) : (
          <TextField
            label={profile.team}
            hint={profile.teamHint}
            readOnly
            value={user.teamId ? teamOf(user.teamId).name : profile.noTeam}
          />
        )}
        <DialogActions>
          <Button onClick={onClose}>{profile.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy}>
            {profile.save}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
