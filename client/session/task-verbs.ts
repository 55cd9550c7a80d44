import * as journey from "../../shared/operations/index.ts";
import { titled } from "./titled.ts";
import { act, type VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";

export const taskVerbs = (context: VerbContext): Pick<Verbs, "tickTask"> => ({
  tickTask: (id, index, done) => {
    const { doc, by, map } = context;
    const card = titled(map().cards.get(id)?.title ?? "", "card");
    act(context, `${done ? "tick" : "untick"} a task of ${card}`, () =>
      journey.tickTask(doc, by, id, { index, done }),
    );
  },
});
