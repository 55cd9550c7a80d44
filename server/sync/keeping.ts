import type { JourneyDoc } from "../../shared/document/index.ts";
import { newId } from "../new-id.ts";
import type { Keeping } from "./intake.ts";
import { setBackFrame } from "./protocol.ts";
import { Warden } from "./warden.ts";

/** How a room keeps its members within their bounds: what they may not add goes to the trash in their name. */
export const keepingFor = (doc: JourneyDoc, now: () => number): Keeping => ({
  warden: new Warden(doc),
  deletion: ({ member }) => ({ by: member.user.id, at: now(), batch: newId() }),
  tell: ({ connection }, told) => connection.send(setBackFrame(told)),
});
