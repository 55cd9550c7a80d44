import { Users } from "lucide-react";
import { useDeferredValue, useEffect, useMemo } from "react";
import { createPortal } from "react-dom";
import { idOf, type TeamId } from "../../../shared/journey/index.ts";
import { teamOf, teamsWith, useTeams } from "../../looks/index.ts";
import { useJourney, useSessionInfo } from "../../session/index.ts";
import { Button, Menu, MenuChoice, MenuHeading, useCommands } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { words as handWords } from "../hands/words.ts";
import { useLook } from "../use-look.ts";
import { belongingTo } from "./belonging.ts";
import styles from "./departments.module.css";
import { words } from "./words.ts";
import "./aside.css";

/** Lets what one department owns stand out on one's own board: its cards, lanes and stages. */
export function DepartmentLook() {
  const { look } = useBoardState();
  const { teamId: own } = useSessionInfo();
  const shown = useLook(({ team }) => team);
  const teams = teamsWith(shown, useTeams());
  const ordered = [
    ...teams.filter(({ id }) => id === own),
    ...teams.filter(({ id }) => id !== own),
  ];
  const nameOf = (id: TeamId, name: string) => (id === own ? `${name} (${words.mine})` : name);
  const choose = (id: string) => look.set({ team: id ? idOf<TeamId>(id) : undefined });
  useCommands(() => [
    ...ordered
      .filter(({ id }) => id !== shown)
      .map(({ id, name }) => command(id, words.highlightTeam(name), () => choose(id))),
    ...(shown ? [command("none", words.everything, () => choose(""))] : []),
  ]);
  const count = useStandingOut(shown);
  const place = document.querySelector("[data-board-look]");
  if (!place) return null;
  const team = shown && teamOf(shown).name;
  const label = team ? words.brief(count, team) : own ? words.mine : words.view;
  return createPortal(
    <>
      <Menu
        align="start"
        trigger={
          <Button
            kind={team ? "secondary" : "quiet"}
            size="s"
            className={styles.look}
            icon={<Users />}
            aria-label={label}
            title={label}
          >
            <span className={styles.label}>{label}</span>
          </Button>
        }
      >
        <MenuHeading>{words.highlight}</MenuHeading>
        <MenuChoice
          value={shown ?? ""}
          choices={[
            { value: "", label: words.everything },
            ...ordered.map(({ id, name, colour }) => ({
              value: String(id),
              label: nameOf(id, name),
              icon: (
                <span className={styles.dot} style={{ background: colour }} aria-hidden="true" />
              ),
            })),
          ]}
          onChange={choose}
        />
      </Menu>
      <span className="visually-hidden" role="status">
        {team && words.shown(count, team)}
      </span>
    </>,
    place,
  );
}

/** Marks what belongs to a department; answers with how many cards that is. */
function useStandingOut(team: TeamId | undefined): number {
  const state = useBoardState();
  const map = useDeferredValue(useJourney((whole) => (team ? whole : undefined)));
  const belonging = useMemo(() => (map && team ? belongingTo(map, team) : undefined), [map, team]);
  useEffect(() => {
    const { standingOut } = state.current();
    const ids = belonging?.ids;
    // Every tile of the board looks at it: words that somebody writes change nothing there.
    if (!isSame(standingOut, ids)) state.set({ standingOut: ids });
  }, [state, belonging]);
  useEffect(() => () => state.set({ standingOut: undefined }), [state]);
  return belonging?.cards ?? 0;
}

const isSame = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a === b || (a?.size === b?.size && a !== undefined && [...a].every((id) => b?.has(id)));

const command = (id: string, label: string, run: () => void) => ({
  id: `department-${id}`,
  group: handWords.groups.choose,
  label,
  run,
});
