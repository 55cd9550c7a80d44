import {
  cut,
  findPersona,
  LIMITS,
  type PersonaId,
  type StepId,
  stepsOf,
} from "../../shared/journey/index.ts";
import * as journey from "../../shared/operations/index.ts";
import { cardVerbs } from "./card-verbs.ts";
import { laneVerbs, stageVerbs, stepVerbs } from "./frame-verbs.ts";
import { pasteVerbs } from "./paste-verbs.ts";
import { pictureVerbs } from "./picture-verbs.ts";
import { Restraint } from "./restraint.ts";
import { taskVerbs } from "./task-verbs.ts";
import { titled } from "./titled.ts";
import { act, away, type GivenContext, provided, type VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";
import { whatWent } from "./what-went.ts";
import { words } from "./words.ts";

/** Everything a person can do to the map, each as one transaction and one named step of undo. */
export function bindVerbs({ party, refuse = () => undefined, ...given }: GivenContext): Verbs {
  const may = new Restraint(given.map, party, refuse);
  const context: VerbContext = { ...given, restraint: may };
  return {
    may,
    ...mapVerbs(context),
    ...stageVerbs(context),
    ...stepVerbs(context),
    ...laneVerbs(context),
    ...cardVerbs(context),
    ...pasteVerbs(context),
    ...pictureVerbs(context),
    ...taskVerbs(context),
    ...personaVerbs(context),
    ...emotionVerbs(context),
  };
}

function mapVerbs(context: VerbContext): Pick<Verbs, "setMap" | "bringBack"> {
  const { doc, by, map, restraint } = context;
  return {
    setMap: ({ title, description, state }) => {
      const fields = {
        ...(title !== undefined && { title: cut(title, LIMITS.title) }),
        ...(description !== undefined && { description: cut(description, LIMITS.note) }),
        ...(state !== undefined && { state }),
      };
      const name = title === undefined ? words.changeMap : words.renameMap;
      act(provided(context, restraint.structure), name, () => journey.setMeta(doc, by, fields));
    },
    bringBack: (batch) => {
      const name = words.bringBack(whatWent(map(), batch));
      const may = () => restraint.batch(batch);
      act(provided(context, may), name, () => journey.bringBack(doc, by, batch));
    },
  };
}

type PersonaVerbs = Pick<Verbs, Extract<keyof Verbs, `${string}Persona`>>;

function personaVerbs(whole: VerbContext): PersonaVerbs {
  const { doc, by, newId, map, restraint } = whole;
  const context = provided(whole, restraint.structure);
  const nameOf = (id: PersonaId) => findPersona(map(), id)?.name ?? "";
  const named = (id: PersonaId) => titled(nameOf(id), "persona");
  return {
    addPersona: (typed) => {
      const name = cut(typed, LIMITS.name);
      const id = newId<PersonaId>();
      act(context, words.add(titled(name, "persona")), () =>
        journey.addPersona(doc, by, { id, name }, map().personas.length),
      );
      return id;
    },
    setPersona: (id, { name, goal, quotes, ...rest }) => {
      const fields = {
        ...(name !== undefined && { name: cut(name, LIMITS.name) }),
        ...(goal !== undefined && { goal: cut(goal, LIMITS.note) }),
        ...(quotes !== undefined && { quotes: cut(quotes, LIMITS.note) }),
        ...rest,
      };
      act(context, words.change(named(id)), () => journey.setPersona(doc, by, id, fields));
    },
    movePersona: (id, index) => {
      act(context, words.move(named(id)), () => journey.movePersona(doc, by, id, index));
    },
    deletePersona: (id) =>
      away(context, { title: nameOf(id), name: named(id) }, (when) =>
        journey.deletePersona(doc, by, id, when),
      ),
  };
}

function emotionVerbs(context: VerbContext): Pick<Verbs, "rateEmotion"> {
  const { doc, by, map } = context;
  const named = (id: StepId) =>
    titled(stepsOf(map()).find((step) => step.id === id)?.title ?? "", "step");
  return {
    rateEmotion: (at, value, note) => {
      const short = note === undefined ? undefined : cut(note, LIMITS.note);
      act(context, words.rate(named(at.stepId)), () =>
        journey.rateEmotion(doc, by, at, value, short),
      );
    },
  };
}
