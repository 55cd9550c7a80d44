import type { CDPSession, Page } from "@playwright/test";

/** Hands that write by way of a composition, as for Japanese, Chinese and Korean. */
export class Composing {
  readonly #browser: CDPSession;

  private constructor(browser: CDPSession) {
    this.#browser = browser;
  }

  static async on(page: Page): Promise<Composing> {
    return new Composing(await page.context().newCDPSession(page));
  }

  /** Puts what has been composed so far at the caret, underlined; nothing is decided yet. */
  async compose(text: string): Promise<void> {
    const at = text.length;
    await this.#browser.send("Input.imeSetComposition", {
      text,
      selectionStart: at,
      selectionEnd: at,
    });
  }

  /** A key that the composition takes, such as the Enter that chooses a word. */
  async press(key: "Enter" | "Escape" | "ArrowDown"): Promise<void> {
    const event = { key, code: key, windowsVirtualKeyCode: 229 };
    await this.#browser.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...event });
    await this.#browser.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  /** Ends the composition with the word that was chosen. */
  async choose(text: string): Promise<void> {
    await this.#browser.send("Input.insertText", { text });
  }
}
