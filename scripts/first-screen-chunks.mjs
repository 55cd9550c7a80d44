// Gathers what a first screen loads anyway into few files. Left to itself the bundler makes a file of
// every few lines that two late parts share: dozens of requests, each compressed by itself.
import { build } from "vite";
import { closure } from "./check-bundle.mjs";

/**
 * @typedef {{ imports: string[], facade: string | null, isEntry: boolean, modules: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Chunks by file name
 * @typedef {Record<string, readonly string[]>} Screens what a screen starts with, by absolute paths
 */

/**
 * Which file a module goes to: that of the screens that reach it; null leaves it to the bundler.
 * @param {Chunks} chunks how the bundler divides the client by itself @param {Screens} screens
 * @returns {(module: string) => string | null}
 */
export function divideBy(chunks, screens) {
  /** @param {(chunk: Chunk) => boolean} isStart */
  const reach = (isStart) => {
    const starts = Object.keys(chunks).filter((file) => chunks[file] && isStart(chunks[file]));
    return new Set([...closure(chunks, starts)].flatMap((file) => chunks[file]?.modules ?? []));
  };
  const base = reach((chunk) => chunk.isEntry);
  const reached = Object.entries(screens).map(
    ([screen, facades]) =>
      /** @type {const} */ ([screen, reach(({ facade }) => !!facade && facades.includes(facade))]),
  );
  // An entry is found by its own file, which has its name.
  const facades = new Set(Object.values(chunks).map((chunk) => chunk.facade));
  return (module) => {
    if (facades.has(module)) return null;
    if (base.has(module)) return "base";
    const from = reached.filter(([, modules]) => modules.has(module)).map(([screen]) => screen);
    return from.length === 0 ? null : from.join("-");
  };
}

/**
 * Builds the client once, in memory and unminified, to learn what each screen really reaches: imports
 * alone would not tell, since a barrel imports what nobody on the screen uses.
 * @param {import("vite").UserConfig} config @param {Screens} screens
 */
export async function firstScreenChunks(config, screens) {
  /** @type {Chunks} */
  const chunks = {};
  await build({
    ...config,
    configFile: false,
    logLevel: "error",
    build: { ...config.build, write: false, minify: false },
    plugins: [
      config.plugins,
      {
        name: "first-screen-chunks",
        generateBundle(_options, bundle) {
          for (const output of Object.values(bundle)) {
            if (output.type !== "chunk") continue;
            const { fileName, imports, facadeModuleId: facade, isEntry, moduleIds } = output;
            chunks[fileName] = { imports, facade, isEntry, modules: moduleIds };
          }
        },
      },
    ],
  });
  return divideBy(chunks, screens);
}
