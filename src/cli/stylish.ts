import type { Diagnostic, Report, Severity, Suggestion } from '../engine/types.js';

/** A file's findings, for people. */
export interface Checked {
  readonly path: string;
  readonly draft: string;
  readonly report: Report;
}

const COLOURS: Readonly<Record<Severity | 'quiet' | 'title', number>> = {
  error: 31,
  warning: 33,
  info: 34,
  hint: 36,
  quiet: 2,
  title: 4,
};

const NOUN = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;

/** Prints findings file by file; colours are for terminals only. */
export class Stylish {
  #drafts = 0;
  readonly #counts = { error: 0, warning: 0, note: 0 };
  readonly #colours: boolean;

  constructor(colours: boolean) {
    this.#colours = colours;
  }

  /** One file's findings, or nothing when it is clean. */
  file({ path, draft, report }: Checked): string {
    const { diagnostics } = report;
    this.#drafts++;
    if (diagnostics.length === 0) return '';
    for (const { severity } of diagnostics) this.#counts[NOUN[severity]]++;
    const places = placesOf(
      draft,
      diagnostics.map(({ range }) => range.start),
    );
    const width = Math.max(...places.map((at) => at.length));
    const findings = diagnostics.map((finding, i) => this.#finding(finding, (places[i] ?? '').padStart(width)));
    return `${this.#paint('title', printable(path))}\n${findings.join('')}\n`;
  }

  /** The last line: what was found in all files. */
  summary(): string {
    const counts = Object.entries(this.#counts).filter(([, count]) => count > 0);
    const findings = counts.map(([noun, count]) => plural(count, noun)).join(', ') || 'Nothing to mend';
    return `${findings} in ${plural(this.#drafts, 'draft')}.\n`;
  }

  #finding({ severity, message, ruleId, suggestions: [first] }: Diagnostic, at: string): string {
    const level = this.#paint(severity, severity.padEnd(7));
    const line = `  ${at}  ${level}  ${printable(message)}  ${this.#paint('quiet', printable(ruleId))}\n`;
    return first ? `${line}  ${' '.repeat(at.length)}  → ${rewrite(first)}\n` : line;
  }

  #paint(colour: keyof typeof COLOURS, text: string): string {
    return this.#colours ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;
  }
}

/** Each offset as `line:column`, both from 1, the column in UTF-16 code units, as editors count. */
function placesOf(draft: string, offsets: readonly number[]): string[] {
  const starts = [0, ...Array.from(draft.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
  return offsets.map((offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
  });
}

/** The new words, or what taking the suggestion does when it only deletes. */
function rewrite({ title, edits }: Suggestion): string {
  const words = edits.map(({ newText }) => newText.trim()).filter(Boolean);
  return printable(words.join(' … ') || title);
}

/** One line without control characters: a draft must not be able to steer the terminal that shows it. */
function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
