import { type MapId, readId } from "../../shared/journey/index.ts";
import { readGuestName } from "../access/index.ts";
import type { DocumentKind } from "./document-kind.ts";

/** What a socket's address asks for. `mapId` is undefined where no map can have that name. */
export type Target = {
  readonly mapId: MapId | undefined;
  readonly document: DocumentKind["name"];
  /** The version of the document's shape that the client writes, if it says. */
  readonly schema: number | undefined;
  readonly guestName: string | undefined;
  /** It brings a token of its own, so that no cookie is needed. */
  readonly hasToken: boolean;
};

const LONGEST = 8_192;

/** Undefined for addresses that are none of ours. */
export function readTarget(url: string | undefined): Target | undefined {
  if (url === undefined || url.length > LONGEST || !URL.canParse(url, "http://host")) {
    return undefined;
  }
  const { pathname, searchParams } = new URL(url, "http://host");
  const [before, sync, name, ...rest] = pathname.split("/");
  if (before !== "" || sync !== "sync" || name === undefined) return undefined;
  const isComments = rest.length === 1 && rest[0] === "comments";
  const schema = searchParams.get("schema");
  return {
    mapId: rest.length === 0 || isComments ? readId<MapId>(name) : undefined,
    document: isComments ? "comments" : "map",
    schema: schema !== null && /^\d{1,6}$/.test(schema) ? Number(schema) : undefined,
    guestName: readGuestName(searchParams.get("name")),
    hasToken: searchParams.has("token"),
  };
}
