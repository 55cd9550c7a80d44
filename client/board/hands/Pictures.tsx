import { useEffect, useRef } from "react";
import { chooseFiles } from "../../pictures/choose-files.ts";
import { useSession } from "../../session/index.ts";
import { isInLayer, isInText, useLatest } from "../../ui/index.ts";
import { type Picturing, useBoardState, useView } from "../board-state.ts";
import { readSpot } from "../spot.ts";
import styles from "./hands.module.css";
import { picturingAt, usePuttingPictures } from "./use-putting-pictures.ts";

/** Pictures that are chosen on this device, or dropped onto the board. */
export function Pictures() {
  useChoosing();
  useDropping();
  return null;
}

/** Asks for a file once a menu, a button or a key wants one. */
function useChoosing(): void {
  const state = useBoardState();
  const put = useLatest(usePuttingPictures());
  const picturing = useView((view) => view.picturing);
  useEffect(() => {
    if (!picturing) return;
    state.set({ picturing: undefined });
    void chooseFiles({ many: picturing.at === "cell" }).then((files) =>
      put.current(files, picturing),
    );
  }, [state, picturing, put]);
}

/** Files over the page: cells and cards take them, everything else refuses rather than leave the map. */
function useDropping(): void {
  const { journey, verbs } = useSession();
  const put = useLatest(usePuttingPictures());
  const marked = useRef<Element>(undefined);
  useEffect(() => {
    const mark = (element: Element | undefined) => {
      if (marked.current === element) return;
      marked.current?.classList.remove(`${styles.dropping}`);
      element?.classList.add(`${styles.dropping}`);
      marked.current = element;
    };
    const under = (event: DragEvent): { element: Element; at: Picturing } | undefined => {
      const { target } = event;
      if (isInText(target) || isInLayer(target)) return undefined;
      const element = target instanceof Element ? target.closest("[data-spot]") : null;
      const spot = element instanceof HTMLElement ? readSpot(element.dataset.spot) : undefined;
      const at = spot && verbs() && picturingAt(journey.current(), spot);
      return element && at ? { element, at } : undefined;
    };
    const over = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      const place = under(event);
      if (event.dataTransfer) event.dataTransfer.dropEffect = place ? "copy" : "none";
      mark(place?.element);
    };
    const drop = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      const place = under(event);
      mark(undefined);
      if (place) void put.current([...(event.dataTransfer?.files ?? [])], place.at);
    };
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && mark(undefined);
    document.addEventListener("dragover", over);
    document.addEventListener("drop", drop);
    document.addEventListener("dragleave", leave);
    return () => {
      mark(undefined);
      document.removeEventListener("dragover", over);
      document.removeEventListener("drop", drop);
      document.removeEventListener("dragleave", leave);
    };
  }, [journey, verbs, put]);
}

/** Whatever has its own use for files has taken them by now. */
const bringsFiles = ({ dataTransfer, defaultPrevented }: DragEvent): boolean =>
  !defaultPrevented && (dataTransfer?.types.includes("Files") ?? false);
