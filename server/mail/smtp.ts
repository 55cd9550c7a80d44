import { createTransport } from "nodemailer";
import { atMost } from "./at-most.ts";
import type { Letter, Mail } from "./port.ts";

const SECOND = 1000;

/** A mail server that says nothing is given up. */
const PATIENCE = {
  connectionTimeout: 10 * SECOND,
  greetingTimeout: 10 * SECOND,
  socketTimeout: 30 * SECOND,
};

type Settings = {
  /** Where the mail server is, and how to sign in to it: smtp://name:password@host:587 */
  readonly smtpUrl: string;
  /** Whom letters come from, as their header says it. */
  readonly mailFrom: string;
  readonly log: { warn(details: object, message: string): void };
};

/** One address, with nothing around it that a header or a list could be made of. */
const ONE_ADDRESS = /^[^\s@<>(),;:"\\[\]\p{Cc}]+@[^\s@<>(),;:"\\[\]\p{Cc}]+$/u;
const LONGEST_SUBJECT = 200;
/** Whoever mentions a whole department opens no more sockets than this. */
const AT_ONCE = 4;

/** Sends letters over SMTP. */
export function createSmtpMail({ smtpUrl, mailFrom, log }: Settings): Mail {
  const transport = createTransport({
    url: smtpUrl,
    ...PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const inTurn = atMost(AT_ONCE);
  return {
    async send({ to, subject, text }: Letter) {
      try {
        if (!ONE_ADDRESS.test(to)) throw new Error("this is not one e-mail address");
        const letter = {
          from: mailFrom,
          to: { name: "", address: to },
          subject: oneLine(subject),
          text,
          // Told apart by what answers by itself, such as a note that somebody is on holiday.
          headers: { "Auto-Submitted": "auto-generated" },
        };
        await inTurn(() => transport.sendMail(letter));
      } catch (error) {
        log.warn({ err: error }, "a letter could not be sent");
      }
    },
  };
}

const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, LONGEST_SUBJECT);
