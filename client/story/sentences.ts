import { cut, type Emotion, emotionOf } from "../../shared/journey/index.ts";
import { feelingName, shortName as shortened, signed, UNTITLED_CARD } from "../looks/index.ts";
import type { Pain } from "./ranking.ts";
import type { Chapter, Story } from "./story-of.ts";
import { words } from "./words.ts";

/** "−0.7": a mean, to a tenth. */
export const told = (mood: number): string => signed(Math.round(mood * 10) / 10 || 0);

/** What a mean is called, coloured and drawn as: the whole next to it, a half as on the curve. */
export const moodOf = (mood: number): Emotion =>
  emotionOf(Math.sign(mood) * Math.floor(Math.abs(mood) + 0.5));

export const moodName = (mood: number): string => feelingName(moodOf(mood));

const LONG = 40;

/** A title that would fill a slide by itself, were it as large as others. */
export const isLong = (title: string): boolean => title.length > LONG;

export const titleOf = (card: { readonly title: string }): string => card.title || UNTITLED_CARD;
export const stageName = ({ stage, number }: Chapter): string =>
  stage.title || words.untitledStage(number);

/** "Lena" of "Lena, 29 – buys on her phone". */
export const shortName = (name: string): string => shortened(name) || words.unnamedPersona;

/** The whole map in a breath. */
export function mapSentence({ chapters, pains }: Story): string {
  const [first] = chapters;
  const last = chapters.at(-1);
  if (!first || !last) return "";
  const extent =
    first === last
      ? words.oneStage(stageName(first))
      : words.extent(stageName(first), stageName(last), chapters.length);
  const lowest = lowestOf(chapters);
  const hurts = painsOf(pains);
  if (lowest?.mood === undefined) return `${extent} ${words.capital(hurts)}.`;
  const low = words.lowest(stageName(lowest), told(lowest.mood), moodName(lowest.mood));
  return `${extent} ${low}; ${hurts}.`;
}

/** One stage in a breath. */
export function chapterSentence({ steps, mood, pains, answer }: Chapter): string {
  const feels = mood === undefined ? undefined : `${moodName(mood)} (${told(mood)})`;
  const answered = answer ? words.answeredBy(titleOf(answer)) : "";
  return `${words.over(feels, steps.length)}; ${painsOf(pains)}${answered}.`;
}

const painsOf = (pains: readonly Pain[]): string =>
  words.pains(pains.length, pains[0] && inPassing(titleOf(pains[0])));

const LONGEST = 80;

/** A title as a sentence can bear it. */
const inPassing = (title: string): string =>
  title.length > LONGEST ? `${cut(title, LONGEST).trimEnd()}…` : title;

/** The first of the stages that feel worst. */
export const lowestOf = (chapters: readonly Chapter[]): Chapter | undefined =>
  chapters
    .filter(({ mood }) => mood !== undefined)
    .toSorted((one, other) => (one.mood ?? 0) - (other.mood ?? 0))[0];
