import { lineOf } from "./browser/figures.ts";
import { largeBoard } from "./browser/large-board.ts";
import { killRounds } from "./kills/kill-rounds.ts";

/** `npm run bench [kills] [browser]`: each bench prints one table; without a name all run. */
const BENCHES: Record<string, () => Promise<readonly string[]>> = {
  browser: async () => (await largeBoard(Number(process.env.RUNS ?? 3))).map(lineOf),
  kills: async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000);
    const rounds = Number(process.env.ROUNDS ?? 100);
    const { lost, ...report } = await killRounds({ rounds, seed, writers: 8 });
    const table = { seed, ...report, lost: lost.length };
    return Object.entries(table).map(([what, figure]) => `${what.padEnd(12)} ${String(figure)}`);
  },
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`${name}\n`);
  for (const line of await bench()) process.stdout.write(`  ${line}\n`);
}
