import {
  type CardKind,
  type Confidence,
  type Emotion,
  emotionName,
  type OpportunityStatus,
  type PainStatus,
  type Severity,
} from "../../shared/journey/index.ts";
import { catalogue } from "../language/catalogue.ts";
import { locale } from "../language/locale.ts";

/** How things are called wherever they are shown. */
export const lookWords = catalogue("looks", {
  cardKinds: {
    text: "Note",
    touchpoint: "Touchpoint",
    need: "Need",
    expectation: "Expectation",
    motivation: "Motivation",
    "pain-point": "Pain point",
    delight: "Delight",
    opportunity: "Opportunity",
    picture: "Picture",
  } satisfies Record<CardKind, string>,
  severities: {
    1: "Minor",
    2: "Moderate",
    3: "Serious",
    4: "Critical",
  } satisfies Record<Severity, string>,
  confidences: {
    assumed: "Assumed",
    reported: "Reported",
    measured: "Measured",
  } satisfies Record<Confidence, string>,
  painStatuses: {
    open: "Open",
    planned: "Planned",
    solved: "Solved",
  } satisfies Record<PainStatus, string>,
  opportunityStatuses: {
    idea: "Idea",
    planned: "Planned",
    done: "Done",
  } satisfies Record<OpportunityStatus, string>,
  teams: {
    marketing: "Marketing",
    operations: "Operations",
    service: "Service",
    finance: "Finance",
    engineering: "Engineering",
    sales: "Sales",
    product: "Product",
  },
  formerTeam: "Former team",
  feelings: {
    Angry: "Angry",
    Frustrated: "Frustrated",
    Neutral: "Neutral",
    Pleased: "Pleased",
    Delighted: "Delighted",
  } satisfies Record<ReturnType<typeof emotionName>, string>,
  untitledCard: "Untitled card",
  severity: (degree: Severity, name: string) => `Severity ${degree}, ${name}`,
  /** A name as it is written within a sentence. */
  within: (name: string) => name.toLowerCase(),
});

export const CARD_KIND_NAMES: Readonly<Record<CardKind, string>> = lookWords.cardKinds;
export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = lookWords.severities;
export const CONFIDENCE_NAMES: Readonly<Record<Confidence, string>> = lookWords.confidences;
export const PAIN_STATUS_NAMES: Readonly<Record<PainStatus, string>> = lookWords.painStatuses;
export const OPPORTUNITY_STATUS_NAMES: Readonly<Record<OpportunityStatus, string>> =
  lookWords.opportunityStatuses;

/** What stands where a card has no title. */
export const UNTITLED_CARD = lookWords.untitledCard;

/** How a value of the emotion curve is called: "Frustrated". */
export const feelingName = (value: Emotion): string => lookWords.feelings[emotionName(value)];

/** "−1", "+0.5", "0": with a real minus. */
export const signed = (value: number): string =>
  new Intl.NumberFormat(locale(), { signDisplay: "exceptZero" }).format(value).replace("-", "−");
