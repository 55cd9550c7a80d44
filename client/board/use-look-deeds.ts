import { useMemo } from "react";
import { findLane, type LaneId, type StepId } from "../../shared/journey/index.ts";
import { useSession } from "../session/index.ts";
import { useToasts } from "../ui/index.ts";
import { useBoardState } from "./board-state.ts";
import { spotAfterDeletion } from "./focus-fallback.ts";
import { laneWords as words } from "./lane-words.ts";
import { laneName } from "./names.ts";
import { widthWithin } from "./own-look.ts";

const NOTHING: ReadonlySet<never> = new Set();

/** What one does to one's own look at the map. */
export type LookDeeds = ReturnType<typeof useLookDeeds>;

export function useLookDeeds() {
  const state = useBoardState();
  const { journey } = useSession();
  const toasts = useToasts();
  return useMemo(() => {
    const { look } = state;
    const nameOf = (id: LaneId) => laneName(findLane(journey.current(), id) ?? { title: "" });
    const say = (message: string) => toasts.show({ message });
    const show = (ids: Iterable<LaneId>) => {
      const hidden = new Set(look.current().hidden);
      for (const id of ids) hidden.delete(id);
      look.set({ hidden });
    };
    return {
      show,
      hide(id: LaneId) {
        const spot = { at: "lane", id } as const;
        const next = spotAfterDeletion(look.seen(journey.current()), spot, NOTHING);
        look.set({ hidden: new Set([...look.current().hidden, id]) });
        if (next) state.focus(next);
        const run = () => {
          show([id]);
          state.focus(spot);
        };
        toasts.show({ message: words.hid(nameOf(id)), action: { label: words.show, run } });
      },
      pin(id: LaneId, pinned: boolean) {
        const all = new Set(look.current().pinned);
        if (pinned) all.add(id);
        else all.delete(id);
        look.set({ pinned: all });
        say(pinned ? words.pinned(nameOf(id)) : words.unpinned(nameOf(id)));
      },
      /** Undefined for the usual width. */
      resize(id: StepId, width: number | undefined, passing = false) {
        const widths = new Map(look.current().widths);
        if (width === undefined) widths.delete(id);
        else widths.set(id, widthWithin(width));
        look.set({ widths }, passing);
      },
      resetWidths() {
        look.set({ widths: new Map() });
        say(words.widthsReset);
      },
    };
  }, [state, journey, toasts]);
}
