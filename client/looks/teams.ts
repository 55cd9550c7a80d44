import { useSyncExternalStore } from "react";
import { readId, type TeamId } from "../../shared/journey/index.ts";
import {
  FIRST_TEAMS,
  TEAM_COLOURS,
  TEAM_TAG,
  type Team as WorkspaceTeam,
} from "../../shared/protocol/index.ts";
import { deviceMemory } from "../ui/index.ts";
import { lookWords } from "./words.ts";

/** A department as it is shown: a colour and, because colours alone can look alike, a tag. */
export type Team = {
  readonly id: TeamId;
  readonly name: string;
  /** Two letters. */
  readonly tag: string;
  readonly colour: string;
};

/** The fill that a team's colour stands for. */
export const colourOf = (colour: WorkspaceTeam["colour"]): string => `var(--team-${colour})`;

/** What the workspace's teams were when this device last heard of them. */
const KEY = "throughline.teams";
const listeners = new Set<() => void>();
let said = deviceMemory.read(KEY);
let teams: readonly Team[] = (said ? readKept(said) : FIRST_TEAMS).map(shownTeam);

/** The departments that a stage, a lane or a card can belong to. */
export const currentTeams = (): readonly Team[] => teams;

export const useTeams = (): readonly Team[] => useSyncExternalStore(subscribe, currentTeams);

/** A team that is not among them, such as an imported one, is shown by its id. */
export const teamOf = (id: TeamId): Team =>
  teams.find((known) => known.id === id) ?? {
    id,
    name: id.startsWith("team-") ? lookWords.formerTeam : id,
    tag: id.slice(0, 2).toUpperCase(),
    colour: colourOf("other"),
  };

/** The team as it is called today. */
export function useTeam(id: TeamId | undefined): Team | undefined {
  useTeams();
  return id && teamOf(id);
}

/** What a tag stands for: "Service" for SV. */
export const teamTagged = (tag: string, all: readonly Team[]): string =>
  all.find((team) => team.tag === tag)?.name ?? tag;

/** Those that can be chosen: all there are, and the one that is chosen even if it is gone. */
export function teamsWith(chosen: TeamId | undefined, all: readonly Team[]): readonly Team[] {
  const isKnown = chosen === undefined || all.some(({ id }) => id === chosen);
  return isKnown ? all : [...all, teamOf(chosen)];
}

/** The teams as the server has just told them. */
export function tellTeams(told: readonly WorkspaceTeam[]): void {
  const text = JSON.stringify(told);
  if (text === said) return;
  deviceMemory.write(KEY, text);
  show(text, told);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener("storage", followOtherTabs);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener("storage", followOtherTabs);
  };
}

function followOtherTabs({ key, newValue }: StorageEvent): void {
  if (key === KEY && newValue) show(newValue, readKept(newValue));
}

function show(text: string, told: readonly WorkspaceTeam[]): void {
  said = text;
  teams = told.map(shownTeam);
  for (const listener of listeners) listener();
}

/** The first teams are called in the reader's language until somebody gives them another name. */
export function shownTeam({ id, name, tag, colour }: WorkspaceTeam): Team {
  const first = FIRST_TEAMS.find((team) => team.id === id && team.name === name);
  const translated: Readonly<Record<string, string>> = lookWords.teams;
  return { id, name: (first && translated[id]) ?? name, tag, colour: colourOf(colour) };
}

/** What is kept on the device may be anything. */
function readKept(text: string): readonly WorkspaceTeam[] {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.flatMap(readTeam) : FIRST_TEAMS;
  } catch {
    return FIRST_TEAMS;
  }
}

function readTeam(input: unknown): readonly WorkspaceTeam[] {
  if (typeof input !== "object" || input === null) return [];
  const { id, name, tag, colour }: Readonly<Record<string, unknown>> = { ...input };
  const teamId = readId<TeamId>(id);
  const known = TEAM_COLOURS.find((one) => one === colour);
  if (!teamId || !known || typeof name !== "string" || typeof tag !== "string") return [];
  return TEAM_TAG.test(tag) ? [{ id: teamId, name, tag, colour: known }] : [];
}
