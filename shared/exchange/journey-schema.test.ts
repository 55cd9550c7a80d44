import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { type AnyId, idOf } from "../journey/index.ts";
import { SeededRandom } from "../testing/index.ts";
import { readJourneyJson } from "./journey-json-read.ts";
import { PublishedDocument } from "./journey-schema.ts";
import { randomDocument } from "./testing/random-document.ts";

const FILE = join(import.meta.dirname, "../../docs/journey-document.schema.json");

describe("the published schema", () => {
  test("[EXC-40] the file in docs is the schema that files are read by", () => {
    const schema = z.toJSONSchema(PublishedDocument, { io: "input" });
    if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, `${JSON.stringify(schema, null, 2)}\n`);
    const published: unknown = JSON.parse(readFileSync(FILE, "utf8"));
    expect(
      published,
      "out of date: run UPDATE_SCHEMA=1 npx vitest run shared/exchange/journey-schema.test.ts, then npm run format",
    ).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  test("[EXC-40] the example in docs is read without a warning", () => {
    const page = readFileSync(join(import.meta.dirname, "../../docs/journey-document.md"), "utf8");
    const [, example = ""] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    const newId = <T extends AnyId>(): T => idOf<T>("unused");
    const { document, warnings } = readJourneyJson(example, newId);
    expect([document.cards.length, warnings]).toEqual([1, []]);
  });

  test("[EXC-40] every export fits it", () => {
    const random = new SeededRandom(51);
    for (let round = 0; round < 100; round += 1) {
      const document = randomDocument(random);
      expect(PublishedDocument.parse(document)).toEqual(document);
    }
  });
});
