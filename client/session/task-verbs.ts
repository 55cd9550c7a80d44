import * as journey from "../../shared/operations/index.ts";
import { titled } from "./titled.ts";
import { act, provided, type VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";
import { words } from "./words.ts";

export const taskVerbs = (context: VerbContext): Pick<Verbs, "tickTask"> => ({
  tickTask: (id, index, done) => {
    const { doc, by, map, restraint } = context;
    const may = () => restraint.cards([id]);
    const card = titled(map().cards.get(id)?.title ?? "", "card");
    act(provided(context, may), words.tick(card, done), () =>
      journey.tickTask(doc, by, id, { index, done }),
    );
  },
});
