import { Ellipsis, KeyRound, LogOut, PenLine, ShieldCheck, ShieldOff, UserX } from "lucide-react";
import { useState } from "react";
import { personColour, type WorkspacePerson } from "../../shared/protocol/index.ts";
import { teamsWith, useTeam, useTeams } from "../looks/index.ts";
import {
  Ago,
  AlertDialog,
  Avatar,
  Badge,
  cx,
  IconButton,
  Menu,
  MenuItem,
  MenuSeparator,
} from "../ui/index.ts";
import { Select } from "../ui/Select.tsx";
import styles from "./admin.module.css";
import { RenameDialog } from "./RenameDialog.tsx";
import { ResetLinkDialog } from "./ResetLinkDialog.tsx";
import { ShutOutQuestion } from "./ShutOutQuestion.tsx";
import { safetyWords } from "./safety-words.ts";
import type { PeopleDeeds } from "./use-people-deeds.ts";
import { words } from "./words.ts";

const { people } = words;
/** Radix takes no empty text for a value. */
const NONE = "none";

/** One person of the workspace, and what can be done about them. */
export function PersonRow({
  person,
  isMe,
  isLastAdmin,
  deeds,
}: {
  readonly person: WorkspacePerson;
  readonly isMe: boolean;
  readonly isLastAdmin: boolean;
  readonly deeds: PeopleDeeds;
}) {
  const [asked, setAsked] = useState<"rename" | "password" | "shutOut" | "remove">();
  const { id, name, email, workspaceAdmin, teamId, seenAt } = person;
  const teams = teamsWith(teamId, useTeams());
  const tag = useTeam(teamId)?.tag;
  return (
    <li className={cx(styles.row, styles.person)}>
      <Avatar name={name} tag={tag} colour={personColour(id)} />
      <div className={styles.who}>
        <p className={styles.name}>
          <span>{isMe ? `${name} (${words.you})` : name}</span>
          {workspaceAdmin && <Badge tone="accent">{people.admin}</Badge>}
        </p>
        <p className={styles.note}>{email}</p>
      </div>
      <div className={styles.team}>
        <Select
          quiet
          label={people.teamOf(name)}
          value={teamId ?? NONE}
          choices={[
            { value: NONE, label: people.noTeam },
            ...teams.map((team) => ({ value: String(team.id), label: team.name })),
          ]}
          onChange={(chosen) =>
            void deeds.setTeam(person, teams.find((team) => team.id === chosen)?.id)
          }
        />
      </div>
      <p className={styles.seen}>
        {seenAt === undefined ? (
          people.unseen
        ) : (
          <>
            {people.seen} <Ago time={seenAt} />
          </>
        )}
      </p>
      <Menu align="end" trigger={<IconButton label={people.more(name)} icon={<Ellipsis />} />}>
        <MenuItem icon={<PenLine />} onSelect={() => setAsked("rename")}>
          {people.rename}
        </MenuItem>
        <MenuItem
          icon={workspaceAdmin ? <ShieldOff /> : <ShieldCheck />}
          blocked={isLastAdmin ? people.lastAdmin : undefined}
          onSelect={() => void deeds.setAdmin(person, !workspaceAdmin)}
        >
          {workspaceAdmin ? people.dropAdmin : people.makeAdmin}
        </MenuItem>
        <MenuItem icon={<KeyRound />} onSelect={() => setAsked("password")}>
          {safetyWords.reset.item}
        </MenuItem>
        <MenuItem icon={<LogOut />} onSelect={() => setAsked("shutOut")}>
          {safetyWords.shutOut.item}
        </MenuItem>
        <MenuSeparator />
        <MenuItem
          danger
          icon={<UserX />}
          blocked={isLastAdmin ? people.lastAdmin : undefined}
          onSelect={() => setAsked("remove")}
        >
          {people.remove}
        </MenuItem>
      </Menu>
      {asked === "rename" && (
        <RenameDialog
          name={name}
          onRename={(next) => void deeds.rename(person, next)}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === "password" && (
        <ResetLinkDialog person={person} onClose={() => setAsked(undefined)} />
      )}
      {asked === "shutOut" && (
        <ShutOutQuestion person={person} onClose={() => setAsked(undefined)} />
      )}
      <AlertDialog
        open={asked === "remove"}
        onOpenChange={() => setAsked(undefined)}
        title={people.removeTitle(name)}
        confirm={people.removeAction}
        danger
        onConfirm={() => void deeds.remove(person)}
      >
        {people.removeText}
      </AlertDialog>
    </li>
  );
}
