import styles from "./team-mark.module.css";
import type { Team } from "./teams.ts";

/** A team at a glance: its tag on its colour. */
export const TeamMark = ({ team }: { readonly team: Pick<Team, "tag" | "colour"> }) => (
  <span className={styles.mark} style={{ background: team.colour }} aria-hidden="true">
    {team.tag}
  </span>
);
