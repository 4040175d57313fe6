/** Contractions as the linguist resolves them, so that an anchor "not" is found in "didn't". */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, ' not'],
  [/'re$/, ' are'],
  [/'ve$/, ' have'],
  [/'ll$/, ' will'],
  [/'m$/, ' am'],
  [/'d$/, ' would had'],
  [/'s$/, ' is has'],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'],
  ['cant', 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
]);

/** The words of a text in lower case, contractions resolved; a superset where a contraction is ambiguous. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const [token] of text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .matchAll(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[!?]+/gu)) {
    const whole = IRREGULAR.get(token);
    if (whole !== undefined) found.push(...whole.split(' '));
    else {
      const ending = ENDINGS.find(([shape]) => shape.test(token));
      if (ending === undefined) found.push(token);
      else found.push(...token.replace(ending[0], ending[1]).split(' '));
      if (token.includes('-')) found.push(...token.split('-'));
    }
  }
  return found;
}
