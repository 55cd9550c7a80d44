import { catalogue } from "../language/catalogue.ts";

/** What is said where a suggestion is declined. */
export const declineWords = catalogue("looks/decline", {
  title: (title: string) => `Decline '${title}'?`,
  reply: "What you tell its author (optional)",
  cancel: "Cancel",
  decline: "Decline",
  declined: "Declined. Its author is told.",
});
