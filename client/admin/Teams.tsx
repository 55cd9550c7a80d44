import { PenLine, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { Team, WorkspacePerson } from "../../shared/protocol/index.ts";
import { listPeople } from "../api/people.ts";
import { listTeams, removeTeam } from "../api/teams.ts";
import { useFetched } from "../api/use-fetched.ts";
import { wordsFor } from "../api/words.ts";
import { teamOf, tellTeams } from "../looks/index.ts";
import { TeamMark } from "../looks/TeamMark.tsx";
import { AlertDialog, Button, IconButton, useToasts } from "../ui/index.ts";
import styles from "./admin.module.css";
import { ListStates } from "./ListStates.tsx";
import { TeamDialog } from "./TeamDialog.tsx";
import { words } from "./words.ts";

/** The departments of the workspace. */
export function Teams() {
  const { fetched, reload } = useFetched(toldTeams);
  const people = useFetched(listPeople);
  const [edited, setEdited] = useState<Team | "new">();
  const toasts = useToasts();
  if (fetched.state !== "ready") {
    return <ListStates fetched={fetched} onRetry={() => void reload()} />;
  }
  const members = people.fetched.state === "ready" ? people.fetched.value : [];
  const remove = (team: Team) =>
    removeTeam(team.id)
      .catch((failure) => toasts.show({ message: wordsFor(failure), tone: "danger" }))
      .then(reload);
  return (
    <section className={styles.section} aria-label={words.tabs.teams}>
      <div className={styles.head}>
        <p>{words.teams.text}</p>
        <Button kind="primary" icon={<Plus />} onClick={() => setEdited("new")}>
          {words.teams.add}
        </Button>
      </div>
      <ul className={styles.rows}>
        {fetched.value.map((team) => (
          <TeamRow
            key={team.id}
            team={team}
            people={countIn(team, members)}
            onEdit={() => setEdited(team)}
            onRemove={() => void remove(team)}
          />
        ))}
      </ul>
      {edited && (
        <TeamDialog
          team={edited === "new" ? undefined : edited}
          onDone={reload}
          onClose={() => setEdited(undefined)}
        />
      )}
    </section>
  );
}

/** Whatever shows teams on this device follows. */
async function toldTeams(): Promise<readonly Team[]> {
  const teams = await listTeams();
  tellTeams(teams);
  return teams;
}

const countIn = ({ id }: Team, people: readonly WorkspacePerson[]): number =>
  people.filter(({ teamId }) => teamId === id).length;

function TeamRow({
  team,
  people,
  onEdit,
  onRemove,
}: {
  readonly team: Team;
  readonly people: number;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}) {
  const [asking, setAsking] = useState(false);
  const shown = teamOf(team.id);
  return (
    <li className={styles.row}>
      <TeamMark team={shown} />
      <div className={styles.who}>
        <p className={styles.name}>{shown.name}</p>
        <p className={styles.note}>{words.people.count(people)}</p>
      </div>
      <IconButton label={words.teams.edit(shown.name)} icon={<PenLine />} onClick={onEdit} />
      <IconButton
        label={words.teams.remove(shown.name)}
        icon={<Trash2 />}
        onClick={() => setAsking(true)}
      />
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={words.teams.removeTitle(shown.name)}
        confirm={words.teams.removeAction}
        danger
        onConfirm={onRemove}
      >
        {words.teams.removeText(people)}
      </AlertDialog>
    </li>
  );
}
