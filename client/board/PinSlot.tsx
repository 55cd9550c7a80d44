import { latePart } from "../ui/index.ts";
import type { Pin } from "./placed.ts";

const PinBadge = latePart(async () => (await import("./comments/PinBadge.tsx")).PinBadge);

/** The badge of a place that people say something about. */
export const PinSlot = ({ pin }: { readonly pin: Pin | undefined }) =>
  pin ? <PinBadge pin={pin} /> : null;
