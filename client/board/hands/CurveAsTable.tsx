import { type RefObject, useEffect, useMemo, useRef } from "react";
import { type EmotionPoint, findLane, type Lane } from "../../../shared/journey/index.ts";
import { feelingName, signed } from "../../looks/index.ts";
import { useJourney } from "../../session/index.ts";
import { Dialog } from "../../ui/index.ts";
import { useBoardState, useView } from "../board-state.ts";
import { laneName } from "../names.ts";
import { words as boardWords } from "../words.ts";
import styles from "./curve-table.module.css";
import { curveTable } from "./curve-table.ts";
import { words } from "./words.ts";

/** The curves of a lane in words and numbers, for those who would rather read or copy them. */
export function CurveAsTable() {
  const state = useBoardState();
  const tabled = useView((view) => view.tabled);
  const lane = useJourney((map) => tabled && findLane(map, tabled));
  if (!lane) return null;
  const close = () => {
    const { spot, selected } = state.current();
    state.set({ tabled: undefined });
    if (spot) state.focus(spot, { selected });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => open || close()}
      title={laneName(lane)}
      description={words.tableOf}
      width="l"
    >
      <Table lane={lane} />
    </Dialog>
  );
}

function Table({ lane }: { readonly lane: Lane }) {
  const table = useRef<HTMLTableElement>(null);
  useSelectAll(table);
  const inHand = useView((view) => view.persona);
  const columns = useJourney((map) => map.columns);
  const everyone = useJourney((map) => map.personas);
  const emotions = useJourney((map) => map.emotions);
  const { personas, staged, lines } = useMemo(
    () => curveTable({ columns, personas: everyone, emotions }, lane, inHand),
    [columns, everyone, emotions, lane, inHand],
  );
  if (personas.length === 0) return <p>{words.noPersonas}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys.
    <section className={styles.room} aria-label={words.table} tabIndex={0}>
      <table ref={table} className={styles.table}>
        <thead>
          <tr>
            {staged && <th scope="col">{words.at.stage}</th>}
            <th scope="col">{words.at.step}</th>
            {personas.map(({ id, name }) => (
              <th key={id} scope="col" dir="auto">
                {name || words.unnamed}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, stage, step, points }) => (
            <tr key={key}>
              {staged && <td dir="auto">{stage || boardWords.untitledStage}</td>}
              <th scope="row" dir="auto">
                {step}
              </th>
              {personas.map(({ id }, index) => (
                <Feeling key={id} point={points[index]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Ctrl+A chooses all of the table, not of the page behind it. */
function useSelectAll(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (key.toLowerCase() !== "a" || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      if (!table.current) return;
      event.preventDefault();
      getSelection()?.selectAllChildren(table.current);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [table]);
}

function Feeling({ point }: { readonly point: EmotionPoint | undefined }) {
  if (!point) return <td className={styles.none}>{words.noPoint}</td>;
  return (
    <td>
      <span className={styles.value}>{signed(point.value)}</span> {feelingName(point.value)}
      {point.note && (
        <p className={styles.note} dir="auto">
          {point.note}
        </p>
      )}
    </td>
  );
}
