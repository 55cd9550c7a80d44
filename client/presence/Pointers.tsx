import { memo, useEffect, useLayoutEffect, useRef, useState } from "react";
import { type Pointer, usePointers, usePresenceChoice } from "../session/index.ts";
import { inkOn } from "../ui/index.ts";
import styles from "./pointers.module.css";

/** How long a name stays beside a pointer that rests. */
const NAME_FADES_AFTER = 3_000;

/** The others' pointers, over the whole board; they keep their size whatever its zoom. */
export function Pointers({ zoom }: { readonly zoom: number }) {
  const pointers = usePointers();
  if (usePresenceChoice("pointers") === "off") return null;
  return (
    <div className={styles.layer} aria-hidden="true">
      {pointers.map((pointer) => (
        <OnePointer key={pointer.clientId} {...pointer} zoom={zoom} />
      ))}
    </div>
  );
}

const OnePointer = memo(function OnePointer({
  user,
  x,
  y,
  over,
  zoom,
}: Pointer & { readonly zoom: number }) {
  const resting = useResting(x, y);
  const look = { "--person": user.colour, zoom: 1 / zoom, color: inkOn(user.colour) };
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!box.current) return;
    if (over) placeOver(box.current, over, zoom);
    else box.current.style.visibility = "";
  }, [over, zoom]);
  return (
    <div
      ref={box}
      className={styles.pointer}
      style={over ? undefined : { transform: `translate(${x}px, ${y}px)` }}
    >
      <div style={look}>
        <svg className={styles.arrow} width="18" height="20" viewBox="0 0 18 20" aria-hidden="true">
          <path d="M1.5 1.2 16 11.3l-6.7 1.1-3.6 6z" />
        </svg>
        <span className={styles.name} data-resting={resting || undefined}>
          {user.name}
        </span>
      </div>
    </div>
  );
});

/** Over the same place of the same cell, wherever this board has it; nowhere where it is hidden. */
function placeOver(
  { style, parentElement }: HTMLElement,
  { laneId, stepId, part, down }: NonNullable<Pointer["over"]>,
  zoom: number,
): void {
  const key = CSS.escape(`cell:${laneId}:${stepId}`);
  const cell = document.querySelector(`[data-cell="${key}"]`)?.getBoundingClientRect();
  const layer = parentElement?.getBoundingClientRect();
  style.visibility = cell && layer ? "" : "hidden";
  if (!cell || !layer) return;
  const left = (cell.left - layer.left + cell.width * part) / zoom;
  const top = (cell.top - layer.top) / zoom + down;
  style.transform = `translate(${left}px, ${top}px)`;
}

/** True once the pointer has not moved for a while. */
function useResting(x: number, y: number): boolean {
  const spot = `${x} ${y}`;
  const [rested, setRested] = useState<string>();
  useEffect(() => {
    const timer = setTimeout(() => setRested(spot), NAME_FADES_AFTER);
    return () => clearTimeout(timer);
  }, [spot]);
  return rested === spot;
}
