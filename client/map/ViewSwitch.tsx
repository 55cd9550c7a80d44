import { Play } from "lucide-react";
import { useEffect } from "react";
import { Button, SegmentedControl, Tooltip, useCommands } from "../ui/index.ts";
import { dialogWords } from "./dialog-words.ts";
import type { MapView } from "./map-view.ts";
import styles from "./top-bar.module.css";
import { words } from "./words.ts";

const PRESENT = "Ctrl+Alt+P";
const VIEWS = [
  { value: "board", label: dialogWords.board },
  { value: "story", label: dialogWords.story },
] as const;

/** Chooses how the map stands, and starts its presentation. */
export function ViewSwitch({
  view,
  onView,
  onPresent,
}: {
  readonly view: MapView;
  readonly onView: (view: MapView) => void;
  readonly onPresent: () => void;
}) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPresent(event)) return;
      event.preventDefault();
      onPresent();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onPresent]);
  useCommands(() => [
    {
      id: "present",
      group: words.thisMap,
      label: dialogWords.presentMap,
      keys: PRESENT,
      run: onPresent,
    },
    ...VIEWS.filter(({ value }) => value !== view).map(({ value, label }) => ({
      id: `view-${value}`,
      group: words.thisMap,
      label: dialogWords.showView(label),
      run: () => onView(value),
    })),
  ]);
  return (
    <>
      <SegmentedControl label={dialogWords.view} value={view} segments={VIEWS} onChange={onView} />
      <Tooltip label={dialogWords.presentWhy} shortcut={PRESENT}>
        <Button
          icon={<Play />}
          className={styles.present}
          aria-label={dialogWords.present}
          onClick={onPresent}
        >
          <span className={styles.presentWord}>{dialogWords.present}</span>
        </Button>
      </Tooltip>
    </>
  );
}

/** By the key's place: with Alt a Mac's P writes π. AltGr is not Ctrl+Alt. */
const isPresent = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) &&
  event.altKey &&
  !event.shiftKey &&
  event.code === "KeyP" &&
  !event.getModifierState("AltGraph");
