/** So many letters stand for all forms of a word. */
const STEM = 5;
/** Shorter words are hardly ever a thing. */
const SHORTEST = 4;

/**
 * What a text names that is nobody else's: its numbers and amounts, and its words less the everyday ones, each by its
 * beginning, so that "blenders" and "blender" are one.
 */
export function ownThings(text: string, everyday: ReadonlySet<string>): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? [];
  return new Set(
    words
      .filter((word) => /\d/.test(word) || (word.length >= SHORTEST && !everyday.has(word)))
      .map((word) => word.slice(0, STEM)),
  );
}
