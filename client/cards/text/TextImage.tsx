import type { RichNode } from "../../../shared/journey/index.ts";
import { LatePicture } from "../../pictures/LatePicture.ts";
import { lookOfImage } from "./image-look.ts";

/** A picture between the paragraphs of a text. */
export function TextImage({ node }: { readonly node: RichNode }) {
  const look = lookOfImage(node);
  if (!look) return null;
  return (
    <figure {...look.attributes} style={look.style}>
      <LatePicture picture={look.picture} />
    </figure>
  );
}
