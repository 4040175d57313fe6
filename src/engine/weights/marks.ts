/** The letter of model 0, and that of a weight of 0. */
const FIRST = 'a'.charCodeAt(0);
const NONE = 'P'.charCodeAt(0);

/** A quantised weight is no further from 0 than this, so that its character is printable and no space. */
export const MOST = 40;

/** What a feature says of one model: its letter (`a` is the first) and its weight (`P` is 0, `Q` 1, `O` -1). */
export const mark = (model: number, weight: number): string => String.fromCharCode(FIRST + model, NONE + weight);

/** Tells model and quantised weight of each of a feature's marks. */
export function eachMark(marks: string, tell: (model: number, weight: number) => void): void {
  for (let i = 0; i + 1 < marks.length; i += 2) tell(marks.charCodeAt(i) - FIRST, marks.charCodeAt(i + 1) - NONE);
}
