import { expect, test } from "vitest";
import { readJourney } from "../../shared/document/index.ts";
import { type CardId, stepsOf } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { BoardState } from "./board-state.ts";
import { chooseActions } from "./choose-actions.ts";

test("[BRD-31] Shift+Space chooses the cards of the lane, Ctrl+Space those of the stage", () => {
  const map = readJourney(sampleDoc());
  const state = new BoardState();
  const nothing = () => undefined;
  const choose = chooseActions({
    state,
    map: () => map,
    verbs: nothing,
    party: () => ({ role: "viewer" }),
    say: () => 0,
    onceBack: () => nothing,
    hasUndone: () => false,
    openCard: nothing,
  });
  const on = (test: (id: CardId) => boolean) =>
    new Set([...map.cells.values()].flat().filter((id) => test(id)));
  for (const [id, { cell }] of map.cards) {
    if (!cell || !on((other) => other === id).size) continue;
    choose.selectLine({ at: "card", id }, "lane");
    expect(state.current().selected).toEqual(
      on((other) => map.cards.get(other)?.cell?.laneId === cell.laneId),
    );
    const column = map.columns.find(({ steps }) => steps.some((step) => step.id === cell.stepId));
    const steps = new Set(column?.steps.map((step) => step.id));
    const ofStage = on((other) => {
      const stepId = map.cards.get(other)?.cell?.stepId;
      return stepId !== undefined && steps.has(stepId);
    });
    choose.selectLine({ at: "cell", cell }, "stage");
    expect(state.current().selected).toEqual(ofStage);
    if (column) choose.selectLine({ at: "stage", id: column.stage.id }, "stage");
    expect(state.current().selected).toEqual(ofStage);
  }
  expect(stepsOf(map).length).toBeGreaterThan(1);
});
