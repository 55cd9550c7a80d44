import type { declineWords } from "../../looks/decline-words.ts";
import type { Words } from "../names.ts";

export const looksDecline = {
  title: (title) => `„${title}“ ablehnen?`,
  reply: "Was soll dazu gesagt werden? (freiwillig)",
  cancel: "Abbrechen",
  decline: "Ablehnen",
  declined: "Abgelehnt. Wer es vorschlug, erfährt davon.",
} satisfies Words<typeof declineWords>;
