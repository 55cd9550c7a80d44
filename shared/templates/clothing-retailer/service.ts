import { doing, drawn, expectation, need, opportunity, painPoint, touchpoint } from "../cards.ts";
import { bold, paragraph, quote, rich } from "../rich.ts";
import type { Stage } from "./cast.ts";

export const SERVICE: Stage = {
  title: "Returns and service",
  steps: [
    {
      title: "Asks for help",
      feelings: {
        lena: [0, "The chat answers in her lunch break."],
        omar: [-1.5, "Tells his story three times."],
      },
      cells: {
        doing: [doing("Asks where the second parcel is", undefined, "measured")],
        touchpoints: [
          touchpoint(
            "Chat in the shop",
            { channel: "Chat", online: true },
            "A person from 8 to 20; out of hours a promise of when.",
            "measured",
          ),
          touchpoint(
            "Service line",
            { channel: "Phone", online: false, momentOfTruth: true },
            "Omar's choice when money is involved.",
            "reported",
          ),
        ],
        expectations: [
          expectation("Whoever answers already knows my order", undefined, "reported"),
        ],
        pains: [
          painPoint(
            "Tells the same story to every agent",
            { key: "story", severity: 3, status: "open" },
            "Chat, e-mail and phone keep separate notes.",
            "reported",
          ),
        ],
        opportunities: [
          opportunity(
            "Hand a case over with its history",
            {
              answers: ["story"],
              customerValue: 65,
              businessValue: 50,
              effort: 4,
              status: "idea",
            },
            "One case number and one page of notes across chat, e-mail and phone.",
            "assumed",
          ),
        ],
      },
    },
    {
      title: "Sends an item back",
      feelings: {
        lena: [-1, "The label wants a printer."],
        omar: [-0.5, "The shop at the corner takes parcels; the refund takes its time."],
      },
      cells: {
        doing: [
          doing("Packs the second size and hands the parcel in", undefined, "measured"),
          doing("Waits for the refund, checks the account twice", undefined, "reported"),
        ],
        touchpoints: [
          drawn(
            touchpoint(
              "Drop-off at a parcel shop",
              { channel: "Parcel shop", online: false },
              "Within ten minutes on foot for two thirds of our customers.",
              "measured",
            ),
            "drop-off",
            "Omar brings a parcel back to a shop",
          ),
        ],
        needs: [need("To know when the money is back", undefined, "reported")],
        pains: [
          painPoint(
            "A return label needs a printer",
            { key: "printer", severity: 3, status: "planned" },
            rich(quote("Who owns a printer? I print at work and hope nobody sees it.")),
            "reported",
          ),
          painPoint(
            "Refunds take nine days",
            { key: "refund", severity: 3, status: "open" },
            rich(
              paragraph(
                bold("Nine days"),
                " on average, of which five are spent waiting at our dock.",
              ),
            ),
            "measured",
          ),
        ],
        opportunities: [
          opportunity(
            "Return by QR code, refund at drop-off",
            {
              answers: ["printer", "refund"],
              customerValue: 85,
              businessValue: 60,
              effort: 3,
              status: "planned",
            },
            "No printer, and the money is on its way when the parcel shop scans the code.",
            "reported",
          ),
        ],
      },
    },
  ],
};
