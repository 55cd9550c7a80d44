import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import type { Picture } from "../../shared/journey/index.ts";
import { sampleDoc } from "../../shared/testing/index.ts";
import { SessionProvider } from "../session/index.ts";
import { visit } from "../session/testing/device.ts";
import { FakeServer } from "../session/testing/fake-server.ts";
import { UiProvider } from "../ui/index.ts";
import { PictureField } from "./PictureField.tsx";

const TREE = { id: "tree", type: "image/png", width: 40, height: 30, bytes: 9 };

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** A field that is asked for a picture, whose file is `name`; `answer` is the server's. */
async function choosing(name: string, answer: () => Promise<Response>, online = true) {
  const server = new FakeServer(sampleDoc());
  const session = visit(server);
  await vi.waitFor(() => expect(session.connection.current().state).toBe("saved"));
  if (!online) vi.spyOn(session.connection, "current").mockReturnValue(OFFLINE);
  const asked = vi.fn(answer);
  vi.stubGlobal("fetch", asked);
  vi.stubGlobal("createImageBitmap", async () => ({ width: 40, height: 30, close() {} }));
  const onChange = vi.fn<(picture: Picture | undefined) => void>();
  render(
    <UiProvider>
      <SessionProvider session={session}>
        <PictureField picture={undefined} locked={false} onChange={onChange} />
      </SessionProvider>
    </UiProvider>,
  );
  fireEvent.click(screen.getByRole("button", { name: "Add a picture…" }));
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file was asked for");
  const files = [new File(["x"], name, { type: "image/gif" })];
  Object.defineProperty(input, "files", { value: files });
  await act(async () => {
    input.dispatchEvent(new Event("change"));
  });
  session.close();
  return { onChange, asked };
}

const OFFLINE = { state: "offline", waiting: 0, kept: true } as const;
const refusal = (code: string, status: number) => async () => Response.json({ code }, { status });

test("[PIC-5] a chosen picture is stored and handed over, with nothing said of it yet", async () => {
  const { onChange } = await choosing("Tree.gif", async () => Response.json(TREE, { status: 201 }));
  await vi.waitFor(() =>
    expect(onChange).toHaveBeenCalledWith({ id: "tree", width: 40, height: 30, alt: "" }),
  );
});

test.each([
  ["not_a_picture", 415, "'tree.tiff' is not a picture Throughline can show"],
  ["too_large", 413, "'tree.tiff' is too large."],
  ["pictures_full", 413, "This map has no room for more pictures."],
])("[PIC-8] %s is said in words that name the file", async (code, status, said) => {
  const { onChange } = await choosing("tree.tiff", refusal(code, status));
  expect(await screen.findByText(said, { exact: false })).toBeDefined();
  expect(onChange).not.toHaveBeenCalled();
});

test("[PIC-15] offline nothing is sent, and the reason is told", async () => {
  const { asked, onChange } = await choosing("Tree.gif", refusal("internal", 500), false);
  expect(await screen.findByText(/^Pictures need the connection/)).toBeDefined();
  expect(asked).not.toHaveBeenCalled();
  expect(onChange).not.toHaveBeenCalled();
});

test("[PIC-15] where the lost connection is only noticed by sending, the reason is the same", async () => {
  const { onChange } = await choosing("Tree.gif", () =>
    Promise.reject(new TypeError("no network")),
  );
  expect(await screen.findByText(/^Pictures need the connection\. Add it again/)).toBeDefined();
  expect(onChange).not.toHaveBeenCalled();
});
