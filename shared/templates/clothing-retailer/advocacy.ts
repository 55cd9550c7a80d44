import {
  delight,
  doing,
  drawn,
  motivation,
  need,
  opportunity,
  painPoint,
  touchpoint,
} from "../cards.ts";
import type { Stage } from "./cast.ts";

export const ADVOCACY: Stage = {
  title: "Advocacy",
  steps: [
    {
      title: "Posts a photo",
      feelings: {
        lena: [2, "Forty friends ask where it is from."],
        omar: [0, "Would not post, but sends a picture to his sister."],
      },
      cells: {
        doing: [doing("Takes a photo on the weekend trip and tags us", undefined, "reported")],
        touchpoints: [
          touchpoint(
            "Our reply and repost",
            { channel: "Social media", online: true },
            "Within a day, by a person, with a thank-you and no code.",
            "reported",
          ),
        ],
        needs: [need("To be asked before my photo is used", undefined, "reported")],
        delights: [delight("The brand answers as a person would", undefined, "reported")],
      },
    },
    {
      title: "Recommends to a friend",
      feelings: {
        lena: [1, "Happy to share, if only the code worked."],
        omar: [1.5, "Tells other parents at the football pitch."],
      },
      cells: {
        doing: [doing("Tells friends and parents, sends a link", undefined, "reported")],
        touchpoints: [
          drawn(
            touchpoint(
              "Talk at the school gate",
              { channel: "Word of mouth", online: false, momentOfTruth: true },
              "Where the next family hears of us; nothing we send gets closer.",
              "assumed",
            ),
            "school-gate",
            "Two parents talk about a jacket before a school",
          ),
          touchpoint("Invitation link", { channel: "Messenger", online: true }),
        ],
        motivations: [motivation("Likes to be the one who knew it first", undefined, "assumed")],
        pains: [
          painPoint(
            "The friend's code cannot be used with a sale",
            { key: "code", severity: 1, status: "open" },
            "Makes the person who recommended us look foolish.",
            "reported",
          ),
        ],
        opportunities: [
          opportunity(
            "Thank both sides after the first order",
            {
              answers: ["code"],
              customerValue: 40,
              businessValue: 55,
              effort: 1,
              status: "idea",
            },
            "A credit that appears by itself needs no code and clashes with nothing.",
            "assumed",
          ),
        ],
      },
    },
  ],
};
