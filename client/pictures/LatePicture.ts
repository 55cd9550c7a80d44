import { latePart } from "../ui/index.ts";

/** A picture, drawn once its part of the program is there. */
export const LatePicture = latePart(async () => (await import("./PictureImage.tsx")).PictureImage);
