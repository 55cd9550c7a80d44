import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, type TestInfo } from "@playwright/test";

const STANDARD = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const MATTERS: readonly unknown[] = ["serious", "critical"];

/**
 * Holds the page, or the part of it that is named, in light and dark against the rules of
 * accessibility, and leaves a picture of each among the test's results for a person to look at.
 */
export async function expectAccessible(
  page: Page,
  info: TestInfo,
  name: string,
  part = "html",
): Promise<void> {
  // axe takes the empty layer of the others' pointers for something that covers the board.
  await page.addStyleTag({ content: "[aria-hidden=true]:empty { display: none }" });
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    // A colour half way between two themes has a contrast that nobody sees.
    await expect
      .poll(() =>
        page.evaluate(() =>
          document.getAnimations().some(({ playState }) => playState === "running"),
        ),
      )
      .toBe(false);
    await page.screenshot({ path: info.outputPath(`${name}-${colorScheme}.png`) });
    const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).include(part);
    // Only colours differ between the themes.
    const asked =
      colorScheme === "light" ? axe.withTags(STANDARD) : axe.withRules("color-contrast");
    const { violations } = await asked.analyze();
    const found = violations
      .filter(({ impact }) => MATTERS.includes(impact))
      .flatMap(({ id, nodes }) =>
        nodes.map(({ target, any }) => `${id} ${target} ${any[0]?.message ?? ""}`),
      );
    expect.soft(found, `${name}, ${colorScheme}`).toEqual([]);
  }
}
