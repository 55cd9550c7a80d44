import type { Picture, PictureId } from "../../shared/journey/index.ts";
import { fetchPicture, type PicturePlace, pictureAddress } from "../api/pictures.ts";

/** What was fetched with a share link, for as long as the page is open. */
const fetched = new Map<string, Promise<string>>();

/**
 * The address to show a picture from. A browser sends our cookie along with it, but no link's token:
 * with one, the bytes are fetched and the address is this page's own.
 */
export function sourceOf(place: PicturePlace, id: PictureId): string | Promise<string> {
  const address = pictureAddress(place, id);
  if (place.token === undefined) return address;
  const known = fetched.get(address);
  if (known) return known;
  const source = fetchPicture(place, id).then((bytes) => URL.createObjectURL(bytes));
  fetched.set(address, source);
  source.catch(() => fetched.delete(address));
  return source;
}

/** Draws a picture into `box`, once its bytes are known, where there is no component to do it. */
export function drawPicture(box: HTMLElement, place: PicturePlace, picture: Picture): void {
  const { id, width, height, alt } = picture;
  Promise.resolve(sourceOf(place, id)).then(
    (src) => {
      const image = document.createElement("img");
      Object.assign(image, { width, height, alt, draggable: false, loading: "lazy", src });
      box.append(image);
    },
    // Its box stays, and what it shows is said by the text that is read.
    () => undefined,
  );
}
