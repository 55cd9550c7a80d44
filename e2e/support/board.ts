import type { Locator, Page } from "@playwright/test";

/** The board as a person finds it: by what it says. */
export class Board {
  readonly grid: Locator;
  readonly status: Locator;

  constructor(readonly page: Page) {
    this.grid = page.getByRole("grid");
    this.status = page.locator("[data-connection]");
  }

  card(title: string): Locator {
    return this.grid.locator("article").filter({ hasText: title });
  }

  cell(column: string, lane: string): Locator {
    return this.grid.getByRole("gridcell", { name: `${column}, ${lane},` });
  }

  /** The cards of a cell, top to bottom. */
  cardsIn(column: string, lane: string): Locator {
    return this.cell(column, lane).locator("article");
  }

  /** Their titles alone, without what is known of them or who is there. */
  titlesIn(column: string, lane: string): Locator {
    return this.cardsIn(column, lane).locator("[data-part=title]");
  }

  stage(title: string): Locator {
    return this.stages().filter({ hasText: title });
  }

  stages(): Locator {
    return this.grid.locator("[data-stage]:not([data-lane])");
  }

  step(title: string): Locator {
    return this.steps().filter({ hasText: title });
  }

  steps(): Locator {
    return this.grid.locator("[data-step]");
  }

  /** The emotion points that can be changed: those of the persona in hand. */
  points(): Locator {
    return this.grid.getByRole("slider");
  }

  lane(title: string): Locator {
    return this.grid.getByRole("rowheader").filter({ hasText: title });
  }

  lanes(): Locator {
    return this.grid.getByRole("rowheader");
  }

  /** Waits for what is fetched late; the search comes with it, so it is opened and closed. */
  async settled(): Promise<void> {
    await this.grid.getByRole("gridcell").first().waitFor();
    await this.page.keyboard.press("Control+f");
    await this.page.getByRole("search", { name: "Find in this map" }).waitFor();
    await this.page.keyboard.press("Escape");
  }

  /** Starts a card by typing on an empty cell, as the hint in it says. */
  async addCard(column: string, lane: string, title: string): Promise<void> {
    await this.cell(column, lane).click();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press("Enter");
    await this.card(title).waitFor();
  }

  /** Starts a card below all others of its cell. */
  async stack(column: string, lane: string, title: string): Promise<void> {
    await this.cell(column, lane).focus();
    await this.page.keyboard.type(title);
    await this.page.keyboard.press("Enter");
    await this.card(title).waitFor();
  }

  /** The cell of the emotion lane at a step. */
  emotion(column: string): Locator {
    return this.cell(column, "Emotion");
  }

  /** The rich text being written right now. */
  text(): Locator {
    return this.page.locator(".ProseMirror");
  }

  /** Writes in a card's text and stays in it. */
  async writeIn(title: string, words: string): Promise<void> {
    await this.card(title).focus();
    await this.page.keyboard.press("Enter");
    await this.page.keyboard.press("Tab");
    await this.page.keyboard.type(words);
  }
}
