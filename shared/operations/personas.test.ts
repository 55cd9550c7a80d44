import { expect, test } from "vitest";
import { readJourney, toJourneyDocument } from "../document/index.ts";
import { idOf, type PersonaId, picturesShown, quotesOf } from "../journey/index.ts";
import { SEEDER, sampleDoc } from "../testing/index.ts";
import { setPersona } from "./personas.ts";

const ANA: PersonaId = idOf("ana");
const picture = { id: idOf<never>("p1"), width: 40, height: 40, alt: "Ana" };

test("[PERS-1] a persona's quotes are told line by line, and its picture travels with the map", () => {
  const doc = sampleDoc();
  const told = () => readJourney(doc).personas[0];
  setPersona(doc, SEEDER, ANA, { quotes: "“Why so late?” \n\n Never again.", picture });
  expect(told()?.quotes).toBe("“Why so late?” \n\n Never again.");
  expect(quotesOf(told() ?? {})).toEqual(["Why so late?", "Never again."]);
  const document = toJourneyDocument(readJourney(doc), idOf("m"));
  expect(document.personas[0]).toEqual({
    id: "ana",
    name: "Ana",
    goal: "Buy a coat",
    quotes: "“Why so late?” \n\n Never again.",
    picture,
  });
  expect(picturesShown(document)).toEqual(["p1"]);
  setPersona(doc, SEEDER, ANA, { quotes: "Again?\n“Again?”\nOh." });
  expect(quotesOf(told() ?? {})).toEqual(["Again?", "Oh."]);
  setPersona(doc, SEEDER, ANA, { quotes: "", picture: undefined });
  expect(Object.keys(told() ?? {})).toEqual(["id", "name", "goal", "rank"]);
});

test("[PERS-1] what is no picture, and quotes that are too long, are refused", () => {
  const doc = sampleDoc();
  const odd = { ...picture, width: 0 };
  expect(() => setPersona(doc, SEEDER, ANA, { picture: odd })).toThrow(/picture must be/);
  expect(() => setPersona(doc, SEEDER, ANA, { quotes: "x".repeat(4001) })).toThrow(/quotes/);
});
