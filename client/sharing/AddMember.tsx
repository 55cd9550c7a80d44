import { type FormEvent, useState } from "react";
import type { Role } from "../../shared/access/index.ts";
import { type Colleague, listColleagues } from "../api/account.ts";
import { useFetched } from "../api/use-fetched.ts";
import { type Team, useTeams } from "../looks/index.ts";
import { Button } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { NewPersonDialog } from "./NewPersonDialog.tsx";
import { PersonPicker } from "./PersonPicker.tsx";
import { type Option, optionsFor } from "./picker-options.ts";
import { ROLE_CHOICES } from "./role-choices.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** What can be done about whoever was chosen. */
export type Letting = {
  readonly addPerson: (person: Colleague, role: Role) => Promise<unknown>;
  readonly addTeam: (team: Team, role: Role) => Promise<unknown>;
  readonly invite: (email: string | undefined, role: Role) => Promise<unknown>;
};

/** One field for everybody: who is in the workspace, a whole team, or somebody who is to be invited. */
export function AddMember({
  isHere,
  me,
  deeds,
}: {
  /** Whether somebody or some team has a role here already. */
  readonly isHere: (id: string) => boolean;
  readonly me: Colleague;
  readonly deeds: Letting;
}) {
  const { fetched, replace } = useFetched(listColleagues);
  const teams = useTeams();
  const [chosen, setChosen] = useState<Option>();
  const [query, setQuery] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const [making, setMaking] = useState<string>();
  const colleagues = fetched.state === "ready" ? fetched.value : [];
  const free = colleagues.filter(({ id }) => !isHere(id));
  const freeTeams = teams.filter(({ id }) => !isHere(id));
  // Nobody is invited who may only not have been found yet.
  const options =
    fetched.state === "loading" ? [] : optionsFor(free, freeTeams, query, me.workspaceAdmin);
  const choose = (option: Option | undefined, text: string) => {
    if (option?.kind === "make") return setMaking(option.text);
    setChosen(option);
    setQuery(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [first] = options;
    const taken = chosen ?? (first?.kind === "invite" ? first : undefined);
    if (!taken) return;
    letIn(taken, role, deeds);
    choose(undefined, "");
  };
  const welcome = (person: Colleague) => {
    replace((all) => [...all, person]);
    setMaking(undefined);
    choose({ kind: "person", person }, person.name);
  };
  const isReady = chosen !== undefined || options[0]?.kind === "invite";
  return (
    <form className={styles.add} onSubmit={submit}>
      <PersonPicker options={options} query={query} onChoose={choose} />
      <Select label={words.add.role} value={role} choices={ROLE_CHOICES} onChange={setRole} />
      <Button
        type="submit"
        kind="primary"
        className={styles.tall}
        aria-disabled={isReady ? undefined : true}
      >
        {words.add.action}
      </Button>
      {making !== undefined && (
        <NewPersonDialog given={making} onMade={welcome} onClose={() => setMaking(undefined)} />
      )}
    </form>
  );
}

function letIn(option: Option, role: Role, deeds: Letting): void {
  if (option.kind === "person") void deeds.addPerson(option.person, role);
  if (option.kind === "team") void deeds.addTeam(option.team, role);
  if (option.kind === "invite") void deeds.invite(option.email, role);
}
