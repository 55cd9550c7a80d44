import { Users } from "lucide-react";
import type { TeamId } from "../../shared/journey/index.ts";
import { teamsWith, useTeams } from "../looks/index.ts";
import { MenuChoice, MenuMore } from "../ui/index.ts";
import styles from "./headers.module.css";
import { words } from "./menu-words.ts";

type Choice = {
  readonly teamId: TeamId | undefined;
  readonly onChange: (teamId: TeamId | undefined) => void;
};

/** Which department a card or a lane belongs to. */
export const TeamChoice = ({ blocked, ...choice }: Choice & { readonly blocked?: boolean }) => (
  <MenuMore icon={<Users />} label={words.team} blocked={blocked === true}>
    <TeamItems {...choice} />
  </MenuMore>
);

export function TeamItems({ teamId, onChange }: Choice) {
  const teams = teamsWith(teamId, useTeams());
  const none = { value: "", label: words.noTeam, icon: <Dot colour="transparent" /> };
  return (
    <MenuChoice
      value={teamId ?? ""}
      choices={[
        none,
        ...teams.map(({ id, name, colour }) => ({
          value: String(id),
          label: name,
          icon: <Dot colour={colour} />,
        })),
      ]}
      onChange={(chosen) => onChange(teams.find(({ id }) => id === chosen)?.id)}
    />
  );
}

const Dot = ({ colour }: { readonly colour: string }) => (
  <span className={styles.teamDot} style={{ background: colour }} aria-hidden="true" />
);
