import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { type Command, CommandStore, CommandsContext } from "../ui/index.ts";
import { matching } from "./matching.ts";
import { Palette } from "./Palette.tsx";
import { keepTyping } from "./typed-ahead.ts";

const command = (label: string, run = vi.fn()): Command => ({
  id: label,
  label,
  group: "Add",
  run,
});

test("[CMD-3] what begins with the query comes first, and a heading's words count", () => {
  const found = (query: string) =>
    matching(
      ["Readd", "Add stage", "Stage wide"].map((label) => command(label)),
      query,
    ).map(({ label }) => label);
  expect(found("stage")).toEqual(["Stage wide", "Add stage"]);
  expect(found("ADD sta")).toEqual(["Add stage", "Stage wide"]);
  expect(found("")).toHaveLength(3);
  expect(found("zebra")).toEqual([]);
});

test("[CMD-1, CMD-3] the palette is typed into, walked through and run by keys alone", async () => {
  const store = new CommandStore();
  const run = vi.fn();
  const onClose = vi.fn();
  store.add(() => [command("Add stage"), command("Add step", run)]);
  render(
    <CommandsContext value={store}>
      <Palette onClose={onClose} />
    </CommandsContext>,
  );
  const field = await screen.findByRole("combobox");
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: "zebra" } });
  expect(screen.getByRole("status").textContent).toBe("Nothing is called “zebra”.");
  fireEvent.change(field, { target: { value: "add" } });
  fireEvent.keyDown(field, { key: "ArrowDown" });
  expect(screen.getByRole("option", { selected: true }).textContent).toBe("Add step");
  fireEvent.keyDown(field, { key: "Enter" });
  expect(onClose).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
});

test("[CMD-6] what is typed before the palette is there stands in it, and reaches nothing else", async () => {
  const elsewhere = vi.fn();
  document.body.addEventListener("keydown", elsewhere);
  keepTyping();
  for (const key of ["a", "d", "e", "Backspace", "d"]) fireEvent.keyDown(document.body, { key });
  expect(elsewhere).not.toHaveBeenCalled();
  const store = new CommandStore();
  store.add(() => [command("Add stage"), command("Share")]);
  render(
    <CommandsContext value={store}>
      <Palette onClose={() => undefined} />
    </CommandsContext>,
  );
  expect(await screen.findByRole("combobox")).toHaveProperty("value", "add");
  fireEvent.keyDown(document.body, { key: "x" });
  expect(elsewhere).toHaveBeenCalledTimes(1);
  document.body.removeEventListener("keydown", elsewhere);
});
