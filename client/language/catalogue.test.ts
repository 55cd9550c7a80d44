import { afterEach, beforeEach, expect, test, vi } from "vitest";

const page = document.documentElement;
const ENGLISH = { theme: "Theme", system: "System", light: "Light", dark: "Dark" };

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  page.lang = "en";
  vi.doUnmock("./german/index.ts");
});

async function wordsIn(language: string) {
  page.lang = language;
  const { catalogue } = await import("./catalogue.ts");
  return catalogue("theme", ENGLISH);
}

test("[LANG-1] a part says its words in the language of the page", async () => {
  expect(await wordsIn("en")).toEqual(ENGLISH);
  vi.resetModules();
  expect(await wordsIn("de")).toEqual({
    theme: "Farbschema",
    system: "System",
    light: "Hell",
    dark: "Dunkel",
  });
});

test("[LANG-2] where the other language cannot be fetched the page is English and says so", async () => {
  vi.doMock("./german/index.ts", () => {
    throw new Error("offline");
  });
  expect(await wordsIn("de")).toEqual(ENGLISH);
  expect(page.lang).toBe("en");
});

test("[LANG-3] German waits for nothing: it imports nothing of the page but types", () => {
  const files = import.meta.glob<string>("./german/*.ts", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const needed = Object.values(files).flatMap((source) => [
    ...[...source.matchAll(/^(?:import|export) (?!type )[^;]*?from "([^"]+)"/gm)].map(
      ([, of]) => of,
    ),
    ...[...source.matchAll(/\bimport(?: |\()"([^"]+)"/g)].map(([, of]) => of),
  ]);
  expect(needed).not.toEqual([]);
  expect(needed.filter((of) => !/^\.\/[a-z-]+\.ts$/.test(of ?? ""))).toEqual([]);
});
