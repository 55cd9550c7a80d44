import { Check, Lightbulb, X } from "lucide-react";
import { useState } from "react";
import { mayChangeLane } from "../../shared/access/index.ts";
import type { Thread } from "../../shared/comments/index.ts";
import { findLane, type Severity } from "../../shared/journey/index.ts";
import { DeclineDialog } from "../looks/DeclineDialog.tsx";
import { CARD_KIND_NAMES, SeverityBars, useTeam } from "../looks/index.ts";
import { decline } from "../session/comments/decline.ts";
import { useCommentVerbs, useJourney, useSessionInfo } from "../session/index.ts";
import { Button } from "../ui/index.ts";
import styles from "./thread.module.css";
import { useMakeCard } from "./use-make-card.ts";
import { words } from "./words.ts";

/** In place of a thread's kind: a card is suggested. */
export function SuggestionMark({ severity }: { readonly severity: Severity | undefined }) {
  return (
    <span className={styles.kind}>
      {severity ? <SeverityBars severity={severity} /> : <Lightbulb size={15} aria-hidden="true" />}
      {severity && <span aria-hidden="true">{severity}</span>}
      <span>{words.suggestion.kind}</span>
    </span>
  );
}

/** The card that a thread suggests: whose lane it is accepts or declines it, all others read that. */
export function Suggested({ thread }: { readonly thread: Thread }) {
  const { suggestion, anchor, resolved, cardId, id } = thread;
  const party = useSessionInfo();
  const verbs = useCommentVerbs();
  const accept = useMakeCard(thread);
  const [isDeclining, setDeclining] = useState(false);
  const laneId = anchor.on === "cell" ? anchor.laneId : undefined;
  const lane = useJourney((map) => laneId && findLane(map, laneId));
  const team = useTeam(lane ? lane.teamId : undefined)?.name ?? words.suggestion.itsTeam;
  if (!suggestion) return null;
  const isPending = !resolved && !cardId;
  const isTheirs = verbs && mayChangeLane(lane || {}, party);
  return (
    <>
      <p className={styles.note}>
        {words.thread.suggests(CARD_KIND_NAMES[suggestion.kind], suggestion.title)}
      </p>
      {isPending && !isTheirs && <p className={styles.note}>{words.suggestion.decides(team)}</p>}
      {isPending && isTheirs && (
        <div className={styles.foot}>
          <Button size="s" kind="primary" icon={<Check />} onClick={accept}>
            {words.suggestion.accept}
          </Button>
          <Button size="s" icon={<X />} onClick={() => setDeclining(true)}>
            {words.suggestion.decline}
          </Button>
        </div>
      )}
      {isDeclining && (
        <DeclineDialog
          title={suggestion.title}
          onDecline={(word) => decline(verbs, id, word)}
          onClose={() => setDeclining(false)}
        />
      )}
    </>
  );
}
