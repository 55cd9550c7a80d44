import type { Team } from "../looks/index.ts";
import styles from "./team-mark.module.css";

/** A team at a glance: its tag on its colour. */
export const TeamMark = ({ team }: { readonly team: Pick<Team, "tag" | "colour"> }) => (
  <span className={styles.mark} style={{ background: team.colour }} aria-hidden="true">
    {team.tag}
  </span>
);
