import { Eye, EyeOff, MoveHorizontal, Palette, Pin, PinOff } from "lucide-react";
import {
  LANE_COLOURS,
  type Lane,
  type LaneColour,
  type StepId,
} from "../../shared/journey/index.ts";
import { useJourney } from "../session/index.ts";
import { MenuChoice, MenuHeading, MenuItem, MenuMore, MenuSeparator } from "../ui/index.ts";
import { useBoardState } from "./board-state.ts";
import styles from "./lane-row.module.css";
import { laneWords as words } from "./lane-words.ts";
import { laneName } from "./names.ts";
import { useLook } from "./use-look.ts";
import { useLookDeeds } from "./use-look-deeds.ts";

/** Hides a lane or keeps it in sight, for this person alone. */
export function LaneLookItems({ lane }: { readonly lane: Lane }) {
  const deeds = useLookDeeds();
  const pinned = useLook((look) => look.pinned.has(lane.id));
  return (
    <>
      <MenuItem icon={pinned ? <PinOff /> : <Pin />} onSelect={() => deeds.pin(lane.id, !pinned)}>
        {pinned ? words.unpin : words.pin}
      </MenuItem>
      <MenuItem icon={<EyeOff />} onSelect={() => deeds.hide(lane.id)}>
        {words.hide}
      </MenuItem>
    </>
  );
}

/** The lanes that this person has hidden, each to be shown again. */
export function HiddenLaneItems() {
  const state = useBoardState();
  const deeds = useLookDeeds();
  const hidden = useLook((look) => look.hidden);
  const lanes = useJourney((map) => map.lanes).filter(({ id }) => hidden.has(id));
  const show = (shown: readonly Lane[]) => {
    const [first] = shown;
    deeds.show(shown.map(({ id }) => id));
    if (first) state.focus({ at: "lane", id: first.id });
  };
  return (
    <>
      <MenuHeading>{words.hiddenForYou}</MenuHeading>
      {lanes.map((lane) => (
        <MenuItem key={lane.id} icon={<Eye />} onSelect={() => show([lane])}>
          {words.showLane(laneName(lane))}
        </MenuItem>
      ))}
      {lanes.length > 1 && (
        <>
          <MenuSeparator />
          <MenuItem icon={<Eye />} onSelect={() => show(lanes)}>
            {words.showAll}
          </MenuItem>
        </>
      )}
    </>
  );
}

/** The colour of a lane, for everybody; chosen by name. */
export function ColourChoice({
  colour,
  blocked,
  onChange,
}: {
  readonly blocked: boolean;
  readonly colour: LaneColour | undefined;
  readonly onChange: (colour: LaneColour | undefined) => void;
}) {
  const swatch = (background: string) => (
    <span className={styles.swatch} style={{ background }} aria-hidden="true" />
  );
  return (
    <MenuMore icon={<Palette />} label={words.colour} blocked={blocked}>
      <MenuChoice
        value={colour ?? ""}
        choices={[
          { value: "", label: words.noColour, icon: swatch("transparent") },
          ...LANE_COLOURS.map((one) => ({
            value: one,
            label: words.colours[one],
            icon: swatch(`var(--lane-${one})`),
          })),
        ]}
        onChange={(chosen) => onChange(LANE_COLOURS.find((one) => one === chosen))}
      />
    </MenuMore>
  );
}

/** How wide a step is drawn, for this person alone. */
export function WidthItems({ id }: { readonly id: StepId }) {
  const state = useBoardState();
  const deeds = useLookDeeds();
  const any = useLook((look) => look.widths.size > 0);
  return (
    <>
      <MenuItem
        icon={<MoveHorizontal />}
        onSelect={() => state.set({ widened: id, menu: undefined })}
      >
        {words.width}
      </MenuItem>
      {any && (
        <MenuItem icon={<MoveHorizontal />} onSelect={() => deeds.resetWidths()}>
          {words.resetWidths}
        </MenuItem>
      )}
    </>
  );
}
