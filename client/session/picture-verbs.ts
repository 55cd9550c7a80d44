import { type CardId, cut, LIMITS } from "../../shared/journey/index.ts";
import * as journey from "../../shared/operations/index.ts";
import { titled } from "./titled.ts";
import { act, provided, type VerbContext } from "./verb-context.ts";
import type { Verbs } from "./verbs-port.ts";
import { words } from "./words.ts";

/** What is done with pictures that are on the server already. */
export const pictureVerbs = (
  context: VerbContext,
): Pick<Verbs, "setCardPicture" | "addPictures"> => {
  const { doc, by, newId, map, restraint } = context;
  return {
    setCardPicture: (id, picture) => {
      const card = titled(map().cards.get(id)?.title ?? "", "card");
      const name = picture ? words.setPicture(card) : words.removePicture(card);
      const may = () => restraint.cards([id]);
      act(provided(context, may), name, () => journey.setCardFields(doc, by, id, { picture }));
    },
    addPictures: (pictures, { kind, cell, index }) => {
      const cards = pictures.map(({ picture, title }) => ({
        id: newId<CardId>(),
        kind,
        title: cut(title, LIMITS.title),
        fields: { picture },
      }));
      const may = () => restraint.lanes([cell.laneId]);
      const added = act(provided(context, may), words.addPictures(cards.length), () => {
        journey.addStacks(doc, by, [{ cell, index, cards }]);
        return cards.map(({ id }) => id);
      });
      return added ?? [];
    },
  };
};
