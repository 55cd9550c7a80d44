import type { InboxKind } from "../../shared/protocol/index.ts";
import { catalogue } from "../language/catalogue.ts";

type Told = (who: string) => string;

/** What the inbox says. */
export const words = catalogue("inbox", {
  title: "Inbox",
  button: (unread: number) => (unread === 0 ? "Inbox" : `Inbox, ${unread} unread`),
  which: "What is shown",
  direct: (unread: number) => (unread === 0 ? "Direct" : `Direct (${unread})`),
  all: (unread: number) => (unread === 0 ? "All" : `All (${unread})`),
  kinds: {
    mention: (who: string) => `${who} mentioned you`,
    "team-mention": (who: string) => `${who} mentioned your team`,
    reply: (who: string) => `${who} replied`,
    thread: (who: string) => `${who} commented`,
    resolved: (who: string) => `${who} resolved what you raised`,
    reopened: (who: string) => `${who} reopened what you raised`,
    promoted: (who: string) => `${who} made a card of what you raised`,
    removed: (who: string) => `${who} removed what you wrote`,
  } satisfies Record<InboxKind, Told>,
  place: (map: string, where: string) => (where ? `${map} · ${where}` : map),
  unread: "Unread",
  markRead: "Mark as read",
  markAll: "Mark all as read",
  more: "Show more",
  none: {
    title: "Nothing here",
    direct: "Mentions, replies and what becomes of your comments arrive here.",
    all: "Everything that is said on your maps arrives here.",
  },
  failed: "The inbox could not be fetched.",
  retry: "Try again",
  settings: {
    open: "What arrives here",
    back: "Back to the inbox",
    mentions: "Mentions of me or my team",
    replies: "Replies where I take part",
    own: "What becomes of my comments",
    everything: "Everything on my maps",
    mail: "Mentions by e-mail too",
  },
});
