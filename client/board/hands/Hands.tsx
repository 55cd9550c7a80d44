import { useSession, useVerbs } from "../../session/index.ts";
import { useCommands } from "../../ui/index.ts";
import { useActions } from "../action-context.ts";
import { useBoardState } from "../board-state.ts";
import { Clipboard } from "../clipboard/Clipboard.tsx";
import { Find } from "../find/FindBar.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { boardCommands } from "./board-commands.ts";
import { Marquee } from "./Marquee.tsx";
import { usePan } from "./use-pan.ts";

/** What practised hands do to the board; fetched once it stands, for nobody needs it to read. */
export function Hands() {
  const state = useBoardState();
  const actions = useActions();
  const { journey } = useSession();
  const canEdit = useVerbs() !== undefined;
  useCommands((query) => boardCommands({ map: journey.current(), state, actions, canEdit }, query));
  usePan(state, actions);
  return (
    <>
      <Marquee />
      <Clipboard />
      <Find />
      <BulkBar />
    </>
  );
}
