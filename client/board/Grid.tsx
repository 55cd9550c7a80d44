import { Plus } from "lucide-react";
import { useCallback, useMemo, useRef } from "react";
import type { JourneyMap } from "../../shared/journey/index.ts";
import { useJourney, useSession, useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import styles from "./board.module.css";
import { useBoardParts } from "./board-parts.ts";
import { useBoardState, useView } from "./board-state.ts";
import { gridColumnsOf, hasStepRow, rowOfLane } from "./columns.ts";
import { FrameMark } from "./FrameMark.tsx";
import { spotAfterLoss } from "./focus-fallback.ts";
import { GridBox } from "./GridBox.tsx";
import { HeaderRows } from "./HeaderRows.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { NearViewContext, useNearViewOf } from "./near-view.ts";
import type { Spot } from "./spot.ts";
import { useBoardDrag } from "./use-board-drag.ts";
import { useBoardInput } from "./use-board-input.ts";
import { useOwnFocus } from "./use-own-focus.ts";
import { useOwnPointer } from "./use-own-pointer.ts";
import { VanishedContext } from "./use-spot.ts";
import { useTabStop } from "./use-tab-stop.ts";
import { quoted } from "./words.ts";

/** Drawn smaller than this, headers keep the size they have here. */
const LEGIBLE = 0.5;

/** The scrolled grid itself. */
export function Grid({ zoom }: { readonly zoom: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { Pointers } = useBoardParts();
  const title = useJourney((map) => map.meta.title);
  const columns = useJourney((map) => map.columns);
  const lanes = useJourney((map) => map.lanes);
  const grid = useMemo(() => gridColumnsOf(columns), [columns]);
  const blank = useJourney((map) => map.cells.size === 0);
  const headRows = hasStepRow(columns) ? 2 : 1;
  const near = useNearViewOf(scroller);
  const input = useBoardInput(useActions());
  const pointer = useOwnPointer(sheet, zoom);
  useBoardDrag(scroller);
  useOwnFocus();
  useTabStop();
  return (
    <div ref={scroller} className={styles.scroller} data-board-scroller="">
      <div
        ref={sheet}
        className={styles.sheet}
        style={{ zoom, "--legible": Math.max(1, LEGIBLE / zoom) }}
        data-far={zoom < LEGIBLE || undefined}
        {...pointer}
      >
        <NearViewContext value={near}>
          <VanishedContext value={useVanished()}>
            <GridBox
              role="grid"
              className={cx(styles.grid, headRows > 1 && styles.tallHead)}
              data-blank={blank || undefined}
              // Without any stage there is room for the first.
              style={{ "--columns": Math.max(1, grid.length) }}
              aria-label={title || "Journey map"}
              aria-rowcount={headRows + lanes.length}
              aria-colcount={grid.length + 1}
              aria-multiselectable="true"
              {...input}
            >
              <HeaderRows columns={columns} />
              {lanes.map((lane, index) => (
                <LaneRow
                  key={lane.id}
                  lane={lane}
                  columns={grid}
                  gridRow={rowOfLane(index)}
                  rowIndex={headRows + index + 1}
                />
              ))}
              <FrameMark />
            </GridBox>
          </VanishedContext>
        </NearViewContext>
        <AddLane />
        <Pointers zoom={zoom} />
      </div>
    </div>
  );
}

/** What a screen reader is told when the focused thing goes away. */
function whatBecameOf(map: JourneyMap, spot: Spot): string {
  const card = spot.at === "card" ? map.cards.get(spot.id) : undefined;
  const name = quoted(card?.title ?? "", card ? "card" : spot.at);
  const waits = card && !card.deleted;
  return waits ? `${name} waits in Unplaced now.` : `${name} was deleted.`;
}

/** What happens when others delete what had the focus: its cell takes it. */
function useVanished(): () => void {
  const state = useBoardState();
  const { journey } = useSession();
  return useCallback(() => {
    const { spot, editing } = state.current();
    const map = journey.current();
    const next = spot && !editing && spotAfterLoss(map, spot);
    if (next) state.focus(next, { told: whatBecameOf(map, spot) });
  }, [state, journey]);
}

function AddLane() {
  const state = useBoardState();
  const last = useJourney((map) => map.lanes.at(-1)?.id);
  const open = useView((view) => view.menu?.of === "new-lane");
  if (!useVerbs()) return null;
  return (
    <button
      type="button"
      className={styles.addLane}
      aria-haspopup="menu"
      aria-expanded={open}
      onClick={({ currentTarget }) => {
        const { left, top } = currentTarget.getBoundingClientRect();
        const spot = last ? ({ at: "lane", id: last } as const) : undefined;
        state.set({ menu: { of: "new-lane", spot, at: { x: left, y: top } } });
      }}
    >
      <Plus size={16} aria-hidden="true" />
      Add a lane
    </button>
  );
}
