import { ImagePlus, Trash2 } from "lucide-react";
import { type KeyboardEvent, useEffect, useState } from "react";
import { LIMITS, type Picture } from "../../shared/journey/index.ts";
import { Button, TextField } from "../ui/index.ts";
import { chooseFiles } from "./choose-files.ts";
import { PictureImage } from "./PictureImage.tsx";
import styles from "./picture.module.css";
import { useAddingPictures } from "./use-adding-pictures.ts";
import { words } from "./words.ts";

/** The picture of a card or a persona: to choose, to replace, to describe and to take away. */
export function PictureField({
  picture,
  locked,
  onChange,
}: {
  readonly picture: Picture | undefined;
  readonly locked: boolean;
  readonly onChange: (picture: Picture | undefined) => void;
}) {
  const add = useAddingPictures();
  const [busy, setBusy] = useState(false);
  const choose = async () => {
    const files = await chooseFiles();
    setBusy(true);
    const [added] = await add(files).finally(() => setBusy(false));
    if (added) onChange({ ...added.picture, alt: picture?.alt ?? "" });
  };
  return (
    <div className={styles.field}>
      {picture && (
        <div
          className={styles.preview}
          style={{
            aspectRatio: `${picture.width} / ${picture.height}`,
            maxInlineSize: picture.width,
          }}
        >
          <PictureImage picture={picture} whole />
        </div>
      )}
      {picture && !locked && <AltField key={picture.id} picture={picture} onChange={onChange} />}
      {!locked && (
        <div className={styles.deeds}>
          <Button size="s" icon={<ImagePlus />} busy={busy} onClick={() => void choose()}>
            {picture ? words.replace : words.choose}
          </Button>
          {picture && (
            <Button size="s" kind="quiet" icon={<Trash2 />} onClick={() => onChange(undefined)}>
              {words.remove}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

/** Kept when it is left or Enter is pressed: every letter would be a change of the picture. */
function AltField({
  picture,
  onChange,
}: {
  readonly picture: Picture;
  readonly onChange: (picture: Picture) => void;
}) {
  const [alt, setAlt] = useState(picture.alt);
  useEffect(() => setAlt(picture.alt), [picture.alt]);
  const touched = alt.trim() !== picture.alt;
  const keep = () => {
    if (touched) onChange({ ...picture, alt: alt.trim() });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    // Escape that ends what is typed does not close the panel, which would take the words along.
    const ends = event.key === "Escape" && touched;
    if (event.key === "Enter" || ends) keep();
    if (ends) event.preventDefault();
  };
  return (
    <TextField
      label={words.alt}
      hint={words.altHint}
      value={alt}
      maxLength={LIMITS.alt}
      dir="auto"
      onChange={({ target }) => setAlt(target.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
