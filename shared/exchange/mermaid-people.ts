import { cut, LIMITS, type NewId, type PersonaId } from "../journey/index.ts";
import { UnreadableFile } from "./unreadable-file.ts";
import type { Warnings } from "./warnings.ts";

/** Who rates a task that names nobody. */
const DEFAULT_PERSONA = "Customer";

type Persona = { readonly id: PersonaId; readonly name: string; readonly goal: string };

/** The people of a diagram as personas: one for each name, in the order in which they appear. */
export class Cast {
  readonly #personas = new Map<string, Persona>();
  readonly #newId: NewId;
  readonly #warnings: Warnings;

  constructor(newId: NewId, warnings: Warnings) {
    this.#newId = newId;
    this.#warnings = warnings;
  }

  /** The persona of that name, who joins the cast when first met. */
  named(name: string, line: number): PersonaId {
    const known = this.#personas.get(name);
    if (known) return known.id;
    if (this.#personas.size >= LIMITS.entities) {
      throw new UnreadableFile(`There are more than ${LIMITS.entities} people.`, line);
    }
    if (name.length > LIMITS.name) {
      this.#warnings.add(`The name “${cut(name, 40)}…” is too long and was cut.`, line);
    }
    const persona = { id: this.#newId<PersonaId>(), name: cut(name, LIMITS.name), goal: "" };
    this.#personas.set(name, persona);
    return persona.id;
  }

  /** Whoever a task names; the default persona if it names nobody. */
  of(people: readonly string[], line: number): readonly PersonaId[] {
    const names = people.length === 0 ? [DEFAULT_PERSONA] : people;
    return names.map((name) => this.named(name, line));
  }

  all(): readonly Persona[] {
    return [...this.#personas.values()];
  }
}
