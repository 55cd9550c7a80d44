/** A stored title as it is to be copied; what is no text copies as none. */
export const readText = (input: unknown): string => (typeof input === "string" ? input : "");
