import { render } from "@testing-library/react";
import { onTestFinished, vi } from "vitest";
import {
  asCommentsDoc,
  type CommentsDoc,
  reply,
  startThread,
  type ThreadStart,
} from "../../../shared/comments/index.ts";
import { idOf, type TeamId, type ThreadId, type UserId } from "../../../shared/journey/index.ts";
import { sampleDoc } from "../../../shared/testing/index.ts";
import { CommentsSession } from "../../session/comments/comments-session.ts";
import { closeComments, type MapSession, SessionProvider } from "../../session/index.ts";
import type { SessionOptions } from "../../session/session-options.ts";
import { Device, visit } from "../../session/testing/device.ts";
import { FakeServer } from "../../session/testing/fake-server.ts";
import { UiProvider } from "../../ui/index.ts";
import { CommentsAtHand } from "../CommentsAtHand.tsx";

export const ME = { id: idOf<UserId>("me"), name: "Me" };
export const BEN = {
  id: idOf<UserId>("ben"),
  name: "Ben Kaya",
  teamId: idOf<TeamId>("service"),
};

type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

/** A map with its comments, open in a page: the server's side of both, and what it was asked. */
export class CommentedMap {
  readonly map = new FakeServer(sampleDoc());
  readonly comments = new FakeServer();
  readonly asked: Asked[] = [];
  readonly device: Device;
  readonly session: MapSession;
  /** Refuses what is sent, or is not there at all. */
  answer: (asked: Asked) => Response | "offline" | undefined = () => undefined;

  constructor(options: Partial<SessionOptions> = {}, device = new Device()) {
    this.device = device;
    vi.stubGlobal("fetch", (path: string, init: RequestInit = {}) => this.#fetch(path, init));
    const { comments } = this;
    this.session = visit(this.map, device, {
      userName: ME.name,
      ...options,
      around: {
        loadComments: async (host) =>
          new CommentsSession(host, {
            address: "ws://test/sync",
            // @ts-expect-error a test's socket has no more of a WebSocket than the provider uses
            WebSocket: comments.socketClass(),
            storage: device.storage,
            page: undefined,
          }),
        ...options.around,
      },
    });
    onTestFinished(() => {
      closeComments();
      this.session.close();
      vi.unstubAllGlobals();
    });
  }

  /** Somebody says something, as the server writes it down. */
  say(
    id: string,
    thread: Partial<ThreadStart> & { readonly by?: typeof BEN | typeof ME; at?: number } = {},
  ) {
    const { by = BEN, at = 1_000, ...start } = thread;
    this.write((doc) =>
      startThread(
        doc,
        { author: by, at },
        {
          id: idOf<ThreadId>(id),
          kind: "comment",
          anchor: { on: "map" },
          text: `Text of ${id}`,
          mentions: [],
          where: "Returns",
          ...start,
        },
      ),
    );
  }

  answerTo(threadId: string, id: string, text: string, at = 2_000): void {
    this.write((doc) =>
      reply(
        doc,
        { author: BEN, at },
        { id: idOf(id), threadId: idOf(threadId), text, mentions: [] },
      ),
    );
  }

  write(change: (doc: CommentsDoc) => void): void {
    this.comments.edit((doc) => change(asCommentsDoc(doc)));
  }

  show() {
    return render(
      <UiProvider>
        <SessionProvider session={this.session}>
          <CommentsAtHand teamId={undefined} onOpenCard={() => {}} />
        </SessionProvider>
      </UiProvider>,
    );
  }

  sent(method = "POST"): readonly Asked[] {
    return this.asked.filter((one) => one.method === method);
  }

  async #fetch(path: string, init: RequestInit): Promise<Response> {
    const body: unknown = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    const asked = { method: init.method ?? "GET", path, body };
    if (path.includes("/threads")) this.asked.push(asked);
    const answer = this.answer(asked);
    if (answer === "offline") throw new TypeError("Failed to fetch");
    if (answer) return answer;
    const told = path.endsWith("/seen") ? {} : { items: [], unreached: [] };
    return new Response(asked.method === "DELETE" ? null : JSON.stringify(told), {
      status: asked.method === "DELETE" ? 204 : 200,
    });
  }
}
