import { AppError } from "../errors/index.ts";
import {
  type CardFields,
  type CardKind,
  CONFIDENCES,
  isId,
  isPicture,
  LIMITS,
  OPPORTUNITY_STATUSES,
  PAIN_STATUSES,
  SEVERITIES,
} from "../journey/index.ts";

type FieldName = keyof CardFields;
type Rule = { readonly ok: (input: unknown) => boolean; readonly wanted: string };

const oneOf = (known: readonly unknown[]): Rule => ({
  ok: (input) => known.includes(input),
  wanted: `one of ${known.join(", ")}`,
});
const between = (low: number, high: number): Rule => ({
  ok: (input) => typeof input === "number" && input >= low && input <= high,
  wanted: `a number from ${low} to ${high}`,
});
const truth: Rule = { ok: (input) => typeof input === "boolean", wanted: "true or false" };

const NO_STATUS: Rule = { ok: () => false, wanted: "left to pain points and opportunities" };
/** Pain points and opportunities have a status each of its own. */
const STATUS: Partial<Record<CardKind, Rule>> = {
  "pain-point": oneOf(PAIN_STATUSES),
  opportunity: oneOf(OPPORTUNITY_STATUSES),
};

const RULES: Record<FieldName, Rule> = {
  channel: {
    ok: (input) => typeof input === "string" && input.length <= LIMITS.channel,
    wanted: `text of at most ${LIMITS.channel} characters`,
  },
  online: truth,
  momentOfTruth: truth,
  severity: oneOf(SEVERITIES),
  status: NO_STATUS,
  painPointIds: {
    ok: (input) =>
      Array.isArray(input) && input.length <= LIMITS.painPointsPerOpportunity && input.every(isId),
    wanted: `a list of at most ${LIMITS.painPointsPerOpportunity} card ids`,
  },
  customerValue: between(0, 100),
  businessValue: between(0, 100),
  effort: between(0, 5),
  confidence: oneOf([...CONFIDENCES, undefined]),
  picture: {
    ok: (input) => input === undefined || isPicture(input),
    wanted: "a picture: id, width, height and alt",
  },
  teamId: { ok: (input) => input === undefined || isId(input), wanted: "a team's id" },
};

const isFieldName = (name: string): name is FieldName => Object.hasOwn(RULES, name);

/** The fields as they are, for a card of this kind; throws `bad_request` naming the first that is wrong. */
export function parseCardFields(fields: CardFields, kind: CardKind): CardFields {
  for (const [name, value] of Object.entries(fields)) {
    if (!isFieldName(name)) throw new AppError("bad_request", `A card has no field "${name}".`);
    const rule = (name === "status" && STATUS[kind]) || RULES[name];
    if (!rule.ok(value)) throw new AppError("bad_request", `${name} must be ${rule.wanted}.`);
  }
  return fields;
}
