import { MessageSquarePlus, MessageSquareText, StickyNote } from "lucide-react";
import { can } from "../../../shared/access/index.ts";
import { cellKey } from "../../../shared/journey/index.ts";
import { KindIcon } from "../../looks/index.ts";
import { openThread, startThread } from "../../session/comment-view.ts";
import { useSessionInfo, useVerbs } from "../../session/index.ts";
import { MenuItem, MenuSeparator } from "../../ui/index.ts";
import { type Spot, spotKey } from "../spot.ts";
import { usePin, useRaised } from "../use-placed.ts";
import { afterMenu } from "./after-menu.ts";
import { anchorOfSpot } from "./anchor-of-spot.ts";
import { useMakeCard } from "./use-make-card.ts";
import { words } from "./words.ts";

/** What a place's menu has for those who say something about it. */
export function CommentItems({
  spot,
  apart,
}: {
  readonly spot: Spot;
  /** Other items stand above. */
  readonly apart: boolean;
}) {
  const { role } = useSessionInfo();
  const pin = usePin(spotKey(spot));
  const anchor = anchorOfSpot(spot);
  const [first] = pin?.threads ?? [];
  const mayComment = can(role, "comment") && anchor;
  if (!mayComment && !first) return null;
  return (
    <>
      {apart && <MenuSeparator />}
      {pin && first && (
        <MenuItem icon={<MessageSquareText />} onSelect={() => afterMenu(() => openThread(first))}>
          {words.show(pin.told)}
        </MenuItem>
      )}
      {mayComment && (
        <>
          <MenuItem
            icon={<MessageSquarePlus />}
            shortcut="Ctrl+Alt+M"
            onSelect={() => afterMenu(() => startThread(anchor))}
          >
            {words.comment}
          </MenuItem>
          <MenuItem
            icon={<KindIcon kind="pain-point" plain />}
            onSelect={() => afterMenu(() => startThread(anchor, "pain-point"))}
          >
            {words.raise}
          </MenuItem>
        </>
      )}
    </>
  );
}

/** What can be done with a pain point that stands in a comment. */
export function RaisedItems({ spot }: { readonly spot: Extract<Spot, { at: "raised" }> }) {
  const canEdit = useVerbs() !== undefined;
  const raised = useRaised(cellKey(spot.cell));
  const makeCard = useMakeCard();
  const title = raised?.find(({ id }) => id === spot.id)?.title;
  return (
    <>
      <MenuItem
        icon={<MessageSquareText />}
        shortcut="Enter"
        onSelect={() => afterMenu(() => openThread(spot.id))}
      >
        {words.open}
      </MenuItem>
      {canEdit && (
        <MenuItem icon={<StickyNote />} onSelect={() => makeCard(spot.id, title ?? "")}>
          {words.makeCard}
        </MenuItem>
      )}
    </>
  );
}
