import type { MapDraft } from "../draft.ts";
import { ADVOCACY } from "./advocacy.ts";
import { AWARENESS } from "./awareness.ts";
import { LANES, PERSONAS } from "./cast.ts";
import { CONSIDERATION } from "./consideration.ts";
import { DELIVERY } from "./delivery.ts";
import { LOYALTY } from "./loyalty.ts";
import { PURCHASE } from "./purchase.ts";
import { SERVICE } from "./service.ts";

/** The sample that a new workspace meets first: whole, opinionated, and invented from end to end. */
export const CLOTHING_RETAILER: MapDraft<keyof typeof LANES, keyof typeof PERSONAS> = {
  title: "Online clothing retailer",
  description:
    "From a social ad to a recommendation: how two customers of a mid-sized online clothing retailer find, buy, receive, return and praise an autumn jacket. As it is today; the figures are invented.",
  personas: PERSONAS,
  lanes: LANES,
  stages: [AWARENESS, CONSIDERATION, PURCHASE, DELIVERY, SERVICE, LOYALTY, ADVOCACY],
};
