/** How long a password may be, in characters. */
export const PASSWORD = { shortest: 10, longest: 128 } as const;
