/** How the curves of up to five personas are told apart; nothing of it is told by colour alone. */

type Look = {
  /** In a box of twelve by twelve. */
  readonly marker: string;
  readonly colour: string;
  readonly weight: number;
  /** Of what is not there yet: the curve of a to-be map. */
  readonly dashes: string;
  /** Where a sample's few pixels would show no gap of them. */
  readonly sampleDashes?: string;
};

const LOOKS: readonly [Look, ...Look[]] = [
  {
    marker: "M6 1.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9z",
    colour: "var(--team-marketing)",
    weight: 2,
    dashes: "9 5",
    sampleDashes: "4 4",
  },
  {
    marker: "M2 2h8v8h-8z",
    colour: "var(--team-operations)",
    weight: 2.75,
    dashes: "3 5",
  },
  {
    marker: "M6 1.2l5 9h-10z",
    colour: "var(--team-sales)",
    weight: 1.5,
    dashes: "14 4 2 4",
  },
  {
    marker: "M6 .8l5.2 5.2l-5.2 5.2l-5.2-5.2z",
    colour: "var(--team-service)",
    weight: 2.25,
    dashes: "1 6",
  },
  {
    marker: "M4.2 1h3.6v3.2h3.2v3.6h-3.2v3.2h-3.6v-3.2h-3.2v-3.6h3.2z",
    colour: "var(--team-product)",
    weight: 1.75,
    dashes: "8 4 2 4 2 4",
  },
];

const lookOf = (pattern: number): Look =>
  LOOKS[((pattern % LOOKS.length) + LOOKS.length) % LOOKS.length] ?? LOOKS[0];

export const markerOf = (pattern: number): string => lookOf(pattern).marker;
export const colourOf = (pattern: number): string => lookOf(pattern).colour;
export const weightOf = (pattern: number): number => lookOf(pattern).weight;

/** As-is curves are solid, to-be ones dashed, each in its own way. */
export const dashesOf = (pattern: number, planned: boolean): string =>
  planned ? lookOf(pattern).dashes : "none";

export const sampleDashesOf = (pattern: number, planned: boolean): string =>
  (planned && lookOf(pattern).sampleDashes) || dashesOf(pattern, planned);
