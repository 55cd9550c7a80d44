import { once } from "node:events";
import { createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { expect, onTestFinished, test } from "vitest";
import { createSmtpMail } from "./smtp.ts";

type Received = { readonly from: string; readonly to: readonly string[]; readonly raw: string };

/** A mail server on a port of its own, and what arrived there. */
async function postOffice(refuses = false) {
  const received: Received[] = [];
  const callers = { now: 0, most: 0 };
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password }, _session, callback) =>
      username === "maps" && password === "secret"
        ? callback(null, { user: "maps" })
        : callback(new Error("wrong")),
    onConnect(_session, callback) {
      callers.now += 1;
      callers.most = Math.max(callers.most, callers.now);
      callback();
    },
    onClose() {
      callers.now -= 1;
    },
    onRcptTo: (_address, _session, callback) =>
      callback(refuses ? new Error("nobody of that name") : null),
    onData(stream, { envelope }, callback) {
      let raw = "";
      stream.on("data", (chunk) => {
        raw += chunk;
      });
      stream.on("end", () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : "";
        received.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        callback();
      });
    },
  });
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  const address = server.server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return { received, callers, url: `smtp://maps:secret@127.0.0.1:${port}` };
}

function mailTo(smtpUrl: string) {
  const warned: string[] = [];
  const log = { warn: (_: object, message: string) => void warned.push(message) };
  const mailFrom = "Throughline <maps@example.org>";
  return { warned, mail: createSmtpMail({ smtpUrl, mailFrom, log }) };
}

const LETTER = { to: "mia@example.org", subject: "Über Grüße", text: "Hallo Mia,\n\nbis bald." };

test("[MAIL-1] a letter arrives at one person, from whom the operator says, as plain text", async () => {
  const { received, url } = await postOffice();
  const { mail, warned } = mailTo(url);
  await mail.send(LETTER);
  expect(warned).toEqual([]);
  expect(received).toHaveLength(1);
  const [{ from, to, raw }] = received as [Received];
  expect([from, to]).toEqual(["maps@example.org", ["mia@example.org"]]);
  expect(raw).toContain("From: Throughline <maps@example.org>");
  expect(raw).toContain("Content-Type: text/plain; charset=utf-8");
  expect(raw).toContain("Auto-Submitted: auto-generated");
  expect(raw).toContain("Hallo Mia,\r\n\r\nbis bald.");
});

test("[MAIL-5] letters to a whole department leave a few at a time", async () => {
  const { received, callers, url } = await postOffice();
  const { mail, warned } = mailTo(url);
  await Promise.all(Array.from({ length: 20 }, () => mail.send(LETTER)));
  expect([warned, received.length]).toEqual([[], 20]);
  // Whoever says goodbye is still there while the next one comes.
  expect(callers.most).toBeLessThanOrEqual(8);
});

test("[MAIL-2] no name, subject or address makes another header or another recipient", async () => {
  const { received, url } = await postOffice();
  const { mail, warned } = mailTo(url);
  const evil = "Hello\r\nBcc: all@evil.example\r\n\r\nBuy";
  await mail.send({ ...LETTER, subject: evil });
  expect(received).toHaveLength(1);
  const [head = ""] = (received[0]?.raw ?? "").split("\r\n\r\n");
  expect(head).not.toMatch(/^Bcc:/im);
  expect(head).toContain("Subject: Hello Bcc: all@evil.example Buy");
  for (const to of [
    "mia@example.org, all@evil.example",
    "mia@example.org\r\nBcc: all@evil.example",
    "<all@evil.example> mia@example.org",
    "all@evil.example;mia@example.org",
    "",
  ]) {
    await mail.send({ ...LETTER, to });
  }
  expect(received).toHaveLength(1);
  expect(warned).toHaveLength(5);
});

test("[MAIL-3] what cannot be sent is logged and holds nobody up", async () => {
  const { url, received } = await postOffice(true);
  const nowhere = createServer();
  nowhere.listen(0, "127.0.0.1");
  await once(nowhere, "listening");
  const address = nowhere.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await new Promise((closed) => nowhere.close(closed));
  for (const smtpUrl of [url, `smtp://127.0.0.1:${port}`, url.replace("secret", "guess")]) {
    const { mail, warned } = mailTo(smtpUrl);
    await mail.send(LETTER);
    expect(warned).toEqual(["a letter could not be sent"]);
  }
  expect(received).toEqual([]);
});
