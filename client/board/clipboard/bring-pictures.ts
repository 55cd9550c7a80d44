import {
  changePicturesIn,
  type MapId,
  type PictureChange,
  type PictureId,
} from "../../../shared/journey/index.ts";
import { copyPictures, type PicturePlace } from "../../api/pictures.ts";
import type { Sheet, SheetCard } from "./sheet.ts";

/** Whether cards come from another map with pictures that this one does not have. */
export const needsPictures = (sheet: Sheet, here: MapId): boolean =>
  sheet.from !== undefined && sheet.from !== here && picturesIn(sheet).length > 0;

/** Has the server bring the pictures of a sheet along; cards lose those that did not come. */
export async function bringPictures(
  sheet: Sheet,
  place: PicturePlace,
): Promise<{ readonly sheet: Sheet; readonly missing: boolean }> {
  const wanted = picturesIn(sheet);
  const came = sheet.from ? await copyPictures(place, sheet.from, wanted).catch(() => []) : [];
  const here = new Set<unknown>(came);
  const cards = changed(sheet, (picture) => (here.has(picture.id) ? picture : undefined));
  return { sheet: { ...sheet, cards }, missing: wanted.some((id) => !here.has(id)) };
}

function picturesIn(sheet: Sheet): readonly PictureId[] {
  const ids = new Set<PictureId>();
  changed(sheet, (picture) => {
    ids.add(picture.id);
    return picture;
  });
  return [...ids];
}

const changed = ({ cards }: Sheet, change: PictureChange): readonly SheetCard[] =>
  cards.map(({ fields, body, ...card }) => {
    const { picture, ...rest } = fields ?? {};
    const kept = picture && change(picture);
    return {
      ...card,
      ...(body && { body: changePicturesIn(body, change) }),
      ...(fields && { fields: { ...rest, ...(kept && { picture: kept }) } }),
    };
  });
