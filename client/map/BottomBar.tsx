import { Maximize, Minus, Plus } from "lucide-react";
import { useJourney } from "../session/index.ts";
import { Button, IconButton, Tooltip } from "../ui/index.ts";
import styles from "./bottom-bar.module.css";
import type { Zoom } from "./use-zoom.ts";
import { words } from "./words.ts";
import { LEAST, MOST } from "./zoom.ts";

/** Under the board: how much there is, and how large it is drawn. */
export function BottomBar({ zoom }: { readonly zoom: Zoom }) {
  const { factor, by, reset, fit } = zoom;
  return (
    <footer className={styles.bar} data-region="">
      <Extent />
      {/* How one looks at the map, where the board says it. */}
      <div data-board-look="" />
      <div className={styles.zoom}>
        <Tooltip label={words.fitWhy} side="top">
          <Button kind="quiet" size="s" icon={<Maximize />} onClick={fit}>
            {words.fit}
          </Button>
        </Tooltip>
        <IconButton
          size="s"
          side="top"
          label={words.zoomOut}
          icon={<Minus />}
          disabled={factor <= LEAST}
          onClick={() => by(-1)}
        />
        <Tooltip label={words.zoomReset} side="top">
          <button type="button" className={styles.factor} onClick={reset}>
            {words.percent(factor)}
          </button>
        </Tooltip>
        <IconButton
          size="s"
          side="top"
          label={words.zoomIn}
          icon={<Plus />}
          disabled={factor >= MOST}
          onClick={() => by(1)}
        />
      </div>
    </footer>
  );
}

function Extent() {
  const stages = useJourney((map) => map.columns.length);
  const steps = useJourney((map) => map.columns.reduce((sum, { steps }) => sum + steps.length, 0));
  const cards = useJourney((map) => map.cards.size - map.trash.length);
  return <p className={styles.extent}>{words.size(stages, steps, cards)}</p>;
}
