import { expect, test } from "vitest";
import { idOf, type UserId } from "../journey/index.ts";
import { PERSON_COLOURS, personColour } from "./person-colour.ts";

/** What people's colours lie on and beside, light and dark (client/ui/tokens.css). */
const SURFACES = ["#ffffff", "#f6f7f9", "#eceef2", "#0f1218", "#181c25", "#222834"];
const ACCENTS = ["#2f55d4", "#8fa9ff"];

const linear = (share: number) =>
  share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;

function channels(hex: string): readonly [number, number, number] {
  const part = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [part(1), part(3), part(5)];
}

function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [red, green, blue] = channels(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  return Math.max(light(one) / light(other), light(other) / light(one));
}

/** How different two colours look: the distance in Oklab, where 0.02 is barely seen. */
function difference(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)));
}

function oklab(hex: string): readonly number[] {
  const [r, g, b] = channels(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

test.each(PERSON_COLOURS)("[PRE-13] %s is seen in both themes and is not the accent", (colour) => {
  expect(contrast(colour, "#ffffff")).toBeGreaterThan(4.5);
  for (const surface of SURFACES) expect(contrast(colour, surface)).toBeGreaterThan(3);
  for (const accent of ACCENTS) expect(difference(colour, accent)).toBeGreaterThan(0.15);
  for (const other of PERSON_COLOURS) {
    if (other !== colour) expect(difference(colour, other)).toBeGreaterThan(0.07);
  }
});

test("[PRE-13] a person's colour is their own, and all colours are used", () => {
  const ids = Array.from({ length: 400 }, (_, number) => idOf<UserId>(`person-${number}`));
  const colours = ids.map(personColour);
  expect(ids.map(personColour)).toEqual(colours);
  expect(new Set(colours).size).toBe(PERSON_COLOURS.length);
});
