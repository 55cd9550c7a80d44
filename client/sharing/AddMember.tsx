import { type FormEvent, useState } from "react";
import type { Role } from "../../shared/access/index.ts";
import type { MapMember } from "../../shared/protocol/index.ts";
import { type Colleague, listColleagues } from "../api/account.ts";
import { useFetched } from "../api/use-fetched.ts";
import { Button } from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import { NewPersonDialog } from "./NewPersonDialog.tsx";
import { PersonPicker } from "./PersonPicker.tsx";
import { ROLE_CHOICES } from "./role-choices.ts";
import styles from "./sharing.module.css";
import { words } from "./words.ts";

/** Picks somebody of the workspace; its admins can also make a new account here. */
export function AddMember({
  members,
  me,
  onAdd,
}: {
  readonly members: readonly MapMember[];
  readonly me: Colleague;
  readonly onAdd: (person: Colleague, role: Role) => Promise<unknown>;
}) {
  const { fetched, replace } = useFetched(listColleagues);
  const [chosen, setChosen] = useState<Colleague>();
  const [query, setQuery] = useState("");
  const [role, setRole] = useState<Role>("editor");
  const [making, setMaking] = useState<string>();
  const colleagues = fetched.state === "ready" ? fetched.value : [];
  const free = colleagues.filter(({ id }) => !members.some(({ userId }) => userId === id));
  const choose = (person: Colleague | undefined, text: string) => {
    setChosen(person);
    setQuery(text);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!chosen) return;
    void onAdd(chosen, role);
    choose(undefined, "");
  };
  const welcome = (person: Colleague) => {
    replace((all) => [...all, person]);
    setMaking(undefined);
    choose(person, person.name);
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <PersonPicker
        people={free}
        query={query}
        onChoose={choose}
        onMake={me.workspaceAdmin ? setMaking : undefined}
      />
      <Select label={words.add.role} value={role} choices={ROLE_CHOICES} onChange={setRole} />
      <Button
        type="submit"
        kind="primary"
        className={styles.tall}
        aria-disabled={chosen === undefined || undefined}
      >
        {words.add.action}
      </Button>
      {making !== undefined && (
        <NewPersonDialog given={making} onMade={welcome} onClose={() => setMaking(undefined)} />
      )}
    </form>
  );
}
