/** More than any two words share. */
const MOST_SHARED = 60;
const ZERO = '0'.charCodeAt(0);

/**
 * Sorted words, each as a character that says how many characters it shares with the one before (`0` none, `1` one…) and
 * the rest of it. Gzipped they are an eighth smaller than the words themselves.
 */
export function frontCoded(words: readonly string[]): string[] {
  return words.map((word, i) => {
    const before = words[i - 1] ?? '';
    let shared = 0;
    while (shared < MOST_SHARED && shared < before.length && word[shared] === before[shared]) shared += 1;
    return String.fromCharCode(ZERO + shared) + word.slice(shared);
  });
}

/** The words that {@link frontCoded} coded. */
export function frontDecoded(coded: readonly string[]): string[] {
  let word = '';
  return coded.map((each) => (word = word.slice(0, each.charCodeAt(0) - ZERO) + each.slice(1)));
}
