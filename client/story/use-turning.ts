import { type MouseEvent, type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { useLatest } from "../ui/index.ts";
import { type Turn, turnOf } from "./slides.ts";

/** A finger that moved this many pixels sideways has turned the slide. */
const SWIPE = 48;
/** The part of the screen at its beginning whose click turns back. */
const BACK = 0.25;

/** Turns slides by keys, clicks and swipes; buttons in the slide keep their own. */
export function useTurning(box: RefObject<HTMLElement | null>, turn: (to: Turn) => void) {
  const latest = useLatest(turn);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if ((event.key === " " || event.key === "Enter") && isButton(event.target)) return;
      const to = turnOf(event.key, isMirrored(box.current));
      if (!to) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(to);
    };
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, [box, latest]);
  const touched = useRef<{ readonly x: number; readonly y: number }>(undefined);
  return {
    onClick({ target, clientX, currentTarget }: MouseEvent<HTMLElement>) {
      if (isButton(target)) return;
      const { left, width } = currentTarget.getBoundingClientRect();
      const share = (clientX - left) / width;
      turn((isMirrored(currentTarget) ? 1 - share : share) < BACK ? "previous" : "next");
    },
    onPointerDown({ pointerType, clientX, clientY }: PointerEvent) {
      touched.current = pointerType === "mouse" ? undefined : { x: clientX, y: clientY };
    },
    onPointerUp({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>) {
      if (!touched.current) return;
      const [across, down] = [clientX - touched.current.x, clientY - touched.current.y];
      touched.current = undefined;
      if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(down)) return;
      turn(across < 0 === isMirrored(currentTarget) ? "previous" : "next");
    },
    onPointerCancel() {
      touched.current = undefined;
    },
  };
}

const isButton = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button") !== null;

const isMirrored = (element: HTMLElement | null): boolean =>
  element !== null && getComputedStyle(element).direction === "rtl";
