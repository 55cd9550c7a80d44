import { idOf, type Picture, type PictureId } from "../../journey/index.ts";
import type { Chance } from "./random-document.ts";

/** One of three pictures, of any shape. */
export const randomPicture = (random: Chance): Picture => ({
  id: idOf<PictureId>(`picture-${random.below(3)}`),
  width: 1 + random.below(2000),
  height: 1 + random.below(2000),
  alt: random.pick(["", "A full cart", "“Größe” <b>"]) ?? "",
});
