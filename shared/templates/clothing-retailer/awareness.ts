import { doing, drawn, motivation, need, opportunity, painPoint, touchpoint } from "../cards.ts";
import { bold, bullets, paragraph, rich } from "../rich.ts";
import type { Stage } from "./cast.ts";

export const AWARENESS: Stage = {
  title: "Awareness",
  steps: [
    {
      title: "Sees a jacket in a social ad",
      feelings: {
        lena: [1, "The cut and the colour are what she had in mind."],
        omar: [0, "His daughter shows him the ad; he would have scrolled past it."],
      },
      cells: {
        doing: [
          doing("Scrolls on the way to work and stops at a short video", undefined, "measured"),
        ],
        touchpoints: [
          drawn(
            touchpoint(
              "Short video ad with the autumn jacket",
              { channel: "Social media", online: true, momentOfTruth: true },
              rich(
                paragraph("Ten seconds, no sound needed, the price on the last frame."),
                paragraph(bold("Seven of ten"), " first visits of new customers begin here."),
              ),
              "measured",
            ),
            "advert",
            "A jacket in a short video on a phone",
          ),
          touchpoint(
            "A friend's jacket with our label",
            { channel: "Word of mouth", online: false },
            "Seen on the train or at school; the name is looked up later.",
            "reported",
          ),
        ],
        motivations: [
          motivation(
            "Wants to look put together without much effort",
            "Lena plans one good piece per season rather than many.",
            "reported",
          ),
        ],
      },
    },
    {
      title: "Lands on the product page",
      feelings: {
        lena: [-0.5, "The olive one from the video is gone in her size."],
        omar: [0.5, "Finds the children's version one tap away."],
      },
      cells: {
        doing: [doing("Looks at photos and price, checks colours and sizes")],
        touchpoints: [
          touchpoint(
            "Product page on a phone",
            { channel: "Web shop", online: true },
            "Must show price, sizes in stock and delivery without scrolling past the second photo.",
            "measured",
          ),
        ],
        needs: [
          need(
            "To know at a glance whether it is for me",
            rich(
              paragraph("What both look for first:"),
              bullets("price", "my size in stock", "fabric and how to wash it"),
            ),
            "reported",
          ),
        ],
        pains: [
          painPoint(
            "The advertised colour is sold out",
            { key: "sold-out", severity: 2, status: "open" },
            "One visitor in eight from the ad meets a size or colour that is gone, and leaves within ten seconds.",
            "measured",
          ),
        ],
        opportunities: [
          opportunity(
            "Pause an ad when its variant runs out",
            {
              answers: ["sold-out"],
              customerValue: 50,
              businessValue: 70,
              effort: 2,
              status: "planned",
            },
            "Send stock levels to the ad account every hour; swap in a colour that is there.",
            "assumed",
          ),
        ],
      },
    },
  ],
};
