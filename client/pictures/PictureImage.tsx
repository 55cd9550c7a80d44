import { ImageOff } from "lucide-react";
import { useEffect, useState } from "react";
import type { Picture } from "../../shared/journey/index.ts";
import { cx } from "../ui/index.ts";
import styles from "./picture.module.css";
import { sourceOf } from "./picture-source.ts";
import { usePicturePlace } from "./use-picture-place.ts";
import { words } from "./words.ts";

/** A picture that fills the box it stands in; its box keeps the room until it is there. */
export function PictureImage({
  picture,
  whole = false,
}: {
  readonly picture: Picture;
  /** Nothing of it is cut off, whatever shape the box has. */
  readonly whole?: boolean;
}) {
  const { id, width, height, alt } = picture;
  const { source, lost, lose } = useSource(picture);
  if (lost) {
    return (
      <span className={styles.missing} role="img" aria-label={alt || words.missing}>
        <ImageOff size={20} aria-hidden="true" />
        <span>{words.missing}</span>
      </span>
    );
  }
  if (source === undefined) return null;
  return (
    <img
      key={id}
      className={cx(styles.image, whole && styles.whole)}
      src={source}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={lose}
    />
  );
}

/** What could not be fetched is asked for again once the browser is online. */
function useSource({ id }: Picture) {
  const place = usePicturePlace();
  const [found, setFound] = useState<{
    readonly id: string;
    readonly source: string | undefined;
  }>();
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try asks again
  useEffect(() => {
    let left = false;
    const find = (source: string | undefined) => left || setFound({ id, source });
    Promise.resolve(sourceOf(place, id)).then(find, () => find(undefined));
    return () => {
      left = true;
    };
  }, [place, id, tries]);
  const lost = found?.id === id && found.source === undefined;
  useEffect(() => {
    if (!lost) return;
    const again = () => setTries((count) => count + 1);
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [lost]);
  const source = found?.id === id ? found.source : undefined;
  return { source, lost, lose: () => setFound({ id, source: undefined }) };
}
