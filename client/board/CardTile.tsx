import { Ellipsis } from "lucide-react";
import type { Ref } from "react";
import { type Card, isBlank } from "../../shared/journey/index.ts";
import {
  CONFIDENCE_NAMES,
  KindIcon,
  kindColour,
  lookWords,
  UNTITLED_CARD,
  useTeam,
} from "../looks/index.ts";
import { cx } from "../ui/index.ts";
import { CardMeta } from "./CardMeta.tsx";
import { CardText } from "./CardText.tsx";
import styles from "./card-tile.module.css";
import { EditorSlot } from "./EditorSlot.tsx";
import { HaloTag } from "./HaloTag.tsx";
import { type Halo, tellHalo } from "./halos.ts";
import { cardName } from "./names.ts";
import { OriginSlot, PinSlot } from "./PinSlot.tsx";
import type { Pin } from "./placed.ts";
import { TilePicture } from "./TilePicture.tsx";
import type { SpotProps } from "./use-spot.ts";
import { words } from "./words.ts";

/** What of the card is being written right here. */
export type Writing = "title" | "body" | undefined;

/** Longer titles may be cut off after their fourth line; pointing shows them whole. */
const LONG = 80;

/** One card as it lies in its cell. */
export function CardTile({
  ref,
  card,
  spot,
  writing,
  selected,
  opened,
  lifted,
  aside,
  halo,
  pin,
  canEdit,
}: {
  readonly ref: Ref<HTMLElement>;
  readonly card: Card;
  readonly spot: SpotProps;
  readonly writing: Writing;
  readonly selected: boolean;
  /** Its panel stands beside the board. */
  readonly opened: boolean;
  /** Being dragged. */
  readonly lifted: boolean;
  /** Another department's stand out. */
  readonly aside: boolean;
  readonly halo: Halo | undefined;
  readonly pin: Pin | undefined;
  readonly canEdit: boolean;
}) {
  const team = useTeam(card.teamId);
  const hasBody = writing === "body" || !isBlank(card.body);
  const { picture } = card;
  const shown = picture && <TilePicture card={{ kind: card.kind, picture }} />;
  const large = card.kind === "picture";
  const look = {
    "--kind": kindColour(card.kind),
    ...(halo && { "--halo": halo.colour }),
  };
  return (
    <article
      ref={ref}
      {...spot}
      className={cx(styles.tile, halo && styles.visited)}
      style={look}
      data-card={card.id}
      data-kind={card.kind}
      data-selected={selected || undefined}
      data-lifted={lifted || undefined}
      data-aside={aside || undefined}
      aria-current={opened || undefined}
      data-writing={writing}
      aria-label={cardName(card, team)}
      aria-description={describe(selected, halo, pin)}
    >
      {large && shown}
      <div className={styles.top} hidden={large && shown && !card.title && writing !== "title"}>
        <span className={styles.icon}>
          <KindIcon kind={card.kind} size={15} />
        </span>
        <div
          className={cx(styles.title, !card.title && styles.untitled)}
          data-part="title"
          dir="auto"
          title={card.title.length > LONG ? card.title : undefined}
        >
          {writing === "title" ? <EditorSlot /> : card.title || UNTITLED_CARD}
        </div>
        {card.confidence && <Confidence of={card.confidence} />}
      </div>
      {!large && shown}
      {hasBody && (
        <div className={styles.body} data-part="body">
          {writing === "body" ? <EditorSlot /> : <CardText card={card} />}
        </div>
      )}
      <CardMeta card={card} team={team} />
      <OriginSlot source={card.source} />
      {canEdit && !writing && (
        <button
          type="button"
          className={styles.more}
          data-act="menu"
          tabIndex={-1}
          aria-label={words.cardMenu}
        >
          <Ellipsis size={16} aria-hidden="true" />
        </button>
      )}
      {halo && <HaloTag halo={halo} />}
      <PinSlot pin={pin} />
    </article>
  );
}

/** Empty, half or full: how well founded the card is. */
function Confidence({ of }: { readonly of: NonNullable<Card["confidence"]> }) {
  const name = words.confidence(lookWords.within(CONFIDENCE_NAMES[of]));
  return (
    <span
      className={styles.confidence}
      data-confidence={of}
      role="img"
      aria-label={name}
      title={name}
    />
  );
}

function describe(selected: boolean, halo: Halo | undefined, pin: Pin | undefined) {
  const told = [selected && words.selected, halo && tellHalo(halo), pin?.told];
  return told.filter(Boolean).join(". ") || undefined;
}
