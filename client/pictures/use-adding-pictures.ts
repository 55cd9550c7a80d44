import { useMemo } from "react";
import type { Picture } from "../../shared/journey/index.ts";
import { ApiProblem, NoAnswer } from "../api/api-problem.ts";
import { type PicturePlace, sendPicture } from "../api/pictures.ts";
import { wordsFor } from "../api/words.ts";
import { useSession } from "../session/index.ts";
import { type Toasts, useToasts } from "../ui/index.ts";
import { NotAPicture, preparePicture } from "./prepare-picture.ts";
import { usePicturePlace } from "./use-picture-place.ts";
import { words } from "./words.ts";

export type AddedPicture = { readonly picture: Picture; readonly name: string };
export type AddPictures = (files: readonly File[]) => Promise<readonly AddedPicture[]>;

/** One message about pictures at a time. */
const ABOUT = "pictures";

/** Stores pictures on the server; tells how it goes, and of each that could not be. */
export function useAddingPictures(): AddPictures {
  const place = usePicturePlace();
  const toasts = useToasts();
  const { connection } = useSession();
  return useMemo(
    () => async (files) => {
      const { state } = connection.current();
      if (state !== "offline" && state !== "reconnecting") return addAll(files, place, toasts);
      toasts.show({ message: words.offline, about: ABOUT });
      return [];
    },
    [place, toasts, connection],
  );
}

async function addAll(
  files: readonly File[],
  place: PicturePlace,
  toasts: Toasts,
): Promise<readonly AddedPicture[]> {
  const [first] = files;
  if (!first) return [];
  const message = files.length === 1 ? words.adding(nameOf(first)) : words.addingMany(files.length);
  const stopTelling = tellAgain(toasts, message);
  const added: AddedPicture[] = [];
  const failures: string[] = [];
  for (const file of files) {
    try {
      const picture = await sendPicture(place, await preparePicture(file));
      added.push({ picture, name: titleOf(nameOf(file)) });
    } catch (failure) {
      failures.push(whyNot(failure, nameOf(file)));
      if (failure instanceof NoAnswer) break;
    }
  }
  stopTelling();
  for (const message of new Set(failures)) toasts.show({ message, tone: "danger" });
  return added;
}

/** For as long as it takes; a message stands for six seconds. */
function tellAgain(toasts: Toasts, message: string): () => void {
  const tell = () => toasts.show({ message, about: ABOUT });
  let shown = tell();
  const timer = setInterval(() => {
    shown = tell();
  }, 5_000);
  return () => {
    clearInterval(timer);
    toasts.dismiss(shown);
  };
}

function whyNot(failure: unknown, name: string): string {
  if (failure instanceof NotAPicture) return words.notPicture(name);
  // Everything else goes on without the connection: that this does not is news.
  if (failure instanceof NoAnswer) return words.offline;
  if (!(failure instanceof ApiProblem)) return wordsFor(failure);
  switch (failure.code) {
    case "not_a_picture":
      return words.notPicture(name);
    case "too_large":
      return words.tooLarge(name);
    case "pictures_full":
      return words.full;
    default:
      return wordsFor(failure);
  }
}

/** What is pasted has a name that nobody gave it. */
const GIVEN_BY_NOBODY = /^image\.\w+$/;
const nameOf = ({ name }: File): string => (GIVEN_BY_NOBODY.test(name) ? "" : name);

/** "Shop window_2.png" is called "Shop window 2". */
const titleOf = (name: string): string =>
  name
    .replace(/\.\w{1,5}$/, "")
    .replaceAll("_", " ")
    .trim();
