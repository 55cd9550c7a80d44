import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const TESTED = ["shared", "server", "client", "e2e", "scripts", "bench"];
/** Tests, and the suites that several adapters run. */
const HOLDS_TESTS = /(\.(test|spec)\.(tsx?|mjs)|contract\.ts)$/;

/** The ids in lines such as `- **ORD-3** One order for all.` */
const rulesIn = (spec: string): readonly string[] =>
  [...spec.matchAll(/^- \*\*([A-Z]+-\d+)\*\* \S/gm)].map(([, id = ""]) => id);

/** The ids that titles such as `"[ORD-3, ORD-4] two people …"` begin with. */
const citationsIn = (source: string): readonly string[] =>
  [...source.matchAll(/["'`]\[([A-Z]+-\d+(?:, ?[A-Z]+-\d+)*)\] \S/g)].flatMap(([, ids = ""]) =>
    ids.split(/, ?/),
  );

function testFiles(): readonly string[] {
  return TESTED.filter((folder) => existsSync(`${ROOT}${folder}`)).flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
      .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
      .filter((path) => HOLDS_TESTS.test(path) && path !== "shared/spec.test.ts"),
  );
}

const read = (path: string): string => readFileSync(`${ROOT}${path}`, "utf8");

describe("the rules in SPEC.md and the tests that prove them", () => {
  const rules = rulesIn(read("shared/SPEC.md"));
  const cited = new Map(testFiles().map((path) => [path, citationsIn(read(path))]));

  test("every rule has an id of its own", () => {
    expect(rules.filter((id, index) => rules.indexOf(id) !== index)).toEqual([]);
  });

  test("every rule is cited by a test", () => {
    const all = new Set([...cited.values()].flat());
    expect(rules.filter((id) => !all.has(id))).toEqual([]);
  });

  test("every citation names a rule", () => {
    const unknown = [...cited].flatMap(([path, ids]) =>
      [...new Set(ids)].filter((id) => !rules.includes(id)).map((id) => `${id} in ${path}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe("reading rules and citations", () => {
  test("rules are list items with a bold id and a sentence", () => {
    const spec = "- **ORD-3** One order.\n    - **ORD-4** an example\n- **ORD-5**\n- CARD-1 none";
    expect(rulesIn(spec)).toEqual(["ORD-3"]);
  });

  test("citations open a title, one or several, in any kind of quotes", () => {
    const source = `
      test("[ORD-3] one", run);
      test.each(names)('[ORD-4, CARD-12] %s', run);
      test(\`[SYNC-1] \${name}\`, run);
      test("no citation [ORD-9] here", run);
      const list = ["[x] y", rules["ORD-8"]];`;
    expect(citationsIn(source)).toEqual(["ORD-3", "ORD-4", "CARD-12", "SYNC-1"]);
  });
});
