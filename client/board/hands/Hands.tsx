import { useSession, useVerbs } from "../../session/index.ts";
import { useCommands } from "../../ui/index.ts";
import { useActions } from "../action-context.ts";
import { useBoardState } from "../board-state.ts";
import { Clipboard } from "../clipboard/Clipboard.tsx";
import { CommentsOnBoard } from "../comments/CommentsOnBoard.tsx";
import { DepartmentLook } from "../departments/DepartmentLook.tsx";
import { Suggesting } from "../departments/Suggesting.tsx";
import { Find } from "../find/FindBar.tsx";
import { BulkBar } from "./BulkBar.tsx";
import { boardCommands } from "./board-commands.ts";
import { Company } from "./Company.tsx";
import { CurveAsTable } from "./CurveAsTable.tsx";
import { InHand } from "./InHand.tsx";
import { Marquee } from "./Marquee.tsx";
import { OwnLooking } from "./OwnLooking.tsx";
import { Pictures } from "./Pictures.tsx";
import { useFitChosen } from "./use-fit-chosen.ts";
import { useFitKey } from "./use-fit-key.ts";
import { usePan } from "./use-pan.ts";
import { words } from "./words.ts";

export type HandsProps = {
  /** 1 is full size. */
  readonly zoom: number;
  readonly onZoom: (factor: number) => void;
};

/** What practised hands do to the board; fetched once it stands, for nobody needs it to read. */
export function Hands({ zoom, onZoom }: HandsProps) {
  const state = useBoardState();
  const actions = useActions();
  const { journey } = useSession();
  const verbs = useVerbs();
  const fit = useFitChosen(zoom, onZoom);
  useFitKey(fit);
  useCommands((query) => [
    ...boardCommands({ map: journey.current(), state, actions, verbs }, query),
    ...(state.current().spot?.at === "card" || state.current().selected.size > 0
      ? [
          {
            id: "fit-chosen",
            group: words.groups.choose,
            label: words.fitChosen,
            keys: "Shift+2",
            run: fit,
          },
        ]
      : []),
  ]);
  usePan(state, actions);
  return (
    <>
      <Marquee />
      <Clipboard />
      <Pictures />
      <Find />
      <BulkBar />
      <InHand />
      <CurveAsTable />
      <OwnLooking zoom={zoom} />
      <DepartmentLook />
      <Suggesting />
      <Company />
      <CommentsOnBoard />
    </>
  );
}
