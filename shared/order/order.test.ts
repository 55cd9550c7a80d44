import { expect, test } from "vitest";
import { SeededRandom } from "../testing/index.ts";
import { byRank, isRank, LAST, planInsertion, type Ranked, readRank } from "./index.ts";

/** Carries a plan out and gives back what everybody then sees. */
function insert(list: readonly Ranked[], index: number, ids: readonly string[], jitter = "") {
  const plan = planInsertion(list, index, ids.length, jitter);
  const moved = list.map((item) => ({ ...item, rank: plan.rewrites.get(item.id) ?? item.rank }));
  const fresh = ids.map((id, i) => ({ id, rank: plan.ranks[i] ?? "" }));
  return { list: [...moved, ...fresh].sort(byRank), rewrites: plan.rewrites.size };
}

const idsOf = (list: readonly Ranked[]) => list.map((item) => item.id);
const expected = (list: readonly Ranked[], index: number, ids: readonly string[]) => [
  ...idsOf(list).slice(0, index),
  ...ids,
  ...idsOf(list).slice(index),
];

test("[ORD-1] every drop lands exactly between its visible neighbours, ties and garbage included", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const random = new SeededRandom(seed);
    const pool = [
      "0|i00000:",
      "0|i00000:",
      "0|i00007:",
      "0|i00000:1",
      "",
      "0|zzzzzz:",
      "1|i00000:",
      "junk",
    ];
    let list: readonly Ranked[] = Array.from({ length: random.below(8) }, (_, i) => ({
      id: `g${i}`,
      rank: readRank(random.pick(pool)),
    })).sort(byRank);
    for (let step = 0; step < 40; step++) {
      const index = random.below(list.length + 1);
      const ids = Array.from({ length: 1 + random.below(3) }, (_, i) => `s${step}-${i}`);
      const wanted = expected(list, index, ids);
      list = insert(list, index, ids, random.chance(0.5) ? "a1z" : "").list;
      expect(idsOf(list), `seed ${seed} step ${step}`).toEqual(wanted);
    }
  }
});

test("[ORD-2] two thousand drops at one spot keep ranks short", () => {
  let list: readonly Ranked[] = insert(insert([], 0, ["a"]).list, 1, ["b"]).list;
  let rewrites = 0;
  for (let i = 0; i < 2000; i++) {
    const next = insert(list, 1, [`n${i}`], "k3x");
    list = next.list;
    rewrites += next.rewrites;
  }
  expect(Math.max(...list.map((item) => item.rank.length))).toBeLessThanOrEqual(31);
  expect(rewrites / 2000).toBeLessThan(8);
});

test("[ORD-2] appending keeps ranks short without touching neighbours", () => {
  let list: readonly Ranked[] = [];
  for (let i = 0; i < 1000; i++) {
    const next = insert(list, list.length, [`n${String(i).padStart(4, "0")}`], "a0b");
    expect(next.rewrites).toBe(0);
    list = next.list;
  }
  expect(Math.max(...list.map((item) => item.rank.length))).toBeLessThanOrEqual(12);
});

test("[ORD-3] two people untying one run write the same ranks", () => {
  const tied = ["a", "b", "c", "d"].map((id) => ({ id, rank: "0|i00000:" }));
  const left = planInsertion(tied, 1, 1, "111").rewrites;
  const right = planInsertion(tied, 3, 1, "999").rewrites;
  expect([...left]).toEqual([...right]);
  expect(left.has("a")).toBe(false);
});

test("[ORD-4] what is no rank is read as the last place and never throws", () => {
  const garbage = [
    undefined,
    null,
    7,
    {},
    "",
    "0|",
    "0|zzzzzz:",
    "1|aaaaaa:",
    "0|AAAAAA:",
    "0|aaaaaa:0",
    "0|aaaaaa:".padEnd(81, "1"),
  ];
  for (const input of garbage) {
    expect(isRank(input)).toBe(false);
    expect(readRank(input)).toBe(LAST);
  }
  expect(isRank("0|i00000:")).toBe(true);
});

test("[ORD-5] order is by code unit, whatever the language of the machine", () => {
  const list = [
    { id: "b", rank: "0|z00000:" },
    { id: "a", rank: "0|t00000:" },
    { id: "A", rank: "0|t00000:" },
  ];
  expect(idsOf(list.toSorted(byRank))).toEqual(["A", "a", "b"]);
});
