/** Larger than any screen shows it on a board or a slide. */
const LONGEST_SIDE = 2048;
/** A drawing or a picture of a screen keeps its sharp edges up to this size. */
const LARGEST_DRAWING = 1024 * 1024;

/** The bytes are none that this browser could show. */
export class NotAPicture extends Error {
  override readonly name = "NotAPicture";
}

type Size = { readonly width: number; readonly height: number };
type Negative = Size & { close(): void };

/** What a browser does with pictures; others in tests. `ground` shows where the picture does not. */
export type Darkroom = {
  develop(file: Blob): Promise<Negative>;
  print(image: Negative, size: Size, type: string, ground?: string): Promise<Blob | undefined>;
};

/**
 * A picture as it is sent: no larger than it can be shown, and drawn afresh, so that nothing of what
 * the camera wrote down beside it (the place, above all) comes along. What moves stays as it is.
 */
export async function preparePicture(
  file: Blob,
  { develop, print }: Darkroom = browsers,
): Promise<Blob> {
  const image = await develop(file).catch((cause: unknown) => {
    throw new NotAPicture("not decodable", { cause });
  });
  try {
    return file.type === "image/gif" ? file : await printed(file, image, print);
  } finally {
    // A large photo holds hundreds of MB until it is let go.
    image.close();
  }
}

async function printed(file: Blob, image: Negative, print: Darkroom["print"]): Promise<Blob> {
  const size = shrunk(image);
  if (file.type === "image/png") {
    const drawing = await print(image, size, "image/png");
    if (drawing && drawing.size <= LARGEST_DRAWING) return drawing;
  }
  // Browsers that cannot write WebP answer with something else.
  const photo = await print(image, size, "image/webp");
  if (photo?.type === "image/webp") return photo;
  // What is transparent would be black.
  return (await print(image, size, "image/jpeg", "white")) ?? file;
}

function shrunk({ width, height }: Size): Size {
  const factor = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  const side = (length: number) => Math.max(1, Math.round(length * factor));
  return { width: side(width), height: side(height) };
}

const QUALITY = 0.85;

const browsers: Darkroom = {
  develop: (file) => createImageBitmap(file),
  print: (image, { width, height }, type, ground) => {
    const canvas = document.createElement("canvas");
    Object.assign(canvas, { width, height });
    const paper = canvas.getContext("2d");
    if (!paper || !(image instanceof ImageBitmap)) return Promise.resolve(undefined);
    paper.imageSmoothingQuality = "high";
    if (ground) {
      paper.fillStyle = ground;
      paper.fillRect(0, 0, width, height);
    }
    paper.drawImage(image, 0, 0, width, height);
    return new Promise((resolve) =>
      canvas.toBlob((blob) => resolve(blob ?? undefined), type, QUALITY),
    );
  },
};
