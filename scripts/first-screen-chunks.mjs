// Gathers what a first screen loads anyway into few files. Left to itself the bundler makes a file of
// every few lines that two late parts share: dozens of requests, each compressed by itself.
import { build } from "vite";
import { closure } from "./check-bundle.mjs";

/**
 * @typedef {{ imports: string[], facade: string | null, isEntry: boolean, modules: string[] }} Chunk
 * @typedef {Record<string, Chunk>} Chunks by file name
 * @typedef {{ home: string, map: string }} Screens the modules of the two first screens, by absolute path
 */

/**
 * Which file a module goes to; null leaves it to the bundler.
 * @param {Chunks} chunks how the bundler divides the client by itself @param {Screens} screens
 * @returns {(module: string) => "base" | "page" | "map" | "home" | null}
 */
export function divideBy(chunks, screens) {
  /** @param {(chunk: Chunk) => boolean} isStart */
  const reach = (isStart) => {
    const starts = Object.keys(chunks).filter((file) => chunks[file] && isStart(chunks[file]));
    return new Set([...closure(chunks, starts)].flatMap((file) => chunks[file]?.modules ?? []));
  };
  const base = reach((chunk) => chunk.isEntry);
  const home = reach((chunk) => chunk.facade === screens.home);
  const map = reach((chunk) => chunk.facade === screens.map);
  // An entry is found by its own file, which has its name.
  const facades = new Set(Object.values(chunks).map((chunk) => chunk.facade));
  return (module) => {
    if (facades.has(module)) return null;
    if (base.has(module)) return "base";
    if (home.has(module)) return map.has(module) ? "page" : "home";
    return map.has(module) ? "map" : null;
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
