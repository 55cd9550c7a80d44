import type { Router } from "express";
import { Actor, mayChangeLane, type Role } from "../../../shared/access/index.ts";
import {
  cardKindFor,
  cardWordsFor,
  cellFor,
  markPromoted,
  readThreads,
  resolve,
  severitiesIn,
  type Thread,
  unmarkPromoted,
} from "../../../shared/comments/index.ts";
import { AppError } from "../../../shared/errors/index.ts";
import type {
  BatchId,
  Card,
  CardFields,
  CardId,
  CardKind,
  Cell,
  JourneyMap,
  Lane,
} from "../../../shared/journey/index.ts";
import { addCard, deleteCards } from "../../../shared/operations/index.ts";
import { newId } from "../../new-id.ts";
import { inTurn } from "../in-turn.ts";
import { jsonBody } from "../read-body.ts";
import type { Route, Visit } from "../route.ts";
import {
  answer,
  type Command,
  type CommentParts,
  command,
  mustRead,
  threadIdOf,
} from "./command.ts";
import { promotion } from "./read-commands.ts";

/** Making a card of what somebody said. */
export function addPromotionRoute(router: Router, route: Route, parts: CommentParts): void {
  // Two editors at once make one card.
  const turns = inTurn();
  const carryOut = (asked: Command) => turns(asked.mapId, () => promote(parts, asked));
  router.post("/:id/threads/:tid/promote", route(command(parts, "edit", carryOut)));
  const takeBack = (asked: Command) => turns(asked.mapId, () => demote(parts, asked));
  router.post("/:id/threads/:tid/demote", route(command(parts, "edit", takeBack)));
}

/** The card first: whatever breaks off before the thread knows of it, the next try finds it. */
async function promote(parts: CommentParts, asked: Command): Promise<void> {
  const { mapId, speaker } = asked;
  const id = threadIdOf(asked);
  const wanted = await jsonBody(asked.visit, promotion);
  const { thread, severity } = await parts.openComments.read(mapId, (doc) => {
    const thread = mustRead(doc, id);
    return { thread, severity: severitiesIn(readThreads(doc))(thread) };
  });
  const map = await parts.openMaps.read(mapId);
  const known = cardOf(thread, map);
  const cardId = known?.id ?? wanted.cardId ?? newId<CardId>();
  if (!known) {
    if (map.cards.has(cardId)) throw new AppError("conflict", "cardId is taken");
    const kind = wanted.kind ?? cardKindFor(thread);
    const cell = mustHavePlace(asked, thread, map, { kind, place: wanted.place });
    const by = new Actor(speaker.id);
    await parts.openMaps.change(mapId, (doc) => {
      const source = { threadId: id, author: { id: thread.author.id, name: thread.author.name } };
      const card = { id: cardId, kind, cell, fields: fieldsFor(severity, kind), source };
      addCard(doc, by, { ...card, ...cardWordsFor(thread) }, Number.MAX_SAFE_INTEGER);
    });
  }
  const promoted = await parts.openComments.change(mapId, (doc) => {
    markPromoted(doc, id, cardId);
    // A suggestion that is a card now is decided upon.
    if (thread.suggestion) resolve(doc, id, speaker, parts.now());
    return mustRead(doc, id);
  });
  if (thread.cardId !== cardId) {
    await parts.inbox.tell({ what: "promoted", mapId, thread: promoted, by: speaker });
  }
  await answer(parts, asked, promoted);
}

/** Takes it back: the card goes into the map's trash, and the thread speaks for itself again. */
async function demote(parts: CommentParts, asked: Command): Promise<void> {
  const { mapId, role, speaker, visit } = asked;
  const id = threadIdOf(asked);
  const thread = await parts.openComments.read(mapId, (doc) => mustRead(doc, id));
  const map = await parts.openMaps.read(mapId);
  const card = cardOf(thread, map);
  if (card?.source?.threadId === id) {
    const lane = map.lanes.find((one) => one.id === card.cell?.laneId);
    mustUse(lane, role, visit);
    await parts.openMaps.change(mapId, (doc) => {
      const when = { at: parts.now(), batch: newId<BatchId>() };
      deleteCards(doc, new Actor(speaker.id), [card.id], when);
    });
  }
  const demoted = await parts.openComments.change(mapId, (doc) => {
    unmarkPromoted(doc, id);
    return mustRead(doc, id);
  });
  await answer(parts, asked, demoted);
}

function mustUse(lane: Lane | undefined, role: Role, { caller }: Visit): void {
  const teamId = caller.kind === "user" ? caller.user.teamId : undefined;
  if (!lane || mayChangeLane(lane, { role, ...(teamId && { teamId }) })) return;
  throw new AppError("not_allowed", "Only its team and admins change this lane");
}

/** The card that was made of the thread, while it is not thrown away. */
function cardOf({ id, cardId }: Thread, map: JourneyMap): Card | undefined {
  const own = cardId && map.cards.get(cardId);
  if (own && !own.deleted) return own;
  return [...map.cards.values()].find((card) => card.source?.threadId === id && !card.deleted);
}

function mustHavePlace(
  { visit, role }: Command,
  thread: Thread,
  map: JourneyMap,
  { kind, place }: { readonly kind: CardKind; readonly place: Cell | undefined },
): Cell {
  const { caller } = visit;
  const teamId = caller.kind === "user" ? caller.user.teamId : undefined;
  const mayUse = (lane: Lane) => mayChangeLane(lane, { role, ...(teamId && { teamId }) });
  const cell = place ?? cellFor(thread, kind, map, mayUse);
  if (!cell) throw new AppError("conflict", "The map has no step or no lane that takes this card");
  const lane = map.lanes.find(({ id }) => id === cell.laneId);
  if (lane && !mayUse(lane)) {
    throw new AppError("not_allowed", "Only its team and admins add cards to this lane");
  }
  return cell;
}

/** A pain point stays as severe as whoever felt it worst said. */
const fieldsFor = (severity: Thread["severity"], kind: CardKind): CardFields =>
  kind === "pain-point" && severity ? { severity } : {};
