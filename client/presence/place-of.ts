import type { Focus } from "../../shared/protocol/index.ts";
import type { Person } from "../session/index.ts";

/** Where somebody is: what they write in, else where they went. */
export const placeOf = ({ editing, focus }: Person): Focus | undefined =>
  editing ? { cardId: editing } : focus;
