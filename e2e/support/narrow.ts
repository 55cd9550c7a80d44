import type { Page } from "@playwright/test";

/**
 * What is wrong with the layout of a page as it stands: a page that scrolls sideways, and controls
 * that lie outside the window or upon one another. `within` is where the controls are looked at.
 */
export function layoutFaults(page: Page, within: string): Promise<readonly string[]> {
  return page.evaluate(faultsIn, within);
}

/** Runs in the page. */
function faultsIn(within: string): string[] {
  type Named = { readonly name: string; readonly box: DOMRect; readonly element: Element };
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide`] : [];
  const looked = "a, button, input, textarea, h1, h2, [role=menuitem]";
  const controls = [...document.querySelectorAll<HTMLElement>(within)]
    .flatMap((part) => [...part.querySelectorAll<HTMLElement>(looked)])
    .filter((element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
    )
    .map((element): Named => {
      const name = element.getAttribute("aria-label") ?? element.innerText;
      return { name: name || element.tagName, box: element.getBoundingClientRect(), element };
    })
    .filter(({ box }) => box.width > 1 && box.height > 1);
  for (const { name, box } of controls) {
    if (box.left < -0.5 || box.right > clientWidth + 0.5) faults.push(`“${name}” is cut off`);
  }
  for (const [index, one] of controls.entries()) {
    for (const other of controls.slice(index + 1)) {
      const nested = one.element.contains(other.element) || other.element.contains(one.element);
      const across =
        Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down =
        Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (!nested && across > 1 && down > 1) faults.push(`“${one.name}” lies on “${other.name}”`);
    }
  }
  return faults;
}
