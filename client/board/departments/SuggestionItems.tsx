import { Check, MessageSquareText, X } from "lucide-react";
import type { Cell } from "../../../shared/journey/index.ts";
import { openThread } from "../../session/comment-view.ts";
import { MenuItem } from "../../ui/index.ts";
import { words as commentWords } from "../comments/words.ts";
import type { SuggestedCard } from "../placed.ts";
import { useDeciding } from "./use-deciding.ts";
import { words } from "./words.ts";

/** What can be done with a suggested card. */
export function SuggestionItems({
  cell,
  suggested,
}: {
  readonly cell: Cell;
  readonly suggested: SuggestedCard;
}) {
  const deciding = useDeciding(cell);
  const open = () => openThread(suggested.id);
  return (
    <>
      <MenuItem icon={<MessageSquareText />} shortcut="Enter" onSelect={open}>
        {commentWords.open}
      </MenuItem>
      {deciding && (
        <>
          <MenuItem icon={<Check />} onSelect={() => deciding.accept(suggested)}>
            {words.accept}
          </MenuItem>
          <MenuItem icon={<X />} onSelect={() => deciding.decline(suggested)}>
            {words.decline}
          </MenuItem>
        </>
      )}
    </>
  );
}
