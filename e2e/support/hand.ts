import type { Locator, Page } from "@playwright/test";

/** Where in a box, from its start and its top: 0 to 1. */
type Part = { readonly x?: number; readonly y?: number };

/** A hand on the mouse that takes hold of something and lets it go elsewhere, as people do. */
export class Hand {
  constructor(readonly page: Page) {}

  async drag(from: Locator, to: Locator, part: Part = {}): Promise<void> {
    await this.take(from);
    await this.over(to, part);
    await this.letGo();
  }

  async take(what: Locator, part: Part = {}): Promise<void> {
    const { x, y } = await pointIn(what, part);
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
    // A press becomes a drag once it has gone a little way.
    await this.page.mouse.move(x + 4, y + 4, { steps: 2 });
  }

  async over(target: Locator, part: Part = {}): Promise<void> {
    const { x, y } = await pointIn(target, part);
    await this.page.mouse.move(x, y, { steps: 6 });
    await this.page.mouse.move(x, y);
  }

  letGo(): Promise<void> {
    return this.page.mouse.up();
  }
}

async function pointIn(element: Locator, { x = 0.5, y = 0.5 }: Part) {
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  if (!box) throw new Error(`${element} is not on the screen`);
  return { x: box.x + box.width * x, y: box.y + box.height * y };
}
