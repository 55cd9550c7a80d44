/** The longest and the most of everything. Longer text is refused at the door and cut by repair. */
export const LIMITS = {
  /** characters of a stage, step, lane, card or map title */
  title: 500,
  /** characters of a persona's or person's name */
  name: 200,
  /** characters of a description, goal or note */
  note: 4000,
  channel: 100,
  /** characters that say what a picture shows */
  alt: 500,
  /** pixels of a picture across and down */
  pictureSide: 16_384,
  painPointsPerOpportunity: 100,
  /** entities of one kind in one imported file */
  entities: 20_000,
  /** nesting of shared types in the document; a nested list takes two. Thousands overflow Yjs's stack. */
  depth: 60,
} as const;

/** The version of the document's shape that this program writes; a newer one is not opened. */
export const SCHEMA = 1;
