import type { BrowserContext, Page } from "@playwright/test";

/**
 * Speaks a made-up language in place of German: English in brackets, and almost half as long again.
 * What shows without brackets was not asked of the catalogue.
 */
export async function speakMadeUp(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => localStorage.setItem("throughline.language", "de"));
  await context.route(/\/assets\/german-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: MADE_UP }),
  );
}

const MADE_UP = `
const longer = (text) => {
  const plain = text.replaceAll(/[⟦⟧]/g, "");
  return "⟦" + text + " " + plain.slice(0, Math.ceil(plain.length * 0.4)).trim() + "⟧";
};
const made = (word) => {
  if (typeof word === "string") return word === "" ? word : longer(word);
  if (typeof word === "function") return (...given) => made(word(...given));
  if (Array.isArray(word)) return word.map(made);
  if (typeof word !== "object" || word === null) return word;
  return Object.fromEntries(Object.entries(word).map(([key, one]) => [key, made(one)]));
};
export const inGerman = (name, english) => made(english);
`;

/** A journey document whose every word is in letters that the page itself never uses. */
export const inOtherLetters = (document: unknown): unknown =>
  JSON.parse(
    JSON.stringify(document, (key, value: unknown) =>
      typeof value === "string" && WRITTEN.has(key) ? otherLetters(value) : value,
    ),
  );

const WRITTEN = new Set([
  "title",
  "name",
  "goal",
  "description",
  "text",
  "channel",
  "note",
  "quotes",
  "alt",
]);
const otherLetters = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => (letter < "a" ? "Ж" : "ж"));

/** All that is shown or told on the page and in brackets of no catalogue; people's own letters aside. */
export const unbracketed = (page: Page): Promise<readonly string[]> => page.evaluate(bareWords);

/** Runs in the page. */
function bareWords(): string[] {
  const told = [
    "aria-label",
    "aria-description",
    "aria-roledescription",
    "aria-valuetext",
    "title",
    "placeholder",
    "alt",
  ];
  // Our name, what languages call themselves, tags of teams and people, and addresses.
  const own = /\b(?:Throughline|English|Deutsch|[A-Z]{1,2}|\S+@\S+)\b/g;
  const bare = (text: string): boolean => {
    let rest = text;
    for (let before = ""; before !== rest; ) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
    }
    return /[A-Za-z]/.test(rest.replaceAll(own, ""));
  };
  // Dates are written by Intl, in the real language.
  const isSeen = (element: Element): boolean =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest("script, style, noscript, time") === null;
  const found: string[] = bare(document.title) ? [`title: ${document.title}`] : [];
  for (const element of document.body.querySelectorAll("*")) {
    if (!isSeen(element)) continue;
    for (const name of told) {
      const text = element.getAttribute(name) ?? "";
      if (bare(text)) found.push(`${name}: ${text}`);
    }
    for (const node of element.childNodes) {
      const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? "") : "";
      if (bare(text)) found.push(text.trim());
    }
  }
  return [...new Set(found)];
}

/** Texts that do not fit where they stand: cut off, or wider than what they stand in. */
export const overflowing = (page: Page, within: string): Promise<readonly string[]> =>
  page.evaluate(tooLong, within);

/** Runs in the page. */
function tooLong(within: string): string[] {
  const looked = "button, a, label, legend, h1, h2, h3, p, dt, dd, li, span, [role=menuitem]";
  return (
    [...document.querySelectorAll(within)]
      .flatMap((part) => [...part.querySelectorAll<HTMLElement>(looked)])
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(({ childNodes }) =>
        [...childNodes].some(
          ({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.includes("⟦"),
        ),
      )
      // What only screen readers find is a pixel wide.
      .filter((element) => element.closest(".visually-hidden") === null)
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 1 && scrollWidth > clientWidth + 1)
      .map((element) => `${element.innerText} (${element.scrollWidth} > ${element.clientWidth})`)
  );
}
