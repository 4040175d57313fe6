/** A lexicon that cannot be used. The message names the file, the entry and the field, and says what to do. */
export class LexiconError extends Error {
  override readonly name = 'LexiconError';
  constructor(
    /** The lexicon's file, or the name a host gave it. */
    readonly file: string,
    /** The entry's id, or undefined when the fault lies outside every entry. */
    readonly entry: string | undefined,
    /** The faulty field, as a path such as `rewrites/0/text`. */
    readonly field: string,
    problem: string,
  ) {
    super(`${file}${entry === undefined ? '' : `, entry "${entry}"`}, field "${field}": ${problem}`);
  }
}

/** Input of the wrong shape: names the argument and what it should have been. */
export class InputError extends TypeError {
  override readonly name = 'InputError';
  constructor(
    /** The faulty argument, as a path such as `exchange.channel`. */
    readonly field: string,
    problem: string,
  ) {
    super(`${field}: ${problem}`);
  }
}
