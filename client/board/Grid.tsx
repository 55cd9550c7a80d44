import { Plus } from "lucide-react";
import { useCallback, useMemo, useRef } from "react";
import { type BlueprintLine, blueprintLines, type JourneyMap } from "../../shared/journey/index.ts";
import { titled, useJourney, useSession, useStructureLock, useVerbs } from "../session/index.ts";
import { cx } from "../ui/index.ts";
import { useActions } from "./action-context.ts";
import styles from "./board.module.css";
import { useBoardParts } from "./board-parts.ts";
import { useBoardState, useView } from "./board-state.ts";
import { gridColumnsOf, hasStepRow, rowOfLane, tracksOf } from "./columns.ts";
import { FrameMark } from "./FrameMark.tsx";
import { spotAfterLoss } from "./focus-fallback.ts";
import { GridBox } from "./GridBox.tsx";
import { HeaderRows } from "./HeaderRows.tsx";
import { HiddenLanes } from "./HiddenLanes.tsx";
import { LaneRow } from "./LaneRow.tsx";
import { NearViewContext, useNearViewOf } from "./near-view.ts";
import type { Spot } from "./spot.ts";
import { useBoardDrag } from "./use-board-drag.ts";
import { useBoardInput } from "./use-board-input.ts";
import { useLook } from "./use-look.ts";
import { useOwnFocus } from "./use-own-focus.ts";
import { useOwnPointer } from "./use-own-pointer.ts";
import { VanishedContext } from "./use-spot.ts";
import { useTabStop } from "./use-tab-stop.ts";
import { words } from "./words.ts";

/** Drawn smaller than this, headers keep the size they have here. */
const LEGIBLE = 0.5;

/** The scrolled grid itself. */
export function Grid({ zoom }: { readonly zoom: number }) {
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const { Pointers } = useBoardParts();
  const title = useJourney((map) => map.meta.title);
  const columns = useJourney((map) => map.columns);
  const { look } = useBoardState();
  const lanes = useJourney((map) => look.lanesOf(map.lanes));
  useLook((mine) => mine.hidden);
  const pinned = useLook((mine) => mine.pinned);
  const widths = useLook((mine) => mine.widths);
  const grid = useMemo(() => gridColumnsOf(columns), [columns]);
  const lines = useMemo(() => blueprintLines(lanes), [lanes]);
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
              style={{ "--columns": Math.max(1, grid.length), "--tracks": tracksOf(grid, widths) }}
              aria-label={title || words.journeyMap}
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
                  pinned={pinned.has(lane.id)}
                  lines={blueprintText(lines.get(lane.id))}
                />
              ))}
              <FrameMark />
            </GridBox>
          </VanishedContext>
        </NearViewContext>
        <AddLane />
        <HiddenLanes />
        <Pointers zoom={zoom} />
      </div>
    </div>
  );
}

const blueprintText = (lines: readonly BlueprintLine[] | undefined): string | undefined =>
  lines?.map((line) => words.lines[line]).join(" · ");

/** What a screen reader is told when the focused thing goes away. */
function whatBecameOf(map: JourneyMap, spot: Spot): string {
  const card = spot.at === "card" ? map.cards.get(spot.id) : undefined;
  if (spot.at === "raised") return "";
  const name = titled(card?.title ?? "", card ? "card" : spot.at);
  const waits = card && !card.deleted;
  return waits ? words.nowUnplaced(name) : words.nowDeleted(name);
}

/** What happens when others delete what had the focus: its cell takes it. */
function useVanished(): () => void {
  const state = useBoardState();
  const { journey } = useSession();
  return useCallback(() => {
    const { spot, editing } = state.current();
    const map = state.seen(journey.current());
    const next = spot && !editing && spotAfterLoss(map, spot);
    if (next) state.focus(next, { told: whatBecameOf(map, spot) });
  }, [state, journey]);
}

function AddLane() {
  const state = useBoardState();
  const last = useJourney((map) => map.lanes.at(-1)?.id);
  const open = useView((view) => view.menu?.of === "new-lane");
  const isLocked = useStructureLock() !== undefined;
  if (!useVerbs() || isLocked) return null;
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
      {words.add.lane}
    </button>
  );
}
