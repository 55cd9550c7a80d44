import { latePart } from "../ui/index.ts";

/** Why a map is not there for us. */
export const LateGone = latePart(async () => (await import("./MapGone.tsx")).MapGone);

/** The way in by a link that asks for a password. */
export const LateRefused = latePart(async () => (await import("../account/Refused.tsx")).Refused);
