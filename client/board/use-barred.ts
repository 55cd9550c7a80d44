import { useEffect, useRef } from "react";
import { useJourney, useLaneOfOthers, useStructureLock } from "../session/index.ts";
import type { Editing } from "./board-state.ts";

/** Calls once others have restricted what is being written here, and so ended the writing. */
export function useBarred(editing: Editing, end: () => void): void {
  const others = useLaneOfOthers(useJourney((map) => placeOf(map.cards, editing)));
  const lock = useStructureLock();
  const isFrame = editing.what === "title" && editing.spot.at !== "card";
  const isBarred = others !== undefined || (isFrame && lock !== undefined);
  const latest = useRef(end);
  useEffect(() => {
    latest.current = end;
  });
  useEffect(() => {
    if (isBarred) latest.current();
  }, [isBarred]);
}

type Cards = Parameters<Parameters<typeof useJourney>[0]>[0]["cards"];

function placeOf(cards: Cards, editing: Editing): Parameters<typeof useLaneOfOthers>[0] {
  if (editing.what === "new-card") return editing.cell;
  if (editing.what === "body") return cards.get(editing.id)?.cell;
  const { spot } = editing;
  if (spot.at === "card") return cards.get(spot.id)?.cell;
  return spot.at === "lane" ? { laneId: spot.id } : undefined;
}
