import type { Actor, Party } from "../../shared/access/index.ts";
import type { JourneyDoc } from "../../shared/document/index.ts";
import { AppError } from "../../shared/errors/index.ts";
import type { BatchId, JourneyMap, NewId } from "../../shared/journey/index.ts";
import type { Refusal, Restraint } from "./restraint.ts";
import type { UndoStack } from "./undo-stack.ts";
import type { Deleted } from "./verbs-port.ts";
import { words } from "./words.ts";

/** What every verb stands on. */
export type VerbContext = {
  readonly doc: JourneyDoc;
  readonly by: Actor;
  readonly newId: NewId;
  readonly now: () => number;
  readonly map: () => JourneyMap;
  readonly undo: Pick<UndoStack, "run">;
  readonly restraint: Restraint;
};

/** What the session gives; what restrains this person comes with the verbs. */
export type GivenContext = Omit<VerbContext, "restraint"> & {
  readonly party: () => Party;
  readonly refuse?: (refusal: Refusal) => void;
};

/** The same, for what is done only where `may` allows it. */
export const provided = (context: VerbContext, may: () => boolean): VerbContext => ({
  ...context,
  undo: {
    run: (name, verb) => {
      if (!may()) throw new AppError("not_allowed", "It is not theirs to change.");
      return context.undo.run(name, verb);
    },
  },
});

/** Runs a verb as one named step of undo; on something that is gone or not theirs it does nothing. */
export function act<T>({ undo }: VerbContext, name: string, verb: () => T): T | undefined {
  try {
    return undo.run(name, verb);
  } catch (error) {
    const isVain = error instanceof AppError && VAIN.test(error.code);
    if (isVain) return undefined;
    throw error;
  }
}

const VAIN = /_not_found$|^not_allowed$/;

type When = { readonly at: number; readonly batch: BatchId };

/** Runs a deletion and tells what went away with it. */
export function away(
  context: VerbContext,
  { title, name }: { readonly title: string; readonly name: string },
  deletion: (when: When) => void,
): Deleted | undefined {
  const batch = context.newId<BatchId>();
  const done = act(context, words.remove(name), () => {
    deletion({ at: context.now(), batch });
    return true;
  });
  if (!done) return undefined;
  const { trash, cards } = context.map();
  const gone = trash.filter((id) => cards.get(id)?.deleted?.batch === batch);
  return { batch, title, cards: gone.length };
}
