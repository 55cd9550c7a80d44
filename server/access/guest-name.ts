const LONGEST = 60;

/** The name that a guest gave, made fit to be shown: nothing in it hides or turns what stands beside it. */
export function readGuestName(input: string | null | undefined): string | undefined {
  const letters = (input ?? "").replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, " ").trim();
  const name = [...letters].slice(0, LONGEST).join("").trim();
  return name === "" ? undefined : name;
}
