import { type CardId, type Cell, cut, LIMITS, readId, type UserId } from "../journey/index.ts";

/** Who somebody is, as the server knows it; it overwrites whatever a client says here. */
export type PresenceUser = {
  readonly id: UserId;
  readonly name: string;
  readonly team?: string;
  readonly colour: string;
};

/** Where somebody's attention is. */
export type Focus = { readonly cardId: CardId } | { readonly cell: Cell };

/**
 * Where somebody points. The pixels are those of their own board at 100 % zoom; boards differ, so
 * that over a cell the place within it counts.
 */
export type PointerAt = {
  readonly x: number;
  readonly y: number;
  readonly over?: Cell & {
    /** Of the cell's width, from its left edge. */
    readonly part: number;
    /** In pixels from its upper edge. */
    readonly down: number;
  };
};

/** One person's awareness state. */
export type Presence = {
  readonly user: PresenceUser;
  readonly focus?: Focus;
  readonly pointer?: PointerAt;
  readonly editing?: CardId;
  readonly idle?: true;
  /** The Yjs client id of whom they go along with. */
  readonly following?: number;
  /** They do not let people follow them. */
  readonly noFollow?: true;
};

/** What a client may say; undefined when it is unusable. Unknown keys are dropped. */
export function readPresence(input: unknown): Presence | undefined {
  if (!isRecord(input)) return undefined;
  const user = readUser(input.user);
  if (!user) return undefined;
  const focus = readFocus(input.focus);
  const pointer = readPointer(input.pointer);
  const editing = readId<CardId>(input.editing);
  const following = readClientId(input.following);
  return {
    user,
    ...(focus && { focus }),
    ...(pointer && { pointer }),
    ...(editing && { editing }),
    ...(input.idle === true && { idle: true as const }),
    ...(following !== undefined && { following }),
    ...(input.noFollow === true && { noFollow: true as const }),
  };
}

const COLOUR = /^#[0-9a-f]{6}$/i;

function readUser(input: unknown): PresenceUser | undefined {
  if (!isRecord(input)) return undefined;
  const id = readId<UserId>(input.id);
  const { name, team, colour } = input;
  if (!id || typeof name !== "string" || typeof colour !== "string" || !COLOUR.test(colour)) {
    return undefined;
  }
  return { id, name: cut(name, LIMITS.name), colour, ...(typeof team === "string" && { team }) };
}

function readFocus(input: unknown): Focus | undefined {
  if (!isRecord(input)) return undefined;
  const cardId = readId<CardId>(input.cardId);
  if (cardId) return { cardId };
  const cell = readCell(input.cell);
  return cell && { cell };
}

function readCell(input: unknown): Cell | undefined {
  if (!isRecord(input)) return undefined;
  const stepId = readId<Cell["stepId"]>(input.stepId);
  const laneId = readId<Cell["laneId"]>(input.laneId);
  return stepId && laneId && { stepId, laneId };
}

function readPointer(input: unknown): PointerAt | undefined {
  if (!isRecord(input)) return undefined;
  const { x, y } = input;
  if (!Number.isFinite(x) || !Number.isFinite(y)) return undefined;
  const over = readOver(input.over);
  return { x: Number(x), y: Number(y), ...(over && { over }) };
}

function readOver(input: unknown): PointerAt["over"] {
  const cell = readCell(input);
  if (!cell || !isRecord(input)) return undefined;
  const { part, down } = input;
  if (!Number.isFinite(part) || !Number.isFinite(down)) return undefined;
  return { ...cell, part: Number(part), down: Number(down) };
}

const readClientId = (input: unknown): number | undefined =>
  typeof input === "number" && input === input >>> 0 ? input : undefined;

const isRecord = (input: unknown): input is Record<string, unknown> =>
  typeof input === "object" && input !== null && !Array.isArray(input);
