import { latePart } from "../../ui/index.ts";

export const LateGuardSign = latePart(async () => (await import("./GuardSign.tsx")).GuardSign);
