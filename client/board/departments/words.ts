import { catalogue } from "../../language/catalogue.ts";

const cards = (count: number): string => (count === 1 ? "1 card" : `${count} cards`);

/** What the board says of departments: whose is what, and who may change it. */
export const words = catalogue("board/departments", {
  guarded: (team: string) => `Only ${team} changes this lane`,
  guard: (team: string) => `Let only ${team} change this lane`,
  open: "Let everybody who edits change this lane",
  itsTeam: "its team",
  guardNoTeam: "Give the lane a team first.",
  guardOnlyAdmins: "Only admins decide that.",
  notDone: "That didn't work. Try again.",
  didGuard: (team: string) => `Only ${team} changes this lane now. Others suggest cards.`,
  didOpen: "Everybody who edits changes this lane again.",
  locked: (name: string) =>
    `The structure is locked${name ? ` by ${name}` : ""}. Only admins change it.`,
  view: "Departments",
  mine: "My department",
  highlight: "Stand out",
  everything: "All departments",
  shown: (count: number, team: string) => `${cards(count)} of ${team}`,
  brief: (count: number, team: string) => `${team} · ${cards(count)}`,
  highlightTeam: (team: string) => `Let ${team} stand out`,
  suggest: "Suggest a card…",
  suggestTo: (team: string, cell: string) => `Suggest a card to ${team}: ${cell}`,
  suggestWhy: (team: string) => `${team} owns this lane and decides whether it becomes a card.`,
  anotherTeam: "another team",
  cardTitle: "Title of the card",
  why: "Why? (optional)",
  severity: "Severity",
  send: "Suggest",
  cancel: "Cancel",
  suggested: "Suggested. You see it in its cell.",
  suggestion: (title: string) => `Suggestion: ${title}`,
  suggestedBy: (name: string) => `Suggested by ${name}`,
  tag: "Suggestion",
  accept: "Accept",
  decline: "Decline",
  accepted: (title: string) => `'${title}' is a card now.`,
});
