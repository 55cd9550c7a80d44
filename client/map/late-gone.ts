import { latePart } from "../ui/index.ts";

/** Why a map is not there for us. */
export const LateGone = latePart(async () => (await import("./MapGone.tsx")).MapGone);
