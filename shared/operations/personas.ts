import type { Actor } from "../access/index.ts";
import { createEntity, type JourneyDoc, ON_THE_MAP, placeAt } from "../document/index.ts";
import { AppError } from "../errors/index.ts";
import { isPicture, LIMITS, type PersonaId, type Picture } from "../journey/index.ts";
import { deleteTogether, type When } from "./delete-together.ts";
import { mustBeNew, mustFit, mustHave } from "./entity.ts";
import { moveTo } from "./move-to.ts";
import { setOrDelete } from "./set-or-delete.ts";

export type NewPersona = { readonly id: PersonaId; readonly name: string; readonly goal?: string };

/** Adds a persona before the `index`-th visible one. */
export function addPersona(doc: JourneyDoc, by: Actor, persona: NewPersona, index: number): void {
  const { id, name, goal = "" } = persona;
  mustBeNew(doc, "personas", id);
  mustFit(name, LIMITS.name, "name");
  mustFit(goal, LIMITS.note, "goal");
  doc.transact(() => {
    createEntity(doc, "personas", id, { name, goal });
    placeAt(doc, "personas", [id], ON_THE_MAP, index);
  }, by);
}

/** Undefined takes the picture away; an absent field is left as it is. */
export type PersonaFields = {
  readonly name?: string;
  readonly goal?: string;
  readonly quotes?: string;
  readonly picture?: Picture | undefined;
};

export function setPersona(doc: JourneyDoc, by: Actor, id: PersonaId, fields: PersonaFields): void {
  const persona = mustHave(doc, "personas", id);
  mustFit(fields.name ?? "", LIMITS.name, "name");
  mustFit(fields.goal ?? "", LIMITS.note, "goal");
  mustFit(fields.quotes ?? "", LIMITS.note, "quotes");
  if (fields.picture && !isPicture(fields.picture)) {
    throw new AppError("bad_request", "picture must be a picture: id, width, height and alt");
  }
  const { quotes } = fields;
  const kept = { ...fields, ...(quotes !== undefined && { quotes: quotes || undefined }) };
  doc.transact(() => setOrDelete(persona, kept), by);
}

/** Moves a persona before the `index`-th of the others. */
export function movePersona(doc: JourneyDoc, by: Actor, id: PersonaId, index: number): void {
  mustHave(doc, "personas", id);
  moveTo(doc, by, "personas", [id], { parents: ON_THE_MAP, index });
}

/** The persona's emotions stay in the document and come back with it. */
export function deletePersona(doc: JourneyDoc, by: Actor, id: PersonaId, when: When): void {
  mustHave(doc, "personas", id);
  deleteTogether(doc, by, when, { personas: [id] });
}
