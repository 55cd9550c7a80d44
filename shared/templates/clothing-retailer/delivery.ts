import {
  delight,
  doing,
  drawn,
  expectation,
  need,
  opportunity,
  painPoint,
  touchpoint,
} from "../cards.ts";
import { bullets, paragraph, quote, rich } from "../rich.ts";
import type { Stage } from "./cast.ts";

export const DELIVERY: Stage = {
  title: "Delivery",
  steps: [
    {
      title: "Gets the confirmation",
      feelings: {
        lena: [0.5],
        omar: [1, "Everything in one message, total included."],
      },
      cells: {
        doing: [doing("Checks address, sizes and total in the e-mail", undefined, "reported")],
        touchpoints: [
          touchpoint(
            "Order confirmation",
            { channel: "E-mail", online: true },
            "Opened by 92 %, more than any other message we send.",
            "measured",
          ),
        ],
        needs: [
          need(
            "To correct a mistake in the first minutes",
            "A wrong size or house number is noticed when reading the confirmation.",
            "reported",
          ),
        ],
      },
    },
    {
      title: "Follows the parcel",
      feelings: {
        lena: [-0.5, "“Between 8 and 18” is not a delivery window."],
        omar: [-1, "One order, three parcels, three trackers."],
      },
      cells: {
        doing: [doing("Opens the tracking link five times", undefined, "measured")],
        touchpoints: [
          touchpoint(
            "Shipping notice with tracking",
            { channel: "Text message", online: true },
            "Sent when the parcel leaves us, not when the label is printed.",
          ),
        ],
        expectations: [expectation("A day I can plan with, then two hours", undefined, "reported")],
        pains: [
          painPoint(
            "One order arrives in three parcels",
            { key: "split", severity: 3, status: "open" },
            "Nobody says so beforehand, so the first parcel looks incomplete and people write to us.",
            "measured",
          ),
          painPoint(
            "The delivery window is a whole day",
            { key: "window", severity: 2, status: "open" },
            undefined,
            "reported",
          ),
        ],
        opportunities: [
          opportunity(
            "One page for the whole order",
            {
              answers: ["split", "window"],
              customerValue: 70,
              businessValue: 45,
              effort: 3,
              status: "idea",
            },
            rich(
              paragraph("Our own tracking page that says:"),
              bullets("what is in which parcel", "when each one comes", "how to change the place"),
            ),
            "assumed",
          ),
        ],
      },
    },
    {
      title: "Unpacks and tries on",
      feelings: {
        lena: [2, "It fits, and it looks the way it did in the video."],
        omar: [0.5, "Two of five things fit; the children liked the box."],
      },
      cells: {
        doing: [
          doing("Tries things on at home, in front of family", "Decides within a day what stays."),
        ],
        touchpoints: [
          drawn(
            touchpoint(
              "The parcel at the door",
              { channel: "Carrier", online: false },
              "The driver is the only person of the whole journey whom most customers meet.",
              "reported",
            ),
            "parcel",
            "A driver with a parcel before a green door",
          ),
          touchpoint(
            "Box, tissue and care card",
            { channel: "Packaging", online: false, momentOfTruth: true },
            "Opens without a knife and closes again for a return.",
          ),
        ],
        expectations: [
          expectation("Looks like the photos, in daylight too", undefined, "measured"),
        ],
        pains: [
          painPoint(
            "The colour differs from the screen",
            { key: "colour", severity: 2, status: "planned" },
            rich(quote("It's a nice green. It's just not that green.")),
            "reported",
          ),
        ],
        delights: [
          delight(
            "A care card that names the maker",
            "Photographed and shared more often than the clothes.",
            "reported",
          ),
        ],
        opportunities: [
          opportunity(
            "Show customers' photos beside ours",
            {
              answers: ["colour", "size-doubt"],
              customerValue: 60,
              businessValue: 65,
              effort: 2,
              status: "planned",
            },
            "With consent asked in the follow-up message, and height and size beneath each.",
            "reported",
          ),
        ],
      },
    },
  ],
};
