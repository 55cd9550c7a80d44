import type { words } from "../../inbox/words.ts";
import type { Words } from "../names.ts";

export const inbox = {
  title: "Posteingang",
  button: (unread) => (unread === 0 ? "Posteingang" : `Posteingang, ${unread} ungelesen`),
  which: "Was gezeigt wird",
  direct: (unread) => (unread === 0 ? "Direkt" : `Direkt (${unread})`),
  all: (unread) => (unread === 0 ? "Alles" : `Alles (${unread})`),
  kinds: {
    mention: (who) => `${who} hat Sie genannt`,
    "team-mention": (who) => `${who} hat Ihr Team genannt`,
    reply: (who) => `${who} hat geantwortet`,
    thread: (who) => `${who} hat kommentiert`,
    resolved: (who) => `${who} hat Ihren Beitrag erledigt`,
    reopened: (who) => `${who} hat Ihren Beitrag wieder geöffnet`,
    promoted: (who) => `${who} hat aus Ihrem Beitrag eine Karte gemacht`,
    removed: (who) => `${who} hat Ihren Beitrag entfernt`,
  },
  place: (map, where) => (where ? `${map} · ${where}` : map),
  unread: "Ungelesen",
  markRead: "Als gelesen markieren",
  markAll: "Alles als gelesen markieren",
  more: "Mehr zeigen",
  none: {
    title: "Hier ist nichts",
    direct: "Nennungen, Antworten und was aus Ihren Kommentaren wird, kommen hier an.",
    all: "Alles, was auf Ihren Maps gesagt wird, kommt hier an.",
  },
  failed: "Der Posteingang ließ sich nicht holen.",
  retry: "Erneut versuchen",
  settings: {
    open: "Was hier ankommt",
    back: "Zurück zum Posteingang",
    mentions: "Nennungen von mir oder meinem Team",
    replies: "Antworten, wo ich mitrede",
    own: "Was aus meinen Kommentaren wird",
    everything: "Alles auf meinen Maps",
    mail: "Nennungen auch per E-Mail",
  },
} satisfies Words<typeof words>;
