import { type FormEvent, useState } from "react";
import { LIMITS } from "../../shared/journey/index.ts";
import { Button, Dialog, DialogActions, TextField } from "../ui/index.ts";
import { StartChoices } from "./StartChoices.tsx";
import type { RenderImport, Start } from "./start.ts";
import { useCreateMap } from "./use-create-map.ts";
import { words } from "./words.ts";

export function NewMapDialog({
  start,
  onStart,
  onMade,
  onClose,
  renderImport,
}: {
  readonly start: Start;
  readonly onStart: (start: Start) => void;
  readonly onMade: () => void;
  readonly onClose: () => void;
  readonly renderImport: RenderImport;
}) {
  const [made, setMade] = useState(false);
  const settle = () => {
    setMade(true);
    onMade();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={made ? words.create.imported : words.create.title}
      width="l"
    >
      {!made && <StartChoices value={start} onChange={onStart} />}
      {start === "import" ? (
        renderImport({ onCancel: onClose, onMade: settle })
      ) : (
        <TitleForm key={start} start={start} onCancel={onClose} />
      )}
    </Dialog>
  );
}

function TitleForm({
  start,
  onCancel,
}: {
  readonly start: "sample" | "blank";
  readonly onCancel: () => void;
}) {
  const [title, setTitle] = useState<string>(
    start === "sample" ? words.create.starts.sample.name : "",
  );
  const { create, busy } = useCreateMap();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create({
      title: title.trim() || words.create.untitled,
      template: start === "sample" ? "online-clothing-retailer" : "blank",
    });
  };
  return (
    <form onSubmit={submit}>
      <TextField
        label={words.create.mapTitle}
        placeholder={words.create.placeholder}
        maxLength={LIMITS.title}
        autoComplete="off"
        autoFocus
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <DialogActions>
        <Button onClick={onCancel}>{words.create.cancel}</Button>
        <Button type="submit" kind="primary" busy={busy}>
          {words.create.action}
        </Button>
      </DialogActions>
    </form>
  );
}
