/** Keys are known by so many bits: one that is not in a table of 20,000 is taken for one that is once in 800 times. */
const BITS = 24;
/** Digits of 6 bits each, of characters that no literal needs to escape. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = DIGITS.length;
/** Another {@link BASE} of the higher digit. */
const MORE = '~';
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(DIGITS, (digit, value) => [digit, value]));

/** What a key is known by: FNV-1a over its UTF-16 code units, its bits mixed once more. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - BITS);
}

/**
 * A table of marks as one text, which knows its keys by their hashes alone: gzipped these take a quarter
 * less than the front-coded keys do. Four parts, a line each: the higher digits of the hashes' distances in their order, the lower
 * ones, the models of the marks with a space between the keys', and the weights of all marks. Of two keys with the same hash
 * the later one is lost.
 */
export function tableToText(table: Readonly<Record<string, string>>): string {
  const reversed = Object.entries(table).reverse(); // the earlier of two keys with the same hash comes last, and stays
  const entries = [...new Map(reversed.map(([key, marks]) => [hashOf(key), marks]))].sort(([a], [b]) => a - b);
  const distances = entries.map(([hash], i) => hash - (entries[i - 1]?.[0] ?? 0));
  const marks = entries.map(([, each]) => each);
  return [
    distances.map(higher).join(''),
    distances.map((distance) => DIGITS.charAt(distance % BASE)).join(''),
    marks.map((each) => every(each, 0)).join(' '),
    marks.map((each) => every(each, 1)).join(''),
  ].join('\n');
}

function higher(distance: number): string {
  const digit = Math.floor(distance / BASE);
  return MORE.repeat(Math.floor(digit / BASE)) + DIGITS.charAt(digit % BASE);
}

/** The first characters of all marks, or the second ones. */
const every = (marks: string, half: 0 | 1): string => marks.replace(/(.)(.)/gs, half === 0 ? '$1' : '$2');

/** What {@link tableToText} made a text of. */
export class HashedTable {
  readonly #marks: ReadonlyMap<number, string>;

  constructor(text: string) {
    const [high = '', low = '', models = '', weights = ''] = text.split('\n');
    const ofKeys = models.split(' ');
    let [hash, at] = [0, 0];
    const highs = high.match(/~*[^~]/g) ?? [];
    this.#marks = new Map(
      highs.map((digits, i) => {
        const digit = (digits.length - 1) * BASE + valueOf(digits.slice(-1));
        hash += digit * BASE + valueOf(low.charAt(i));
        return [hash, (ofKeys[i] ?? '').replace(/./gs, (model) => model + weights.charAt(at++))];
      }),
    );
  }

  /** The marks of a key; none where the table does not have it. */
  marksOf(key: string): string {
    return this.#marks.get(hashOf(key)) ?? '';
  }
}

const valueOf = (digit: string): number => VALUES.get(digit) ?? 0;
