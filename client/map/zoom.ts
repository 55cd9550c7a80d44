export const LEAST = 0.5;
export const MOST = 1.5;
export const STEP = 0.1;
/** A long map is shown whole even where its cards can no longer be read. */
const LEAST_TO_FIT = 0.25;

/** The nearest tenth from 50 % to 150 %; anything unreadable is full size. */
export function clampZoom(factor: number): number {
  if (!Number.isFinite(factor)) return 1;
  return Math.min(MOST, Math.max(LEAST, Math.round(factor * 10) / 10));
}

/** What was kept on the device, where fitting may have gone below 50 %. */
export const keptZoom = (factor: number): number =>
  factor >= LEAST_TO_FIT && factor < LEAST ? factor : clampZoom(factor);

type Size = { readonly width: number; readonly height: number };

/** The largest zoom at which the board's width fits, never larger than full size. */
export function fittingZoom({
  room,
  board,
}: {
  readonly room: Size;
  readonly board: Size;
}): number {
  return fittingFactor(room.width / board.width);
}

/** A zoom to fit something in: never larger than full size. */
export const fittingFactor = (wanted: number): number =>
  Math.max(LEAST_TO_FIT, Math.floor(Math.min(1, wanted) * 100) / 100);
