import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeServer, refusal } from "../api/testing/fake-server.ts";
import { ImportPanel } from "./ImportPanel.tsx";

const BROKEN = "journey\n  section Decide\n    Find the label\n    Pay: 3: Ana";
const MERMAID = "POST /api/maps/import?format=mermaid";
const JSON_FILE = "POST /api/maps/import?format=json";

beforeEach(() => history.replaceState(null, "", "/"));

function openPanel() {
  const onMade = vi.fn();
  render(<ImportPanel onCancel={() => {}} onMade={onMade} />);
  const area = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text to import" });
  const paste = (text: string) => fireEvent.change(area, { target: { value: text } });
  const send = () => fireEvent.click(screen.getByRole("button", { name: "Import" }));
  return { area, paste, send, onMade };
}

test("[HOME-3] an unreadable text shows line and reason, stays, and its line is selected", async () => {
  const { asked } = fakeServer({
    [MERMAID]: refusal(400, "unreadable_file", { detail: "a task needs a score", line: 3 }),
  });
  const { area, paste, send, onMade } = openPanel();
  paste(BROKEN);
  send();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Line 3: a task needs a score");
  expect(area.value).toBe(BROKEN);
  const selected = () => area.value.slice(area.selectionStart, area.selectionEnd);
  await waitFor(() => expect(selected()).toBe("    Find the label"));
  expect(window.location.pathname).toBe("/");
  expect(onMade).not.toHaveBeenCalled();
  paste(`${BROKEN}\n`);
  expect(screen.queryByRole("alert")).toBeNull();
  expect(asked).toHaveLength(1);
});

test("[HOME-13] the field and the region around it have names of their own", () => {
  const { area } = openPanel();
  expect(screen.getByRole("region", { name: "Paste a text or drop a file" }).contains(area)).toBe(
    true,
  );
  expect(screen.getAllByLabelText("Text to import")).toEqual([area]);
});

test("[HOME-3] a server that is out of reach keeps the text too", async () => {
  fakeServer({ [MERMAID]: "offline" });
  const { area, paste, send } = openPanel();
  paste("journey\n");
  send();
  expect((await screen.findByRole("alert")).textContent).toContain("can't be reached");
  expect(area.value).toBe("journey\n");
});

test("[HOME-4] warnings are read, with their lines, before the map opens", async () => {
  const warnings = [{ line: 5, message: "9 is beyond the scale" }, { message: "theme left out" }];
  fakeServer({ [MERMAID]: { status: 201, json: { id: "m7", title: "Shopping", warnings } } });
  const { paste, send, onMade } = openPanel();
  paste("journey\n");
  send();
  const items = await screen.findAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    "Line 59 is beyond the scale",
    "theme left out",
  ]);
  expect(onMade).toHaveBeenCalledOnce();
  expect(window.location.pathname).toBe("/");
  fireEvent.click(screen.getByRole("button", { name: "Open the map" }));
  expect(window.location.pathname).toBe("/m/m7");
});

test("[HOME-2, HOME-4] a JSON document without warnings opens at once", async () => {
  fakeServer({ [JSON_FILE]: { status: 201, json: { id: "m8", title: "T", warnings: [] } } });
  const { paste, send } = openPanel();
  paste('{"throughline": 1}');
  expect(screen.getByText("Journey document (JSON)")).toBeDefined();
  send();
  await waitFor(() => expect(window.location.pathname).toBe("/m/m8"));
});

test("[HOME-3] a chosen file lands in the text; what is no text is refused by name", async () => {
  fakeServer({});
  const { area, paste } = openPanel();
  const input = screen.getByLabelText("Choose a file");
  const choose = (file: File) => fireEvent.change(input, { target: { files: [file] } });
  choose(new File(["journey\n  title Ünïcode"], "a.mmd"));
  await waitFor(() => expect(area.value).toBe("journey\n  title Ünïcode"));
  choose(new File([new Uint8Array([0xff, 0xfe, 0x00, 0xd8])], "photo.png"));
  expect((await screen.findByRole("alert")).textContent).toContain(
    "“photo.png” is not a text file",
  );
  expect(area.value).toBe("journey\n  title Ünïcode");
  paste("");
});

test("[HOME-3] nothing to import asks nobody", async () => {
  const { asked } = fakeServer({});
  const { send } = openPanel();
  send();
  expect((await screen.findByRole("alert")).textContent).toContain("Paste a text");
  expect(asked).toEqual([]);
});

test("[PIC-16] a map with pictures is shown by its beginning and imported whole", async () => {
  const warnings = [{ message: "one picture left out" }];
  const { asked } = fakeServer({
    [JSON_FILE]: { status: 201, json: { id: "m7", title: "Shopping", warnings } },
  });
  const { area, paste, send } = openPanel();
  const file = `{"pictures": "${"x".repeat(2_000_000)}"}`;
  paste(file);
  expect(area.value.length).toBeLessThan(20_000);
  expect(area.readOnly).toBe(true);
  expect(screen.getByText(/^Too long to show whole/)).toBeDefined();
  send();
  await screen.findByText(/one picture left out/);
  expect(asked).toHaveLength(1);
  expect(JSON.stringify(asked).length).toBeGreaterThan(2_000_000);
});
