import { parse } from '../linguist.js';
import { applyEdits, keepsFacts } from '../rewrite/faithful.js';
import { rewrite } from '../rewrite/rewrite.js';
import { OPTION, REFUSAL } from '../rules/negative-phrasing.js';
import { words as wordsOf } from '../text/words.js';
import type { Suggestion } from '../types.js';
import { rangeOf, type Frames, type Hit } from './frames.js';
import type { Observation, Sentence, Subject } from './types.js';

/** Longer "sentences" are logs or pasted data, not wording; parsing them would only cost time. */
const MAX_SENTENCE = 1_000;
/** As many rewrites as an agent will read. */
const MAX_SUGGESTIONS = 3;

const ALL: ReadonlySet<Subject['kind']> = new Set(['rule', 'act']);
const CUES: ReadonlySet<Subject['kind']> = new Set(['cue']);

/** What the frames find in one sentence of a draft. Pure: it depends on nothing but its arguments. */
export function observe(frames: Frames, text: string, masked: string): Observation[] {
  const hits = find(frames, text, masked, ALL);
  const rules = new Set(
    hits.found.filter(({ frame }) => frame.subject.kind === 'rule').map(({ frame }) => frame.subject.id),
  );
  return hits.found.map((hit) => toObservation(hit, hits.sentence, suggestionsFor(hit, hits.sentence, frames, rules)));
}

/** What the frames find in one sentence of a customer message. */
export function observeCustomer(frames: Frames, text: string): Observation[] {
  const { found, sentence } = find(frames, text, text, CUES);
  return found.map((hit) => toObservation(hit, sentence, []));
}

interface Found {
  readonly found: readonly Hit[];
  readonly sentence: Sentence;
}

const NONE: Found = { found: [], sentence: { text: '', masked: '', words: [] } };

function find(frames: Frames, text: string, masked: string, kinds: ReadonlySet<Subject['kind']>): Found {
  if (masked.length > MAX_SENTENCE) return NONE;
  const vocabulary = new Set(wordsOf(masked));
  const candidates = frames.candidates(vocabulary, kinds);
  if (candidates.length === 0) return NONE;
  const words = parse(masked);
  if (words === null) return NONE;
  const sentence = { text, masked, words };
  return { sentence, found: candidates.flatMap((frame) => frames.hits(frame, sentence, vocabulary)) };
}

function toObservation(
  { frame, match, range, clause }: Hit,
  sentence: Sentence,
  suggestions: readonly Suggestion[],
): Observation {
  const { entry, subject } = frame;
  return {
    subject,
    entryId: entry.id,
    range,
    clause,
    slots: slotsOf(sentence, match.slots),
    weight: entry.weight ?? 1,
    suggestions,
    ...(entry.message === undefined ? {} : { message: entry.message }),
    ...(entry.reason === undefined ? {} : { reason: entry.reason }),
  };
}

function slotsOf({ text, words }: Sentence, slots: Hit['match']['slots']): Record<string, string> {
  return Object.fromEntries(
    [...slots].map(([name, span]) => {
      const { start, end } = rangeOf(words, span);
      return [name, text.slice(start, end)];
    }),
  );
}

/** The rewrites that keep every fact and say nothing that the coach would mark itself. */
function suggestionsFor(hit: Hit, sentence: Sentence, frames: Frames, already: ReadonlySet<string>): Suggestion[] {
  const target = {
    sentence: sentence.text,
    range: hit.range,
    clause: hit.clause,
    slots: slotsOf(sentence, hit.match.slots),
  };
  const offered: Suggestion[] = [];
  for (const template of hit.frame.entry.rewrites ?? []) {
    if (offered.length === MAX_SUGGESTIONS) break;
    const suggestion = rewrite(template, target);
    if (suggestion === null || !keepsFacts(sentence.text, suggestion.edits)) continue;
    const after = applyEdits(sentence.text, suggestion.edits);
    if (drawn(frames, after).some((rule) => rule === hit.frame.subject.id || !already.has(rule))) continue;
    offered.push(suggestion);
  }
  return offered;
}

/** The rules that a rewritten sentence would draw. */
function drawn(frames: Frames, sentence: string): string[] {
  const subjects = find(frames, sentence, sentence, ALL).found.map(({ frame }) => frame.subject);
  const option = subjects.some(({ kind, id }) => kind === 'act' && id === OPTION);
  return subjects.filter(({ kind, id }) => kind === 'rule' && !(option && id === REFUSAL)).map(({ id }) => id);
}
