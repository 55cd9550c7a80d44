/** A letter: plain text to one person. */
export type Letter = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};

/** The way out for letters; there is none where the operator has set none. */
export interface Mail {
  /** Never rejects and nobody has to wait for it: what could not be sent is logged. */
  send(letter: Letter): Promise<void>;
}
