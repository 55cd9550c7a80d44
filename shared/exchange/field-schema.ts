import { z } from "zod";

/** Half a character would not survive the way to another program. */
const wholeCharacters = (text: string): string => text.replace(/\p{Surrogate}/gu, "\uFFFD");
export const text = (longest: number) => z.string().max(longest).overwrite(wholeCharacters);

export const Id = z.string().min(1).max(200).meta({
  id: "id",
  description: "Should match [A-Za-z0-9_-]{1,40}; any other is replaced everywhere on import.",
});
