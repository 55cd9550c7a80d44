import * as Y from "yjs";
import { cut, isId, isPicture, isSource, LIMITS, readPicture, SCHEMA } from "../journey/index.ts";
import { changesIn } from "./changes.ts";
import { isPlainObject } from "./fields.ts";
import { fragmentFrom, richTextFrom } from "./rich-text.ts";
import {
  ENTITY_ROOTS,
  type EntityRoot,
  type JourneyDoc,
  KEY,
  metaOf,
  type YEntity,
} from "./schema.ts";

/** Something in the document that no honest client writes. */
export type Violation =
  | { readonly kind: "stranger"; readonly root: string; readonly key: string }
  | { readonly kind: "field"; readonly root: EntityRoot; readonly id: string; readonly key: string }
  | { readonly kind: "no-body"; readonly id: string };

const isText = (longest: number) => (input: unknown) =>
  typeof input === "string" && input.length <= longest;
const isNumber = (input: unknown) => typeof input === "number" && Number.isFinite(input);
const isBoolean = (input: unknown) => typeof input === "boolean";
const isShortList = (longest: number) => (input: unknown) =>
  Array.isArray(input) &&
  input.length <= longest &&
  input.every((item) => typeof item === "string" && item.length <= 100);
const isSmallObject = (input: unknown) =>
  isPlainObject(input) &&
  Object.values(input).every((value) => isNumber(value) || isText(LIMITS.note)(value)) &&
  Object.keys(input).length <= 4;

type Check = (input: unknown) => boolean;

type Checks = Readonly<Record<string, Check>>;

const EVERYWHERE: Checks = {
  [KEY.pos]: isShortList(4),
  [KEY.rr]: isShortList(2),
  [KEY.del]: isSmallObject,
};
const TITLE: Checks = { [KEY.title]: isText(LIMITS.title) };
const KIND: Checks = { [KEY.kind]: isText(40), [KEY.teamId]: isId };
const OF_A_CARD: Checks = {
  [KEY.confidence]: isText(40),
  [KEY.picture]: isPicture,
  [KEY.source]: isSource,
  channel: isText(LIMITS.channel),
  online: isBoolean,
  momentOfTruth: isBoolean,
  severity: isNumber,
  status: isText(40),
  painPointIds: isShortList(LIMITS.painPointsPerOpportunity),
  customerValue: isNumber,
  businessValue: isNumber,
  effort: isNumber,
};

const named = (...checks: readonly Checks[]): ReadonlyMap<string, Check> =>
  new Map([EVERYWHERE, ...checks].flatMap((some) => Object.entries(some)));

/** What each key may hold. Readers are total all the same; this bounds size and keeps types out. */
const FIELDS: Readonly<Record<EntityRoot, ReadonlyMap<string, Check>>> = {
  stages: named(TITLE, { [KEY.teamId]: isId }),
  steps: named(TITLE),
  lanes: named(TITLE, KIND, {
    [KEY.personaId]: isId,
    [KEY.colour]: isText(40),
    [KEY.guarded]: isBoolean,
  }),
  cards: named(TITLE, KIND, OF_A_CARD),
  personas: named({
    [KEY.name]: isText(LIMITS.name),
    [KEY.goal]: isText(LIMITS.note),
    [KEY.quotes]: isText(LIMITS.note),
    [KEY.picture]: isPicture,
  }),
};

/** A version from the future would keep every client out for ever. */
const isSchema = (input: unknown) =>
  typeof input === "number" && Number.isInteger(input) && input >= 1 && input <= SCHEMA;

const META: ReadonlyMap<string, Check> = new Map<string, Check>([
  ["schema", isSchema],
  ["epoch", isNumber],
  ["title", isText(LIMITS.title)],
  ["description", isText(LIMITS.note)],
  ["state", isText(40)],
  ["locked", isSmallObject],
]);

/** Looks only at what this transaction changed. */
export function violationsIn(transaction: Y.Transaction, doc: JourneyDoc): readonly Violation[] {
  const found: Violation[] = [];
  for (const { root, key } of touchedIn(transaction, doc)) {
    if (root === "meta") found.push(...strangeMeta(doc, key));
    else if (root === "emotions") found.push(...strangePoint(doc, key));
    else if (isEntityRoot(root)) found.push(...strangeEntity(doc, root, key));
    else if (doc.getMap(root).has(key)) found.push({ kind: "stranger", root, key });
  }
  return found;
}

