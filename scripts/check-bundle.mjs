// Holds what a person downloads to a budget, in gzipped kB, along the chunks' static imports.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

/**
 * @typedef {{ file: string, isEntry?: boolean, isDynamicEntry?: boolean, imports?: string[], css?: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Manifest
 */

const BUDGET = { initial: 180, editor: 145, css: 20 };
/** Scripts a first screen may ask for: each is a request, and compressed by itself. */
const MOST_REQUESTS = 8;
/** The first screens, each weighed by itself; what opens a dialog or a menu is fetched later. */
const FIRST_SCREENS = /^(home\/Home|map\/Map)Page\.tsx$/;
const EDITOR = /^cards\/editor\//;
/** Waited for before the page runs; if it waited for the page in turn, both would wait for ever. */
const GERMAN = "language/german/index.ts";

/** @param {Record<string, { imports?: string[] }>} manifest @param {string[]} keys @returns {Set<string>} */
export function closure(manifest, keys) {
  const seen = new Set(keys);
  for (const key of seen) for (const next of manifest[key]?.imports ?? []) seen.add(next);
  return seen;
}

/** @param {Manifest} manifest @param {(file: string) => number} sizeOf bytes, gzipped */
export function weigh(manifest, sizeOf) {
  const keys = Object.keys(manifest);
  const later = keys.filter((key) => manifest[key]?.isDynamicEntry);
  const entries = keys.filter((key) => manifest[key]?.isEntry);
  const screens = later
    .filter((key) => FIRST_SCREENS.test(key))
    .map((key) => closure(manifest, [...entries, key]));
  const first = new Set(screens.flatMap((screen) => [...screen]));
  const editor = closure(
    manifest,
    later.filter((key) => EDITOR.test(key)),
  );
  /** @param {Iterable<string>} files */
  const kB = (files) => [...new Set(files)].reduce((sum, file) => sum + sizeOf(file), 0) / 1000;
  /** @param {Iterable<string>} chunks */
  const scripts = (chunks) => [...chunks].flatMap((key) => manifest[key]?.file ?? []);
  return {
    initial: Math.max(0, ...screens.map((screen) => kB(scripts(screen)))),
    editor: kB(scripts([...editor].filter((key) => !first.has(key)))),
    css: kB([...first].flatMap((key) => manifest[key]?.css ?? [])),
    requests: Math.max(0, ...screens.map((screen) => scripts(screen).length)),
  };
}

/** @param {Manifest} manifest @returns {string[]} */
export function waiting(manifest) {
  const german = manifest[GERMAN];
  if (!german) return ["the German words are no chunk of their own any more"];
  return (german.imports ?? []).map((key) => `the German words wait for ${key}`);
}

/** @param {ReturnType<typeof weigh>} weight @returns {string[]} */
export function complaints(weight) {
  const over = /** @type {const} */ (["initial", "editor", "css"])
    .filter((part) => weight[part] > BUDGET[part])
    .map((part) => `${part} weighs ${weight[part].toFixed(1)} kB, more than ${BUDGET[part]} kB`);
  if (weight.requests > MOST_REQUESTS) {
    over.push(`a first screen asks for ${weight.requests} scripts, more than ${MOST_REQUESTS}`);
  }
  // Nothing measured would pass every budget.
  if (weight.initial === 0) over.push("no entry chunk was found");
  if (weight.editor === 0) over.push("the editor is no chunk of its own any more");
  return over;
}

function main() {
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (!existsSync(`${root}client/main.tsx`)) return console.log("[bundle] there is no client yet");
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(`${root}dist/client/.vite/manifest.json`, "utf8"));
  const weight = weigh(
    manifest,
    (file) => gzipSync(readFileSync(`${root}dist/client/${file}`), { level: 9 }).length,
  );
  for (const part of /** @type {const} */ (["initial", "editor", "css"])) {
    console.log(`[bundle] ${part} ${weight[part].toFixed(1)} of ${BUDGET[part]} kB`);
  }
  for (const complaint of [...complaints(weight), ...waiting(manifest)]) {
    console.error(`[bundle] ${complaint}`);
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
