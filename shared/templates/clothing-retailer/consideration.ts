import {
  delight,
  doing,
  drawn,
  expectation,
  motivation,
  need,
  opportunity,
  painPoint,
  touchpoint,
} from "../cards.ts";
import { bold, bullets, paragraph, quote, rich } from "../rich.ts";
import type { Stage } from "./cast.ts";

export const CONSIDERATION: Stage = {
  title: "Consideration",
  steps: [
    {
      title: "Browses similar styles",
      feelings: {
        lena: [1, "Collects favourites as if leafing through a magazine."],
        omar: [-0.5, "Forty filters, none of them “machine washable”."],
      },
      cells: {
        doing: [
          doing("Opens five similar jackets and keeps two as favourites", undefined, "measured"),
          doing("Omar filters by age and price, then gives up on filters", undefined, "reported"),
        ],
        touchpoints: [
          touchpoint(
            "“Goes well with” and similar styles",
            { channel: "Web shop", online: true },
            "Every third item in a cart was found here.",
            "measured",
          ),
          drawn(
            touchpoint(
              "Showroom in the city",
              { channel: "Store", online: false },
              "Three rails of samples to touch and try; orders are placed on a tablet.",
              "reported",
            ),
            "showroom",
            "Jackets in four colours on a rail, and a tablet to order",
          ),
        ],
        expectations: [
          expectation("Favourites are still there on another device", undefined, "reported"),
        ],
        pains: [
          painPoint(
            "Too many filters, not the ones that matter",
            { key: "filters", severity: 2, status: "open" },
            rich(quote("I don't shop by neckline. I shop by: can it go in the machine?")),
            "reported",
          ),
        ],
      },
    },
    {
      title: "Checks size and reviews",
      feelings: {
        lena: [-1, "Between two sizes, and reviews disagree."],
        omar: [-1.5, "Three people, three size tables, one tape measure."],
      },
      cells: {
        doing: [
          doing(
            "Compares the size guide with a jacket at home",
            "Switches between shop, size table and reviews; on a phone the table must be zoomed.",
            "reported",
          ),
          doing("Reads the three worst reviews first", undefined, "reported"),
        ],
        touchpoints: [
          touchpoint(
            "Size guide",
            { channel: "Web shop", online: true, momentOfTruth: true },
            "Opened in 61 % of visits that end in an order.",
            "measured",
          ),
          touchpoint("Customer reviews with photos", { channel: "Web shop", online: true }),
        ],
        needs: [
          need(
            "To be sure of the size before ordering",
            "Ordering two sizes and returning one is the workaround, and it costs everybody.",
            "measured",
          ),
        ],
        motivations: [
          motivation(
            "Omar: one order, no second trip",
            "Children grow out of things; the evening spent on returns is what he remembers.",
            "reported",
          ),
        ],
        pains: [
          painPoint(
            "Size doubt: two sizes could fit",
            { key: "size-doubt", severity: 3, status: "planned" },
            rich(
              paragraph(bold("38 %"), " of returns give “size” as the reason."),
              paragraph("The table lists body measures; people know the size of what they own."),
            ),
            "measured",
          ),
        ],
        delights: [
          delight(
            "Photos of people with my build",
            "Reviews that tell height and size bought are marked helpful four times as often.",
            "measured",
          ),
        ],
        opportunities: [
          opportunity(
            "Suggest one size from what fits already",
            {
              answers: ["size-doubt"],
              customerValue: 90,
              businessValue: 85,
              effort: 4,
              status: "planned",
            },
            rich(
              paragraph("Ask for one garment that fits well, or use past orders, then say:"),
              bullets("the size we would pick", "how sure we are", "where it runs tight"),
            ),
            "reported",
          ),
          opportunity(
            "Filters in the words of customers",
            {
              answers: ["filters"],
              customerValue: 45,
              businessValue: 40,
              effort: 2,
              status: "idea",
            },
            "Washable, for school, for rain: taken from what people type into search.",
            "assumed",
          ),
        ],
      },
    },
  ],
};
