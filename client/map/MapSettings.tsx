import { ScrollText } from "lucide-react";
import { useState } from "react";
import { can } from "../../shared/access/index.ts";
import { LIMITS, type MapMeta } from "../../shared/journey/index.ts";
import {
  oneLine,
  useJourney,
  useSessionInfo,
  useStructureLock,
  useVerbs,
} from "../session/index.ts";
import {
  askedPart,
  Button,
  Dialog,
  DialogActions,
  Field,
  Notice,
  SegmentedControl,
  TextArea,
  TextField,
} from "../ui/index.ts";
import { words as lockWords } from "./departments/words.ts";
import { dialogWords } from "./dialog-words.ts";
import { words } from "./words.ts";

const MapAudit = askedPart(async () => (await import("./MapAudit.tsx")).MapAudit);

const STATES = [
  { value: "as-is", label: words.asIs },
  { value: "to-be", label: words.toBe },
] as const;

type Changes = Partial<Pick<MapMeta, "title" | "description" | "state">>;

/** What is said of the map as a whole. */
export function MapSettings({ onClose }: { readonly onClose: () => void }) {
  const meta = useJourney((map) => map.meta);
  const verbs = useVerbs();
  const lock = useStructureLock();
  const barred = lock ? lockWords.lockedBy(lock.name) : words.viewOnly;
  const canWrite = verbs !== undefined && !lock;
  const { role } = useSessionInfo();
  const [auditing, setAuditing] = useState(false);
  // What was not touched here follows the map, for others may write it meanwhile.
  const [changed, setChanged] = useState<Changes>({});
  const { title, description, state } = { ...meta, ...changed };
  const change = (changes: Changes) => setChanged({ ...changed, ...changes });
  const save = () => {
    const named = oneLine(title);
    verbs?.setMap({
      ...(named && named !== meta.title && { title: named }),
      ...(description !== meta.description && { description }),
      ...(state !== meta.state && { state }),
    });
    onClose();
  };
  if (auditing) return <MapAudit onClose={onClose} />;
  const aside = can(role, "audit") && (
    <Button kind="quiet" icon={<ScrollText />} onClick={() => setAuditing(true)}>
      {words.audit}
    </Button>
  );
  return (
    <Dialog open onOpenChange={onClose} title={words.settings} width="m">
      {lock && <Notice>{barred}</Notice>}
      <TextField
        label={dialogWords.titleField}
        value={title}
        maxLength={LIMITS.title}
        readOnly={!canWrite}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        label={dialogWords.description}
        value={description}
        maxLength={LIMITS.note}
        rows={4}
        readOnly={!canWrite}
        onChange={(event) => change({ description: event.target.value })}
      />
      <Field label={dialogWords.state} hint={dialogWords.stateHint}>
        {() => (
          <fieldset disabled={!canWrite}>
            <SegmentedControl
              label={dialogWords.state}
              value={state}
              segments={STATES}
              onChange={(chosen) => change({ state: chosen })}
            />
          </fieldset>
        )}
      </Field>
      <DialogActions aside={aside}>
        <Button onClick={onClose}>{dialogWords.cancel}</Button>
        <Button kind="primary" blocked={canWrite ? undefined : barred} onClick={save}>
          {dialogWords.save}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
