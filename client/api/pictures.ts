import {
  type MapId,
  type Picture,
  type PictureId,
  readPicture,
} from "../../shared/journey/index.ts";
import { MOST_COPIES } from "../../shared/protocol/index.ts";
import { fetchBytes, fetchJson } from "./fetch-json.ts";
import { fieldsOf, listOf, UnexpectedAnswer } from "./read-answer.ts";

/** Where the pictures of a map are; the token is a share link's. */
export type PicturePlace = { readonly mapId: MapId; readonly token?: string | undefined };

/** Stores a picture; what its file was called or said to be plays no part. */
export const sendPicture = ({ mapId, token }: PicturePlace, bytes: Blob): Promise<Picture> =>
  fetchJson(`/api/maps/${mapId}/pictures`, readAdded, { method: "POST", bytes, token });

export const pictureAddress = ({ mapId }: PicturePlace, id: PictureId): string =>
  `/api/maps/${mapId}/pictures/${id}`;

export const fetchPicture = (place: PicturePlace, id: PictureId): Promise<Blob> =>
  fetchBytes(pictureAddress(place, id), { token: place.token });

/** Brings pictures of another map along; answers with those that are on this one now. */
export async function copyPictures(
  place: PicturePlace,
  from: MapId,
  ids: readonly PictureId[],
): Promise<readonly unknown[]> {
  const here: unknown[] = [];
  for (let start = 0; start < ids.length; start += MOST_COPIES) {
    here.push(...(await copySome(place, from, ids.slice(start, start + MOST_COPIES))));
  }
  return here;
}

const copySome = (
  { mapId, token }: PicturePlace,
  from: MapId,
  ids: readonly PictureId[],
): Promise<readonly unknown[]> =>
  fetchJson(`/api/maps/${mapId}/pictures/copies`, (answer) => listOf(fieldsOf(answer).ids, same), {
    method: "POST",
    json: { from, ids },
    token,
  });

const same = (item: unknown): unknown => item;

function readAdded(answer: unknown): Picture {
  const picture = readPicture(answer);
  if (picture) return picture;
  throw new UnexpectedAnswer("a picture was expected");
}
