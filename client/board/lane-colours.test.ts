import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LANE_COLOURS } from "../../shared/journey/index.ts";

type Rgb = readonly [number, number, number];

const css = ["../ui/tokens.css", "./lane-row.module.css"]
  .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
  .join("\n");

/** What a custom property is in the light and in the dark theme. */
function coloursOf(name: string): readonly [Rgb, Rgb] {
  const [, said = ""] = new RegExp(`${name}: ([^;]+);`).exec(css) ?? [];
  const [, other] = /^var\((.+)\)$/.exec(said) ?? [];
  if (other) return coloursOf(other);
  const [light, dark] = [...said.matchAll(/#([0-9a-f]{6})/g)].map(([, hex = ""]) => rgbOf(hex));
  if (!light || !dark) throw new Error(`${name} is ${said}`);
  return [light, dark];
}

const rgbOf = (hex: string): Rgb => {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
};

function luminance(colour: Rgb): number {
  const [r, g, b] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}

function contrast(a: Rgb, b: Rgb): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const mixed = (tint: Rgb, ground: Rgb, share: number): Rgb => {
  const at = (part: 0 | 1 | 2) => tint[part] * share + ground[part] * (1 - share);
  return [at(0), at(1), at(2)];
};

test("[LANE-4] a lane's stripe stands out from the board, and all text can be read on its ground", () => {
  const share = Number(/var\(--tint\) (\d+)%/.exec(css)?.[1]) / 100;
  expect(share).toBeGreaterThan(0);
  for (const colour of LANE_COLOURS) {
    coloursOf(`--lane-${colour}`).forEach((stripe, theme) => {
      const of = (name: string) => coloursOf(name)[theme] ?? stripe;
      const ground = mixed(stripe, of("--bg"), share);
      expect(contrast(stripe, of("--bg")), `${colour} stripe`).toBeGreaterThanOrEqual(3);
      for (const text of ["--text", "--text-2", "--text-3"]) {
        expect(contrast(of(text), ground), `${text} on ${colour}`).toBeGreaterThanOrEqual(4.5);
      }
    });
  }
});
