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
import { bold, bullets, checklist, paragraph, quote, rich } from "../rich.ts";
import type { Stage } from "./cast.ts";

export const PURCHASE: Stage = {
  title: "Purchase",
  steps: [
    {
      title: "Fills the cart",
      feelings: {
        lena: [0.5, "Two sizes of one jacket: a little guilty, mostly hopeful."],
        omar: [1, "The whole family in one basket, with a running total."],
      },
      cells: {
        doing: [
          doing("Adds items over two days, on two devices", undefined, "measured"),
          doing("Takes one item out to stay within budget"),
        ],
        touchpoints: [
          touchpoint(
            "Cart",
            { channel: "Web shop", online: true },
            "Kept for thirty days once somebody is signed in.",
          ),
        ],
        needs: [need("To see the total with everything in it", undefined, "reported")],
        delights: [
          delight(
            "The stock shown in the cart is real",
            "It never counts down to hurry anybody.",
            "reported",
          ),
        ],
      },
    },
    {
      title: "Checks out",
      feelings: {
        lena: [-1.5, "Delivery costs appear on the last page."],
        omar: [-1, "Types the same address twice."],
      },
      cells: {
        doing: [
          doing(
            "Enters address and delivery choice",
            "On a phone this takes 3 min 40 s.",
            "measured",
          ),
        ],
        touchpoints: [
          drawn(
            touchpoint(
              "Checkout form",
              { channel: "Web shop", online: true, momentOfTruth: true },
              "The step that loses the most people: 41 % leave here.",
              "measured",
            ),
            "checkout",
            "A laptop with a form to fill in, and a bank card",
          ),
        ],
        expectations: [
          expectation(
            "No surprise after the cart",
            rich(
              paragraph("Before the form, people expect to know:"),
              bullets("delivery cost", "delivery day", "who pays for a return"),
            ),
            "reported",
          ),
        ],
        pains: [
          painPoint(
            "Delivery cost appears only at the end",
            { key: "late-cost", severity: 4, status: "open" },
            rich(
              paragraph(bold("The first reason given"), " when people leave the checkout."),
              quote("It was 4.95. I'd have paid that. I just don't like being tricked."),
            ),
            "measured",
          ),
          painPoint(
            "An account was required to order",
            { key: "forced-account", severity: 3, status: "solved" },
            "Guest checkout came in spring; the share of people leaving fell by six points.",
            "measured",
          ),
        ],
        opportunities: [
          opportunity(
            "Show delivery cost on the product page",
            {
              answers: ["late-cost"],
              customerValue: 80,
              businessValue: 90,
              effort: 1,
              status: "planned",
            },
            rich(
              paragraph("One line under the price. To do:"),
              checklist(
                [true, "cost by country known when the page is built"],
                [false, "what is missing for free delivery"],
                [false, "four weeks of measuring on half of the visits"],
              ),
            ),
            "measured",
          ),
          opportunity(
            "Guest checkout",
            {
              answers: ["forced-account"],
              customerValue: 70,
              businessValue: 75,
              effort: 3,
              status: "done",
            },
            "Offer the account afterwards, with one tap and no second form.",
            "measured",
          ),
        ],
      },
    },
    {
      title: "Pays",
      feelings: {
        lena: [1, "One look at her phone and it is done."],
        omar: [-2, "Declined without a reason, and the basket is empty."],
      },
      cells: {
        doing: [doing("Pays by phone wallet, card or invoice")],
        touchpoints: [
          touchpoint(
            "Payment page",
            { channel: "Payment provider", online: true, momentOfTruth: true },
            "Not ours to design, but ours in the eyes of customers.",
          ),
        ],
        needs: [need("To trust that the payment went through once", undefined, "reported")],
        pains: [
          painPoint(
            "Card declined without a reason, cart lost",
            { key: "declined", severity: 4, status: "open" },
            "3 % of payments fail; half of those customers never try again.",
            "measured",
          ),
        ],
        opportunities: [
          opportunity(
            "Say why it failed and keep the cart",
            {
              answers: ["declined"],
              customerValue: 95,
              businessValue: 90,
              effort: 3,
              status: "idea",
            },
            "Translate the bank's code into one sentence and offer the next way to pay.",
            "reported",
          ),
        ],
      },
    },
  ],
};
