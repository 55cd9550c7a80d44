import { type RefObject, useEffect, useRef, useState } from "react";

/**
 * Gives a box the whole screen, and the page behind it nothing, for as long as it stands; afterwards
 * the focus is where it was. Without leave to fill the screen the box fills the window.
 */
export function useWholeScreen(box: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const [opener] = useState(() => document.activeElement);
  const latest = useRef(onLeave);
  useEffect(() => {
    latest.current = onLeave;
  });
  useEffect(() => {
    const page = document.getElementById("root");
    page?.setAttribute("inert", "");
    return () => {
      page?.removeAttribute("inert");
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [opener]);
  useEffect(() => {
    const element = box.current;
    if (!element?.requestFullscreen) return;
    let filled = false;
    // The browser takes Escape for itself: leaving the screen is leaving the presentation.
    const onChange = () => {
      if (document.fullscreenElement === element) filled = true;
      else if (filled) latest.current();
    };
    document.addEventListener("fullscreenchange", onChange);
    void element.requestFullscreen().catch(() => undefined);
    return () => {
      document.removeEventListener("fullscreenchange", onChange);
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [box]);
}
