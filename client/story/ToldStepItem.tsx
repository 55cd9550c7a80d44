import { MapPin, Star } from "lucide-react";
import type { CardId, CardOf } from "../../shared/journey/index.ts";
import { feelingName, signed } from "../looks/index.ts";
import { CardButton } from "./CardButton.tsx";
import styles from "./chapter.module.css";
import { MoodFace } from "./MoodFace.tsx";
import { shortName, titleOf } from "./sentences.ts";
import type { Feeling, ToldStep } from "./story-of.ts";
import { words } from "./words.ts";

/** As many cards of a kind are told of one step. */
const MOST = 3;

/** What happens at one step: what people do, what they meet, and what they say of it. */
export function ToldStepItem({
  told,
  onOpenCard,
}: {
  readonly told: ToldStep;
  readonly onOpenCard: (id: CardId) => void;
}) {
  const { step, mood, doing, touchpoints, feelings } = told;
  const left = Math.max(0, doing.length - MOST) + Math.max(0, touchpoints.length - MOST);
  return (
    <li id={`step-${step.id}`} className={styles.step}>
      <div className={styles.mark}>
        {mood === undefined ? <span className={styles.dot} /> : <MoodFace mood={mood} size={32} />}
      </div>
      <div className={styles.happens}>
        <h4 className={styles.stepTitle} dir="auto">
          {step.title || words.untitledStep}
        </h4>
        {doing.slice(0, MOST).map((card) => (
          <CardButton key={card.id} card={card} className={styles.doing} onOpenCard={onOpenCard} />
        ))}
        {touchpoints.length > 0 && (
          <ul className={styles.touchpoints}>
            {touchpoints.slice(0, MOST).map((card) => (
              <li key={card.id}>
                <Touchpoint card={card} onOpenCard={onOpenCard} />
              </li>
            ))}
          </ul>
        )}
        {left > 0 && <p className={styles.left}>{words.more(left)}</p>}
        {feelings.some(({ point }) => point.note !== "") && (
          <ul className={styles.voices}>
            {feelings.map((feeling) => (
              <Voice key={feeling.persona.id} feeling={feeling} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Touchpoint({
  card,
  onOpenCard,
}: {
  readonly card: CardOf<"touchpoint">;
  readonly onOpenCard: (id: CardId) => void;
}) {
  return (
    <CardButton card={card} className={styles.touchpoint} onOpenCard={onOpenCard}>
      {card.momentOfTruth ? (
        <Star size={14} className={styles.moment} role="img" aria-label={words.moment} />
      ) : (
        <MapPin size={14} aria-hidden="true" />
      )}
      <span dir="auto">{titleOf(card)}</span>
      {card.channel && (
        <span className={styles.channel} dir="auto">
          {card.channel}
        </span>
      )}
    </CardButton>
  );
}

/** What the team noted of a persona's feeling. */
function Voice({ feeling: { persona, point } }: { readonly feeling: Feeling }) {
  if (point.note === "") return null;
  return (
    <li className={styles.voice}>
      <MoodFace mood={point.value} size={20} />
      <p>
        <span dir="auto">{point.note}</span>{" "}
        <span className={styles.who}>
          {shortName(persona.name)}, {feelingName(point.value)} {signed(point.value)}
        </span>
      </p>
    </li>
  );
}
