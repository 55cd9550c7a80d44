import { useState } from "react";
import type { StepId } from "../../../shared/journey/index.ts";
import { useJourney } from "../../session/index.ts";
import { Button, Dialog, DialogActions, TextField } from "../../ui/index.ts";
import { useBoardState, useView } from "../board-state.ts";
import { columnName } from "../columns.ts";
import { laneWords as words } from "../lane-words.ts";
import { WIDTHS, widthWithin } from "../own-look.ts";
import { useLookDeeds } from "../use-look-deeds.ts";

/** Asks how wide a step is to be drawn. */
export function WidthDialog() {
  const id = useView((view) => view.widened);
  return id ? <OneWidth key={id} id={id} /> : null;
}

function OneWidth({ id }: { readonly id: StepId }) {
  const state = useBoardState();
  const deeds = useLookDeeds();
  const name = useJourney((map) => columnName(map, id));
  const now = state.look.current().widths.get(id) ?? WIDTHS.usual;
  const [typed, setTyped] = useState(String(now));
  const [tried, setTried] = useState(false);
  const wanted = Number(typed);
  const fits = typed.trim() !== "" && wanted >= WIDTHS.least && wanted <= WIDTHS.most;
  const close = (width?: number | "usual") => {
    const { spot } = state.current();
    if (width !== undefined) deeds.resize(id, width === "usual" ? undefined : width);
    const told = width === undefined ? "" : words.widthNow(name, drawnWidth());
    state.set({ widened: undefined, told });
    if (spot) state.focus(spot);
  };
  const drawnWidth = () => state.look.current().widths.get(id) ?? WIDTHS.usual;
  return (
    <Dialog
      open
      onOpenChange={(open) => open || close()}
      title={words.widthOf(name)}
      description={words.widthHint}
      width="s"
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (fits) close(widthWithin(wanted));
          else setTried(true);
        }}
      >
        <TextField
          label={words.widthField}
          type="number"
          autoFocus
          min={WIDTHS.least}
          max={WIDTHS.most}
          step="any"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onFocus={({ currentTarget }) => currentTarget.select()}
          error={tried && !fits ? words.widthWrong(WIDTHS.least, WIDTHS.most) : undefined}
        />
        <DialogActions>
          <Button onClick={() => close("usual")}>{words.usualWidth}</Button>
          <Button kind="primary" type="submit">
            {words.apply}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
