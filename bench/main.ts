import { killRounds } from "./kills/kill-rounds.ts";

/** `npm run bench [kills]`: each bench prints one table; without a name all run. */
const BENCHES: Record<string, () => Promise<Record<string, unknown>>> = {
  kills: async () => {
    const seed = Number(process.env.SEED ?? Date.now() % 100_000);
    const rounds = Number(process.env.ROUNDS ?? 100);
    const { lost, ...report } = await killRounds({ rounds, seed, writers: 8 });
    return { seed, ...report, lost: lost.length };
  },
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const table = await bench();
  process.stdout.write(`${name}\n`);
  for (const [what, figure] of Object.entries(table)) {
    process.stdout.write(`  ${what.padEnd(12)} ${String(figure)}\n`);
  }
}
