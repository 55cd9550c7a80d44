import * as journey from "../../shared/operations/index.ts";
import { titled } from "./titled.ts";
import { act, type VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";
import { words } from "./words.ts";

export const taskVerbs = (context: VerbContext): Pick<Verbs, "tickTask"> => ({
  tickTask: (id, index, done) => {
    const { doc, by, map } = context;
    const card = titled(map().cards.get(id)?.title ?? "", "card");
    act(context, words.tick(card, done), () => journey.tickTask(doc, by, id, { index, done }));
  },
});
