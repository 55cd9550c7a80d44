import type { Page } from "@playwright/test";

/**
 * The controls in sight that are hit only in less than `least` pixels across or down, each with its
 * size. Links within a sentence may be as high as its lines.
 */
export function smallTargets(
  page: Page,
  least: number,
  within = "body",
): Promise<readonly string[]> {
  return page.evaluate(smallerThan, { least, within });
}

/** Runs in the page. Points are tried out: what is hit counts, not what is drawn. */
function smallerThan({ least, within }: { least: number; within: string }): string[] {
  const looked =
    "a[href], button, input, select, textarea, [role^=menuitem], [role=option], [role=switch], [role=slider]";
  const inSentence = "p a, li a, [contenteditable] *, [role=textbox] *, article [data-part=body] *";
  const { clientWidth, clientHeight } = document.documentElement;
  const controls = [...document.querySelectorAll(within)].flatMap((part) => [
    ...part.querySelectorAll<HTMLElement>(looked),
  ]);
  const isCutOff = (control: Element, { top, bottom }: DOMRect): boolean => {
    for (let part = control.parentElement; part; part = part.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(part).overflowY)) continue;
      const edge = part.getBoundingClientRect();
      if (top < edge.top - 1 || bottom > edge.bottom + 1) return true;
    }
    return false;
  };
  const small: string[] = [];
  for (const control of controls) {
    if (
      control.matches(inSentence) ||
      control.matches(":disabled, [tabindex='-1'][role=presentation]")
    )
      continue;
    if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const box = control.getBoundingClientRect();
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const half = least / 2;
    // What is cut off by the edge of something scrolled is scrolled into view before it is hit.
    if (isCutOff(control, box)) continue;
    if (x < half || y < half || x > clientWidth - half || y > clientHeight - half) continue;
    const label = control.closest("label");
    const hits = (dx: number, dy: number): boolean => {
      const hit = document.elementFromPoint(x + dx, y + dy);
      return hit !== null && (control.contains(hit) || (label?.contains(hit) ?? false));
    };
    if (!hits(0, 0)) continue;
    const reach = (dx: number, dy: number): number => {
      let far = 0;
      while (far < least && hits(dx * (far + 0.5), dy * (far + 0.5))) far += 1;
      return far;
    };
    const across = reach(-1, 0) + reach(1, 0);
    const down = reach(0, -1) + reach(0, 1);
    if (across >= least - 1 && down >= least - 1) continue;
    const name = control.getAttribute("aria-label") ?? (control.innerText || control.tagName);
    small.push(`“${name.trim().slice(0, 40)}” ${across} × ${down}`);
  }
  return small;
}
