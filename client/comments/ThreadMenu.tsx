import { Combine, Ellipsis, Link2, MapPin, Pencil, StickyNote, Trash2 } from "lucide-react";
import type { Thread } from "../../shared/comments/index.ts";
import { placeThread, useCommentVerbs, useSession } from "../session/index.ts";
import { copyText, IconButton, Menu, MenuItem, MenuSeparator, useToasts } from "../ui/index.ts";
import { useReader } from "./reader.ts";
import { useMakeCard } from "./use-make-card.ts";
import type { Rights } from "./use-rights.ts";
import { words } from "./words.ts";

/** What else can be done with a thread. */
export function ThreadMenu({
  thread,
  rights,
  onEdit,
  onMerge,
  onRemove,
}: {
  readonly thread: Thread;
  readonly rights: Rights;
  readonly onEdit: () => void;
  readonly onMerge: () => void;
  readonly onRemove: () => void;
}) {
  const verbs = useCommentVerbs();
  const { openCard } = useReader();
  const copyLink = useCopyLink(thread);
  const makeCard = useMakeCard(thread);
  const { cardId } = thread;
  return (
    <Menu trigger={<IconButton size="s" label={words.thread.more} icon={<Ellipsis />} />}>
      <MenuItem icon={<Link2 />} onSelect={copyLink}>
        {words.thread.copyLink}
      </MenuItem>
      {cardId && (
        <MenuItem icon={<StickyNote />} onSelect={() => openCard(cardId)}>
          {words.thread.openCard}
        </MenuItem>
      )}
      {verbs && rights.promote && !cardId && !thread.suggestion && (
        <MenuItem icon={<StickyNote />} onSelect={makeCard}>
          {words.thread.makeCard}
        </MenuItem>
      )}
      {verbs && rights.merge(thread) && (
        <MenuItem icon={<Combine />} onSelect={onMerge}>
          {words.merge.item}
        </MenuItem>
      )}
      {verbs && rights.settle(thread) && (
        <MenuItem icon={<MapPin />} onSelect={() => placeThread(thread.id)}>
          {words.thread.reattach}
        </MenuItem>
      )}
      {verbs && (rights.edit(thread) || rights.remove(thread)) && <MenuSeparator />}
      {verbs && rights.edit(thread) && !thread.textRemoved && (
        <MenuItem icon={<Pencil />} onSelect={onEdit}>
          {words.thread.edit}
        </MenuItem>
      )}
      {verbs && rights.remove(thread) && (
        <MenuItem icon={<Trash2 />} danger onSelect={onRemove}>
          {rights.isOwn(thread) ? words.thread.remove : words.thread.moderate}
        </MenuItem>
      )}
    </Menu>
  );
}

/** The address of a thread, without what lets a guest in. */
function useCopyLink({ id }: Thread): () => void {
  const { mapId } = useSession().options;
  const toasts = useToasts();
  const copy = async () => {
    const done = await copyText(Promise.resolve(`${location.origin}/m/${mapId}?c=${id}`));
    toasts.show({ message: done ? words.thread.copied : words.thread.notCopied });
  };
  return () => void copy();
}
