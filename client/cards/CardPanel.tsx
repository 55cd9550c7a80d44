import { type KeyboardEvent, useRef } from "react";
import { can } from "../../shared/access/index.ts";
import type { CardId } from "../../shared/journey/index.ts";
import { UNTITLED_CARD } from "../looks/index.ts";
import { PictureField } from "../pictures/PictureField.tsx";
import { useCard, useLaneOfOthers, useSessionInfo, useVerbs } from "../session/index.ts";
import { CardBody } from "./CardBody.tsx";
import { CardFacts } from "./CardFacts.tsx";
import { CardNotice, ForeignNotice } from "./CardNotice.tsx";
import { CardPanelBar } from "./CardPanelBar.tsx";
import { CardPlace } from "./CardPlace.tsx";
import styles from "./card-panel.module.css";
import { CardOrigin } from "./comments/CardOrigin.tsx";
import { CardThreads } from "./comments/CardThreads.tsx";
import { words } from "./field-words.ts";
import { TitleField } from "./TitleField.tsx";
import { ToldFacts } from "./ToldFacts.tsx";
import { useFocusOnceGone, useOwnFocus } from "./use-own-focus.ts";
import { useTellEditing } from "./use-tell-editing.ts";

/** Everything about one card, in a drawer beside the board. */
export function CardPanel({
  id,
  wish = 0,
  onOpen,
  onClose,
}: {
  readonly id: CardId;
  /** Counts the wishes to go into the panel. */
  readonly wish?: number;
  /** Shows another card, such as a copy just made. */
  readonly onOpen: (id: CardId) => void;
  readonly onClose: () => void;
}) {
  const card = useCard(id);
  const verbs = useVerbs();
  const { role } = useSessionInfo();
  const panel = useRef<HTMLElement>(null);
  useOwnFocus(panel, wish);
  const foreign = useLaneOfOthers(card?.cell);
  useFocusOnceGone(panel, card?.deleted !== undefined || foreign !== undefined);
  const locked = !verbs || card?.deleted !== undefined || foreign !== undefined;
  const telling = useTellEditing(id, !locked);
  if (!card) return null;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <aside
      data-region=""
      ref={panel}
      className={styles.panel}
      aria-label={words.card(card.title || UNTITLED_CARD)}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      {...telling}
    >
      <CardPanelBar card={card} locked={locked} onOpen={onOpen} onClose={onClose} />
      <div className={styles.content} data-text-of={id}>
        <CardNotice card={card} />
        {foreign && !card.deleted && <ForeignNotice lane={foreign} />}
        <div className={styles.head}>
          <TitleField key={id} id={id} locked={locked} />
          <CardPlace cell={card.cell} />
          {card.source && <CardOrigin source={card.source} />}
        </div>
        {(card.picture || !locked) && (
          <PictureField
            picture={card.picture}
            locked={locked}
            onChange={(picture) => verbs?.setCardPicture(id, picture)}
          />
        )}
        {can(role, "edit") && !foreign ? (
          <CardFacts
            card={card}
            locked={locked}
            set={(fields) => verbs?.setCardFields(id, fields)}
          />
        ) : (
          <ToldFacts card={card} />
        )}
        <CardBody key={id} id={id} />
        {!card.deleted && <CardThreads id={id} />}
      </div>
    </aside>
  );
}
