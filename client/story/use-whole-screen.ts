import { type RefObject, useEffect, useState } from "react";
import { useLatest } from "../ui/index.ts";

/** Where the focus goes on when what had it is gone. */
const STOPS = "main [tabindex='0'], main button";

/**
 * Gives a box the whole screen, and the page behind it nothing, for as long as it stands; afterwards
 * the focus is where it was. Without leave to fill the screen the box fills the window.
 */
export function useWholeScreen(box: RefObject<HTMLElement | null>, onLeave: () => void): void {
  const [opener] = useState(() => document.activeElement);
  const latest = useLatest(onLeave);
  useEffect(() => {
    const page = document.getElementById("root");
    page?.setAttribute("inert", "");
    return () => {
      page?.removeAttribute("inert");
      // A menu or palette that began it is gone by now.
      const left = opener instanceof HTMLElement && opener.isConnected ? opener : undefined;
      (left ?? page?.querySelector<HTMLElement>(STOPS))?.focus();
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
  }, [box, latest]);
}
