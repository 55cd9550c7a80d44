import { useState } from "react";
import { LIMITS, type MapState } from "../../shared/journey/index.ts";
import { useJourney, useVerbs } from "../session/index.ts";
import {
  Button,
  Dialog,
  DialogActions,
  Field,
  SegmentedControl,
  TextArea,
  TextField,
} from "../ui/index.ts";
import { words } from "./words.ts";

const STATES = [
  { value: "as-is", label: "As‑is" },
  { value: "to-be", label: "To‑be" },
] as const;

/** What is said of the map as a whole. */
export function MapSettings({ onClose }: { readonly onClose: () => void }) {
  const meta = useJourney((map) => map.meta);
  const verbs = useVerbs();
  const [title, setTitle] = useState(meta.title);
  const [description, setDescription] = useState(meta.description);
  const [state, setState] = useState<MapState>(meta.state);
  const save = () => {
    verbs?.setMap({
      ...(title.trim() && title !== meta.title && { title: title.trim() }),
      ...(description !== meta.description && { description }),
      ...(state !== meta.state && { state }),
    });
    onClose();
  };
  return (
    <Dialog open onOpenChange={onClose} title={words.settings} width="m">
      <TextField
        label={words.titleField}
        value={title}
        maxLength={LIMITS.title}
        readOnly={!verbs}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextArea
        label={words.description}
        value={description}
        maxLength={LIMITS.note}
        rows={4}
        readOnly={!verbs}
        onChange={(event) => setDescription(event.target.value)}
      />
      <Field label={words.state} hint={words.stateHint}>
        {() => (
          <fieldset disabled={!verbs}>
            <SegmentedControl
              label={words.state}
              value={state}
              segments={STATES}
              onChange={setState}
            />
          </fieldset>
        )}
      </Field>
      <DialogActions>
        <Button onClick={onClose}>{words.cancel}</Button>
        <Button kind="primary" blocked={verbs ? undefined : words.viewOnly} onClick={save}>
          {words.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
