import { useEffect } from "react";
import { useSession, useVerbs } from "../../session/index.ts";
import { useCommands } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { useLookDeeds } from "../use-look-deeds.ts";
import { lookCommands, placeCommands } from "./look-commands.ts";
import { PlaceDialog } from "./PlaceDialog.tsx";
import { usePins } from "./use-pins.ts";
import { useResize } from "./use-resize.ts";
import { useShowing } from "./use-showing.ts";
import { WidthDialog } from "./WidthDialog.tsx";

/** How one looks at the map, and where its stages, steps and lanes are to stand. */
export function OwnLooking({ zoom }: { readonly zoom: number }) {
  const state = useBoardState();
  const { journey } = useSession();
  const deeds = useLookDeeds();
  const canEdit = useVerbs() !== undefined;
  usePins(zoom);
  useResize();
  useShowing();
  useEffect(() => {
    addEventListener("storage", state.look.reread);
    return () => removeEventListener("storage", state.look.reread);
  }, [state]);
  useCommands(() => [
    ...lookCommands({ map: journey.current(), state, deeds }),
    ...(canEdit ? placeCommands(state) : []),
  ]);
  return (
    <>
      <WidthDialog />
      <PlaceDialog />
    </>
  );
}
