/** First and last initial of a name in any script; "?" for none. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const first = [...(words[0] ?? "?")][0] ?? "?";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toLocaleUpperCase();
}

const LIGHT = "#ffffff";
const DARK = "#0f1218";

/** The readable text colour on a fill: on a fixed colour by its luminance, on a token by the theme. */
export function inkOn(background: string): string {
  const hex = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (!hex) return "var(--on-fill)";
  const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => linear(parseInt(part, 16)));
  // 0.18 is where black and white contrast equally.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.18 ? DARK : LIGHT;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
