import type { CardSource } from "../../shared/journey/index.ts";
import { latePart } from "../ui/index.ts";
import type { Pin } from "./placed.ts";

const PinBadge = latePart(async () => (await import("./comments/PinBadge.tsx")).PinBadge);

const Origin = latePart(async () => (await import("./comments/Origin.tsx")).Origin);

/** The badge of a place that people say something about. */
export const PinSlot = ({ pin }: { readonly pin: Pin | undefined }) =>
  pin ? <PinBadge pin={pin} /> : null;

/** Whose words a card was made of. */
export const OriginSlot = ({ source }: { readonly source: CardSource | undefined }) =>
  source ? <Origin source={source} /> : null;
