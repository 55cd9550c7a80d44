import { memo, useLayoutEffect, useRef } from "react";
import type { CardId } from "../../shared/journey/index.ts";
import { useCard, usePeopleAt, useVerbs } from "../session/index.ts";
import { isAside, useView } from "./board-state.ts";
import { CardTile, type Writing } from "./CardTile.tsx";
import { haloOf } from "./halos.ts";
import { useDragSource } from "./use-drag-source.ts";
import { usePin } from "./use-placed.ts";
import { useSpot } from "./use-spot.ts";

/** The tile of one card, woken only by its own changes. */
export const CardSlot = memo(function CardSlot({
  id,
  outside = false,
}: {
  readonly id: CardId;
  /** Not in the grid, whose arrows lead nowhere from here: reached by Tab. */
  readonly outside?: boolean;
}) {
  const ref = useRef<HTMLElement>(null);
  const card = useCard(id);
  const place = useSpot({ at: "card", id }, ref);
  const spot = outside ? ({ ...place, tabIndex: 0 } as const) : place;
  const writing = useView(({ editing }): Writing => {
    if (editing?.what === "body") return editing.id === id ? "body" : undefined;
    if (editing?.what !== "title" || editing.spot.at !== "card") return undefined;
    return editing.spot.id === id ? "title" : undefined;
  });
  const selected = useView((view) => view.selected.has(id));
  const lifted = useView(
    ({ dragging, inHand = [] }) =>
      inHand.includes(id) ||
      (dragging?.dragged.what === "cards" && dragging.dragged.ids.includes(id)),
  );
  const opened = useView((view) => view.opened === id);
  const aside = useView((view) => isAside(view, id));
  useLayoutEffect(() => {
    // Its panel has just taken room from the board.
    if (opened) ref.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [opened]);
  const halo = haloOf(usePeopleAt({ cardId: id }));
  const canEdit = useVerbs() !== undefined;
  const pin = usePin(place["data-spot"]);
  useDragSource(ref, { at: "card", id }, canEdit && !writing);
  if (!card) return null;
  return (
    <CardTile
      {...{ ref, card, spot, writing, selected, opened, lifted, aside, halo, pin, canEdit }}
    />
  );
});
