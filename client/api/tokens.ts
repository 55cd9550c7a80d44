import { SCOPES, type Scope } from "../../shared/access/index.ts";
import { type MapId, readId } from "../../shared/journey/index.ts";
import type { ApiToken, ApiTokenCreated } from "../../shared/protocol/index.ts";
import { fetchJson, fetchNothing } from "./fetch-json.ts";
import { fetchAll } from "./pages.ts";
import { type Fields, fieldsOf, listOf, oneOf, optionalText, textIn } from "./read-answer.ts";

export type NewToken = {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt?: string;
  readonly mapIds?: readonly MapId[];
};

export const listTokens = (): Promise<readonly ApiToken[]> => fetchAll("/api/tokens", readToken);

export const createToken = (token: NewToken): Promise<ApiTokenCreated> =>
  fetchJson("/api/tokens", readCreated, { method: "POST", json: token });

export const revokeToken = (id: string): Promise<void> =>
  fetchNothing(`/api/tokens/${encodeURIComponent(id)}`, { method: "DELETE" });

function readCreated(input: unknown): ApiTokenCreated {
  return { ...readToken(input), token: textIn(fieldsOf(input), "token") };
}

function readToken(input: unknown): ApiToken {
  const from = fieldsOf(input);
  return {
    id: textIn(from, "id"),
    name: textIn(from, "name"),
    scopes: listOf(from.scopes, (scope) => oneOf({ scope }, "scope", SCOPES)),
    ...mapsIn(from),
    createdAt: textIn(from, "createdAt"),
    expiresAt: optionalText(from, "expiresAt") ?? null,
    usedAt: optionalText(from, "usedAt") ?? null,
  };
}

const mapsIn = ({ mapIds }: Fields): Pick<ApiToken, "mapIds"> =>
  mapIds === undefined
    ? {}
    : { mapIds: listOf(mapIds, (id) => readId<MapId>(id)).flatMap((id) => id ?? []) };
