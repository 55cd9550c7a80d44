import { type Emotion, emotionOf } from "../journey/index.ts";

/** Mermaid's faces turn from sad to smiling at 3, which is how an emotion of 0 looks. */
const NEUTRAL_SCORE = 3;

/** What a score says of an emotion, and why the emotion is not exactly the score. */
export type Reading = { readonly value?: Emotion; readonly complaint?: string };

/** Reads a score as Mermaid's `Number` does, except that nothing at all is no score. */
export function emotionIn(written: string): Reading {
  if (written === "") return { complaint: "has no score, so nobody's emotion was set" };
  const score = Number(written);
  if (!Number.isFinite(score)) {
    return {
      complaint: `has a score that is no number (“${short(written)}”), so nobody's emotion was set`,
    };
  }
  const value = emotionAt(score);
  if (scoreOf(value) === score) return { value };
  const reason = scoreOf(value) === nearestHalf(score) ? "is no half" : "is beyond 1 to 5";
  return {
    value,
    complaint: `has the score ${short(written)}, which ${reason}: it was read as ${scoreOf(value)}`,
  };
}

const emotionAt = (score: number): Emotion => emotionOf(score - NEUTRAL_SCORE);
const nearestHalf = (score: number): number => Math.round(score * 2) / 2;

export const scoreOf = (value: number): number => value + NEUTRAL_SCORE;
export const unratedScore = NEUTRAL_SCORE;

/** The one score of a task that several people rate: their mean, on the scale. */
export function commonScore(scores: readonly number[]): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return scoreOf(emotionAt(mean));
}

const short = (written: string): string =>
  written.length > 40 ? `${written.slice(0, 40)}…` : written;
