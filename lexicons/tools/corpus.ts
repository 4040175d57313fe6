import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mask } from '../../src/engine/text/mask.js';
import { sentenceRanges } from '../../src/engine/text/sentences.js';
import type { CustomerState, Exchange, TextRange } from '../../src/engine/types.js';

const CORPUS = fileURLToPath(new URL('../../tests/corpus/', import.meta.url));

/** One label of an item; presence rules have no span. */
export interface Label {
  readonly rule: string;
  readonly span?: string;
  readonly at?: number;
  /** The two readings differ: it counts neither way. */
  readonly optional?: boolean;
}

/** One line of a corpus file; short texts have `text`, replies `draft`. */
export interface Item {
  readonly id: string;
  readonly text?: string;
  readonly draft?: string;
  readonly channel?: Exchange['channel'];
  readonly customerMessage?: string;
  readonly customerName?: string;
  readonly agentName?: string;
  /** What the writer says of the customer; replies with presence labels have it. */
  readonly state?: Pick<CustomerState, 'complaint' | 'anger' | 'signals'>;
  /** `wording`: it has no labels of presence rules. */
  readonly scope?: 'wording';
  readonly labels: readonly Label[];
}

/** Whether the weights may see it. */
export type Part = 'build' | 'check';

/** A sentence with the rules that two readers found in it. */
export interface LabelledSentence {
  readonly voice: string;
  readonly item: string;
  readonly text: string;
  readonly masked: string;
  readonly rules: ReadonlySet<string>;
  /** Rules on which the readers differ. */
  readonly disputed: ReadonlySet<string>;
  /** The labels behind both, their ranges in the sentence; a range may reach beyond it. */
  readonly spans: readonly LabelledSpan[];
}

/** Where a reader found a rule. */
export interface LabelledSpan {
  readonly rule: string;
  readonly optional: boolean;
  readonly range: TextRange;
}

/** The voices of a part. */
export function voices(part: Part): string[] {
  const files = readdirSync(`${CORPUS}${part}`).filter((file) => file.endsWith('.jsonl'));
  return [...new Set(files.map((file) => file.split('.')[0] ?? ''))].sort();
}

/** The items of one voice, which has short texts, replies or both. */
export function items(part: Part, voice: string): Item[] {
  const files = ['wording', 'replies'].map((kind) => `${CORPUS}${part}/${voice}.${kind}.jsonl`);
  return files.filter(existsSync).flatMap(lines) as Item[];
}

/** The objects of a file that has one a line. */
export const lines = (file: string): unknown[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);

/** An item's sentences, each with the labels whose span touches it. */
export function sentencesOf(voice: string, item: Item): LabelledSentence[] {
  const draft = item.text ?? item.draft ?? '';
  const masked = mask(draft, { customerMessage: item.customerMessage, protectedTerms: [] });
  const spans = item.labels.flatMap(({ rule, span, at, optional }) => {
    const start = span === undefined ? -1 : (at ?? draft.indexOf(span));
    return start < 0 || span === undefined
      ? []
      : [{ rule, optional: optional === true, range: { start, end: start + span.length } }];
  });
  return sentenceRanges(masked).map((range) => {
    const here = spans
      .filter((span) => touches(range, span.range))
      .map((span) => ({
        ...span,
        range: { start: span.range.start - range.start, end: span.range.end - range.start },
      }));
    return {
      voice,
      item: item.id,
      text: draft.slice(range.start, range.end),
      masked: masked.slice(range.start, range.end),
      ...labelledAs(here),
    };
  });
}

/** Labels as a sentence has them: what both readers found apart from what they dispute. */
export function labelledAs(spans: readonly LabelledSpan[]): Pick<LabelledSentence, 'rules' | 'disputed' | 'spans'> {
  const rules = (disputed: boolean): Set<string> =>
    new Set(spans.filter(({ optional }) => optional === disputed).map(({ rule }) => rule));
  return { rules: rules(false), disputed: rules(true), spans };
}

/** Whether two ranges share a character. */
export const touches = (a: TextRange, b: TextRange): boolean => a.start < b.end && b.start < a.end;
