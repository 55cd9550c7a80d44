import { useCallback } from "react";
import {
  type Anchor,
  flatTextOf,
  quoteIn,
  type Thread,
  titleOfThread,
  whereOf,
} from "../../../shared/comments/index.ts";
import {
  type CardId,
  idOf,
  type JourneyMap,
  type ThreadId,
} from "../../../shared/journey/index.ts";
import { useCommentVerbs, useThread } from "../../session/comment-hooks.ts";
import { openThread, useCommentView } from "../../session/comment-view.ts";
import { titled, useJourney, useSession } from "../../session/index.ts";
import { anchorInText } from "../../session/text-anchors.ts";
import { Button, useToasts } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { useTaps } from "../hands/use-taps.ts";
import type { Spot } from "../spot.ts";
import { anchorOfSpot } from "./anchor-of-spot.ts";
import styles from "./placing.module.css";
import { words } from "./words.ts";

/** Lets a new place be chosen on the board for a thread that lost its own. */
export function Placing() {
  const { placing } = useCommentView();
  const thread = useThread(placing ?? NOBODY);
  const canMove = useCommentVerbs() !== undefined;
  return placing && thread && canMove ? <Choosing thread={thread} /> : null;
}

const NOBODY: ThreadId = idOf("-");

function Choosing({ thread }: { readonly thread: Thread }) {
  const state = useBoardState();
  const attach = useAttaching(thread);
  const giveUp = useCallback(() => openThread(thread.id), [thread.id]);
  const take = useCallback(
    (spot: Spot) => {
      const anchor = anchorOfSpot(spot);
      if (anchor) attach(anchor);
    },
    [attach],
  );
  useTaps(take, giveUp);
  const here = () => {
    const { spot } = state.current();
    if (spot) take(spot);
  };
  return (
    <section className={styles.bar} aria-label={words.where} data-placing="">
      <p role="status" className={styles.asked}>
        {words.whereFor(titleOfThread(thread))}
      </p>
      <Candidates thread={thread} onAttach={attach} />
      <div className={styles.deeds}>
        <Button kind="secondary" size="s" onClick={here}>
          {words.attach}
        </Button>
        <Button kind="quiet" size="s" onClick={giveUp}>
          {words.cancel}
        </Button>
      </div>
    </section>
  );
}

function useAttaching(thread: Thread) {
  const verbs = useCommentVerbs();
  const { journey } = useSession();
  const toasts = useToasts();
  return useCallback(
    (anchor: Anchor) => {
      const { id, anchor: former } = thread;
      verbs?.moveThread(id, anchor);
      toasts.show({
        message: words.attached(whereOf(anchor, journey.current())),
        action: { label: words.undo, run: () => verbs?.moveThread(id, former) },
      });
      openThread(id);
    },
    [verbs, thread, journey, toasts],
  );
}

/** A few cards are a choice, more are a search. */
const MOST = 4;

/** The cards that have the very words which the thread is about. */
function Candidates({
  thread: { anchor },
  onAttach,
}: {
  readonly thread: Thread;
  readonly onAttach: (anchor: Anchor) => void;
}) {
  const session = useSession();
  const cards = useJourney((map) => map.cards);
  if (anchor.on !== "text") return null;
  const found = cardsSaying(cards, anchor).slice(0, MOST);
  if (found.length === 0) return null;
  return (
    <ul className={styles.candidates} aria-label={words.candidates}>
      {found.map(({ id, title, from, to }) => (
        <li key={id}>
          <Button
            kind="secondary"
            size="s"
            onClick={() =>
              onAttach(anchorInText(session, id, from, to) ?? { on: "card", cardId: id })
            }
          >
            {titled(title, "card")}
          </Button>
        </li>
      ))}
    </ul>
  );
}

type Saying = {
  readonly id: CardId;
  readonly title: string;
  readonly from: number;
  readonly to: number;
};

function cardsSaying(
  cards: JourneyMap["cards"],
  anchor: Extract<Anchor, { on: "text" }>,
): readonly Saying[] {
  return [...cards.values()].flatMap(({ id, title, body, deleted }) => {
    const range = deleted ? undefined : quoteIn(flatTextOf(body), anchor);
    return range ? [{ id, title, ...range }] : [];
  });
}
