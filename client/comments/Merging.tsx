import { useMemo } from "react";
import {
  similarThreads,
  type Thread,
  titleOfThread,
  voicesOf,
} from "../../shared/comments/index.ts";
import { SeverityBars, teamOf, useTeams } from "../looks/index.ts";
import { type CommentVerbs, useThreads } from "../session/index.ts";
import { Badge, Button, useToasts } from "../ui/index.ts";
import styles from "./merging.module.css";
import { words } from "./words.ts";

/** Offers what may say the same, each to be joined with one press. */
export function Merging({
  thread,
  verbs,
  onClose,
}: {
  readonly thread: Thread;
  readonly verbs: CommentVerbs;
  readonly onClose: () => void;
}) {
  const threads = useThreads();
  const toasts = useToasts();
  const similar = useMemo(() => similarThreads(thread, threads), [thread, threads]);
  const join = ({ id, text }: Thread) => {
    verbs.merge(id, thread.id);
    if (similar.length === 1) onClose();
    toasts.show({
      message: words.merge.joined(titleOfThread({ text }), titleOfThread(thread)),
      action: { label: words.merge.undo, run: () => verbs.split(id) },
    });
  };
  return (
    <section className={styles.merging} aria-label={words.merge.title}>
      <h3 className={styles.title}>{words.merge.title}</h3>
      {similar.length === 0 && <p className={styles.none}>{words.merge.none}</p>}
      <ul className={styles.list}>
        {similar.map(({ thread: other }) => (
          <li key={other.id} className={styles.one}>
            <span className={styles.said}>
              {other.severity && <SeverityBars severity={other.severity} />}
              <span className={styles.text}>{other.text}</span>
            </span>
            <Voices thread={other} />
            <Button
              size="s"
              aria-label={words.merge.joinWhich(other.text)}
              onClick={() => join(other)}
            >
              {words.merge.join}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="s" kind="quiet" onClick={onClose}>
          {words.merge.close}
        </Button>
      </div>
    </section>
  );
}

/** How many say it, by their teams. */
export function Voices({ thread }: { readonly thread: Thread }) {
  const threads = useThreads();
  useTeams();
  const { people, byTeam } = useMemo(() => voicesOf(thread, threads), [thread, threads]);
  return (
    <span className={styles.voices}>
      <span>{words.merge.voices(people.length)}</span>
      {byTeam.map(({ teamId, count }) => {
        const team = teamId && teamOf(teamId);
        const told = words.merge.ofTeam(team ? team.name : words.merge.noTeam, count);
        return (
          <Badge key={teamId ?? ""}>
            <span title={told} aria-hidden="true">
              {team ? `${team.tag} ${count}` : told}
            </span>
            <span className="visually-hidden">{told}</span>
          </Badge>
        );
      })}
    </span>
  );
}