const isEntityRoot = (root: string): root is EntityRoot =>
  ENTITY_ROOTS.some((known) => known === root);

/** The top-level keys under which a transaction changed anything. */
function touchedIn(transaction: Y.Transaction, doc: JourneyDoc) {
  const touched = new Map<string, { readonly root: string; readonly key: string }>();
  for (const { root, id, keys } of changesIn(transaction, doc)) {
    for (const key of id === null ? keys : [id]) {
      if (key !== null) touched.set(`${root}/${key}`, { root, key });
    }
  }
  return touched.values();
}

function strangeMeta(doc: JourneyDoc, key: string): readonly Violation[] {
  const value = metaOf(doc).get(key);
  if (value === undefined || META.get(key)?.(value)) return [];
  return [{ kind: "stranger", root: "meta", key }];
}

function strangePoint(doc: JourneyDoc, key: string): readonly Violation[] {
  const value = doc.getMap("emotions").get(key);
  const [persona, step, ...rest] = key.split("|");
  const known = isId(persona) && isId(step) && rest.length === 0;
  if (value === undefined || (known && isSmallObject(value))) return [];
  return [{ kind: "stranger", root: "emotions", key }];
}

function strangeEntity(doc: JourneyDoc, root: EntityRoot, id: string): readonly Violation[] {
  const entity = doc.getMap(root).get(id);
  if (entity === undefined) return [];
  if (!(entity instanceof Y.Map) || !isId(id)) return [{ kind: "stranger", root, key: id }];
  const found: Violation[] = [];
  for (const [key, value] of entity) {
    const isBody = root === "cards" && key === KEY.body;
    if (isBody ? !isFragment(value) : !FIELDS[root].get(key)?.(value)) {
      found.push({ kind: "field", root, id, key });
    }
  }
  if (root === "cards" && !entity.has(KEY.body)) found.push({ kind: "no-body", id });
  return found;
}

const isFragment = (value: unknown): boolean =>
  value instanceof Y.XmlFragment && !(value instanceof Y.XmlElement);

/** Mends violations as ordinary operations of the server, in one transaction. */
export function repair(doc: JourneyDoc, violations: readonly Violation[], origin: unknown): void {
  doc.transact(() => {
    for (const violation of violations) mend(doc, violation);
  }, origin);
}

function mend(doc: JourneyDoc, violation: Violation): void {
  if (violation.kind === "stranger") {
    doc.getMap(violation.root).delete(violation.key);
    return;
  }
  const root = violation.kind === "no-body" ? "cards" : violation.root;
  const entity = doc.getMap(root).get(violation.id);
  if (!(entity instanceof Y.Map)) return;
  if (violation.kind === "no-body")
    entity.set(KEY.body, fragmentFrom({ type: "doc", content: [] }));
  else mendField(entity, root, violation.key);
}

const LONGEST: ReadonlyMap<string, number> = new Map([
  [KEY.title, LIMITS.title],
  [KEY.name, LIMITS.name],
  [KEY.goal, LIMITS.note],
  [KEY.quotes, LIMITS.note],
  ["channel", LIMITS.channel],
]);

/** Over-long text is cut, never dropped; what is of the wrong type or in the wrong place goes. */
function mendField(entity: YEntity, root: EntityRoot, key: string): void {
  const value = entity.get(key);
  const longest = FIELDS[root].has(key) ? LONGEST.get(key) : undefined;
  if (root === "cards" && key === KEY.body) {
    const saved =
      value instanceof Y.XmlFragment ? richTextFrom(value) : { type: "doc" as const, content: [] };
    entity.set(KEY.body, fragmentFrom(saved));
  } else if (typeof value === "string" && longest !== undefined) {
    entity.set(key, cut(value, longest));
  } else if (key === KEY.picture && FIELDS[root].has(key) && readPicture(value)) {
    entity.set(key, readPicture(value));
  } else {
    entity.delete(key);
  }
}
