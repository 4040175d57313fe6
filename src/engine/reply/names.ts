/** Titles are no part of a name that a greeting must have. */
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam)\.?$/i;
/** From this many letters on, the beginning of a name counts as the name: "Alex" for "Alexandra". */
const NICKNAME = 3;

/** The parts of a name, in lower case. */
export const nameParts = (name: string): string[] =>
  name
    .replace(/@/g, ' ')
    .split(/[\s._-]+/)
    .filter((part) => part.length > 1 && !TITLE.test(part))
    .map((part) => part.toLowerCase());

/** True if some words contain a person's name, or a nickname made of its beginning. */
export function hasName(text: string, name: string): boolean {
  const parts = nameParts(name);
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{N}']*/gu) ?? []).some((word) =>
    parts.some(
      (part) =>
        word === part ||
        (word.length >= NICKNAME && part.startsWith(word)) ||
        (part.length >= NICKNAME && word.startsWith(part)),
    ),
  );
}
