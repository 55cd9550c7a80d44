/** How long a password may be, in characters. */
export const PASSWORD = { shortest: 10, longest: 128 } as const;
/** A link's password is told to many, and guesses of it are counted: it may be shorter. */
export const LINK_PASSWORD = { shortest: 6, longest: 128 } as const;
