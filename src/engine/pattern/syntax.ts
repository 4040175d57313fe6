import type { VerbForm } from '../linguist.js';

/** One word of a sentence, or a condition on it, or a combination. */
export type Node =
  | { readonly op: 'word'; readonly word: string }
  | { readonly op: 'class'; readonly name: string; readonly form: VerbForm | 'any' | undefined }
  | { readonly op: 'tag'; readonly tag: string }
  | { readonly op: 'any' }
  | { readonly op: 'start' }
  | { readonly op: 'end' }
  /** The punctuation after the word contains this character. */
  | { readonly op: 'punctuation'; readonly mark: string }
  /** A clause ends after the word. */
  | { readonly op: 'clauseEnd' }
  /** The word stands in quotation marks. */
  | { readonly op: 'quoted' }
  | { readonly op: 'not'; readonly node: Node }
  | { readonly op: 'and'; readonly nodes: readonly Node[] }
  | { readonly op: 'or'; readonly options: readonly (readonly Node[])[] }
  | { readonly op: 'repeat'; readonly node: Node; readonly min: number; readonly max: number; readonly lazy: boolean }
  | { readonly op: 'slot'; readonly name: string; readonly nodes: readonly Node[] };

const FORMS: readonly string[] = ['infinitive', 'past', 'participle', 'gerund', 'present', 'any'];
const MARKS: Readonly<Record<string, string>> = {
  hasComma: ',',
  hasQuestionMark: '?',
  hasColon: ':',
  hasExclamation: '!',
};
const TOKEN =
  /\s+|\[<(?<slot>[a-z]+)>|\$(?<macro>[a-z][a-z-]*)|[\])(|^$.]|&&|!|#(?<tag>[A-Za-z]+)|@(?<name>[a-zA-Z][a-zA-Z-]*)(?::(?<form>[a-z]+))?|(?<sign>[?*+]\??)|\{(?<min>\d+),(?<max>\d+)\}(?<lazy>\??)|(?<word>[\p{L}\p{N}%'’&.-]*[\p{L}\p{N}%])/uy;

interface Token {
  readonly text: string;
  readonly at: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** What a macro stands for, read. */
export type Macros = (name: string) => Node;

const NONE: Macros = (name) => {
  throw new SyntaxError(`there is no macro "$${name}"`);
};

/**
 * Reads a match expression: compromise's syntax (https://observablehq.com/@spencermountain/compromise-match-syntax),
 * less what no lexicon needs, plus `@class:form` and `$macro`, whose nodes all expressions with it share.
 * @throws SyntaxError saying what was expected where.
 */
export function readPattern(source: string, macros = NONE): Node[] {
  const tokens: Token[] = [];
  for (let at = 0; at < source.length;) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(source);
    if (found === null) throw new SyntaxError(`cannot read "${source.slice(at, at + 12)}" in "${source}"`);
    if (found[0].trim() !== '') tokens.push({ text: found[0], at, groups: found.groups ?? {} });
    at += found[0].length;
  }
  return new Reader(source, tokens, macros).all();
}

class Reader {
  #next = 0;
  constructor(
    private readonly source: string,
    private readonly tokens: readonly Token[],
    private readonly macros: Macros,
  ) {}

  all(): Node[] {
    const nodes = this.#sequence();
    const rest = this.tokens[this.#next];
    if (rest !== undefined) throw new SyntaxError(`unexpected "${rest.text}" at ${rest.at} in "${this.source}"`);
    if (nodes.length === 0) throw new SyntaxError('the pattern is empty');
    return nodes;
  }

  #sequence(): Node[] {
    const nodes: Node[] = [];
    for (;;) {
      const text = this.tokens[this.#next]?.text;
      if (text === undefined || text === ')' || text === ']' || text === '|') return nodes;
      const node = this.#quantified(this.#one());
      if (this.tokens[this.#next]?.text === '&&') {
        this.#next++;
        const other = this.#one();
        nodes.push(this.#quantified({ op: 'and', nodes: [node, ...(other.op === 'and' ? other.nodes : [other])] }));
      } else nodes.push(node);
    }
  }

  #quantified(node: Node): Node {
    const token = this.tokens[this.#next];
    const { sign, min, max, lazy } = token?.groups ?? {};
    if (sign !== undefined) {
      this.#next++;
      const [min, max] = { '?': [0, 1], '*': [0, 20], '+': [1, 20] }[sign.charAt(0)] ?? [1, 1];
      return { op: 'repeat', node, min: min ?? 1, max: max ?? 1, lazy: sign.length > 1 };
    }
    if (min !== undefined) {
      this.#next++;
      return { op: 'repeat', node, min: Number(min), max: Number(max), lazy: lazy === '?' };
    }
    return node;
  }

  #one(): Node {
    const token = this.tokens[this.#next++];
    if (token === undefined) throw new SyntaxError(`the pattern "${this.source}" ends too early`);
    const { slot, macro, tag, name, form, word } = token.groups;
    if (macro !== undefined) return this.macros(macro);
    if (slot !== undefined) return { op: 'slot', name: slot, nodes: this.#closed(']')[0] ?? [] };
    if (tag !== undefined) return { op: 'tag', tag };
    if (name !== undefined) return this.#reference(name, form);
    if (word !== undefined) return { op: 'word', word: word.toLowerCase().replace(/’/g, "'") };
    switch (token.text) {
      case '(':
        return { op: 'or', options: this.#closed(')') };
      case '!':
        return { op: 'not', node: this.#one() };
      case '.':
        return { op: 'any' };
      case '^':
        return { op: 'start' };
      case '$':
        return { op: 'end' };
      default:
        throw new SyntaxError(`unexpected "${token.text}" at ${token.at} in "${this.source}"`);
    }
  }

  #reference(name: string, form: string | undefined): Node {
    if (name === 'endsClause') return { op: 'clauseEnd' };
    if (name === 'isQuoted') return { op: 'quoted' };
    const mark = MARKS[name];
    if (mark !== undefined) return { op: 'punctuation', mark };
    if (form !== undefined && !FORMS.includes(form))
      throw new SyntaxError(`"@${name}:${form}": a form is one of ${FORMS.join(', ')}`);
    return { op: 'class', name, form: form as VerbForm | 'any' | undefined };
  }

  #closed(bracket: string): Node[][] {
    const options = [this.#sequence()];
    while (this.tokens[this.#next]?.text === '|') {
      this.#next++;
      options.push(this.#sequence());
    }
    if (this.tokens[this.#next++]?.text !== bracket)
      throw new SyntaxError(`a "${bracket}" is missing in "${this.source}"`);
    return options;
  }
}
