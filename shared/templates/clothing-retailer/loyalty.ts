import {
  delight,
  doing,
  drawn,
  expectation,
  motivation,
  opportunity,
  painPoint,
  touchpoint,
} from "../cards.ts";
import { bullets, paragraph, rich } from "../rich.ts";
import type { Stage } from "./cast.ts";

export const LOYALTY: Stage = {
  title: "Loyalty",
  steps: [
    {
      title: "Reads the newsletter",
      feelings: {
        lena: [0.5, "Likes the stories, skips the sales."],
        omar: [-0.5, "Gets dresses for women in his size."],
      },
      cells: {
        doing: [doing("Skims subject lines, opens one of six", undefined, "measured")],
        touchpoints: [
          touchpoint(
            "Newsletter",
            { channel: "E-mail", online: true },
            "Twice a week for everybody, whoever they buy for.",
            "measured",
          ),
        ],
        expectations: [
          expectation("Only what has to do with me, and not daily", undefined, "reported"),
        ],
        pains: [
          painPoint(
            "Offers that have nothing to do with me",
            { key: "irrelevant", severity: 2, status: "open" },
            "One in five who unsubscribe had bought within the last three months.",
            "measured",
          ),
        ],
        opportunities: [
          opportunity(
            "Let readers choose what they get",
            {
              answers: ["irrelevant"],
              customerValue: 50,
              businessValue: 60,
              effort: 2,
              status: "idea",
            },
            rich(
              paragraph("Three questions on the first visit after a purchase:"),
              bullets("for whom do you buy?", "which sizes?", "how often may we write?"),
            ),
            "assumed",
          ),
        ],
      },
    },
    {
      title: "Buys again",
      feelings: {
        lena: [1.5, "Knows her size now; ordered in two minutes."],
        omar: [1, "The winter list is saved from last year."],
      },
      cells: {
        doing: [
          doing("Opens the shop directly and orders in the known size", undefined, "measured"),
        ],
        touchpoints: [
          drawn(
            touchpoint(
              "Account with past orders",
              { channel: "Web shop", online: true },
              "“Buy again in the next size” is used by every fourth parent.",
              "measured",
            ),
            "account",
            "Three past orders on a phone",
          ),
        ],
        motivations: [
          motivation(
            "It worked last time",
            "A second order within 90 days makes a third one three times as likely.",
            "measured",
          ),
        ],
        delights: [
          delight("Remembers sizes of the whole family", "Omar's reason to come back.", "reported"),
        ],
      },
    },
  ],
};
