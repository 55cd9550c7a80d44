import { type KeyboardEvent, type RefObject, useLayoutEffect } from "react";

/** One tab stop for a bar of buttons; arrows, Home and End walk along them. */
export function useWalking(bar: RefObject<HTMLElement | null>) {
  const buttons = () => [...(bar.current?.querySelectorAll("button") ?? [])];
  const stopAt = (wanted: Element | null) => {
    const all = buttons();
    const stop = all.find((one) => one === wanted) ?? all.find(({ tabIndex }) => tabIndex === 0);
    for (const one of all) one.tabIndex = one === (stop ?? all[0]) ? 0 : -1;
  };
  useLayoutEffect(() => {
    const all = buttons();
    const stops = all.filter(({ tabIndex }) => tabIndex === 0);
    if (stops.length !== 1) stopAt(all[0] ?? null);
  });
  return {
    onFocus: ({ target }: { readonly target: Element }) => stopAt(target),
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const all = buttons();
      const at = event.target instanceof HTMLButtonElement ? all.indexOf(event.target) : -1;
      const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? -1 : 1;
      const next = {
        ArrowRight: at + forward,
        ArrowLeft: at - forward,
        Home: 0,
        End: all.length - 1,
      }[event.key];
      if (at < 0 || next === undefined) return;
      event.preventDefault();
      all[(next + all.length) % all.length]?.focus();
    },
  };
}
