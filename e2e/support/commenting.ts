import type { Locator, Page } from "@playwright/test";

/** The comments beside a map, and their signs on it, as a person finds them. */
export class Commenting {
  readonly panel: Locator;
  readonly field: Locator;

  constructor(readonly page: Page) {
    this.panel = page.getByRole("complementary", { name: "Comments" });
    this.field = this.panel.getByRole("textbox", { name: "New comment" });
  }

  /** A thread in the panel, by what it says. */
  thread(text: string): Locator {
    return this.panel.locator("[data-thread]").filter({ hasText: text });
  }

  /** The badge of a place on the board. */
  pin(place: Locator): Locator {
    return place.locator("[data-pin]");
  }

  /** A pain point on the board that stands in a comment. */
  raised(title: string): Locator {
    return this.page.locator("[data-raised]").filter({ hasText: title });
  }

  /** Writes into the composer, which is open, and posts it. */
  async post(text: string, severity?: 1 | 2 | 3 | 4): Promise<void> {
    await this.field.fill(text);
    if (severity) {
      await this.panel.getByText("Pain point", { exact: true }).first().click();
      await this.panel
        .getByRole("radio", { name: new RegExp(`^${severity},`) })
        .check({ force: true });
    }
    await this.panel.getByRole("button", { name: "Post" }).click();
    await this.thread(text).waitFor();
  }

  /** Marks words of a text that is drawn there, as a pointer does. */
  async mark(within: Locator, words: string): Promise<void> {
    await within.evaluate((root, marked) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(marked) ?? -1;
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + marked.length);
        const selection = document.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        return;
      }
      throw new Error(`"${marked}" is not there`);
    }, words);
  }

  /** The words on the screen that open comments are about. */
  marked(): Promise<readonly string[]> {
    return this.page.evaluate(() =>
      [...CSS.highlights].flatMap(([name, ranges]) =>
        name === "comment-opened" ? [] : [...ranges].map(String),
      ),
    );
  }
}
