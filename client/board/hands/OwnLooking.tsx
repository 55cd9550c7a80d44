import { useEffect } from "react";
import { useSession } from "../../session/index.ts";
import { useCommands } from "../../ui/index.ts";
import { useBoardState } from "../board-state.ts";
import { useLookDeeds } from "../use-look-deeds.ts";
import { lookCommands } from "./look-commands.ts";
import { usePins } from "./use-pins.ts";
import { useResize } from "./use-resize.ts";
import { useShowing } from "./use-showing.ts";
import { WidthDialog } from "./WidthDialog.tsx";

/** How one looks at the map: what is hidden, what stays in sight, how wide the steps are. */
export function OwnLooking({ zoom }: { readonly zoom: number }) {
  const state = useBoardState();
  const { journey } = useSession();
  const deeds = useLookDeeds();
  usePins(zoom);
  useResize();
  useShowing();
  useEffect(() => {
    addEventListener("storage", state.look.reread);
    return () => removeEventListener("storage", state.look.reread);
  }, [state]);
  useCommands(() => lookCommands({ map: journey.current(), state, deeds }));
  return <WidthDialog />;
}
