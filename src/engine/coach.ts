import { readCustomer, type CustomerReading } from './customer/state.js';
import { english, exchangeWeights, weights } from './generated/english.js';
import { checkDraft, checkExchange, checkOptions } from './input.js';
import { compileLexicons } from './lexicon/compile.js';
import type { NamedLexicon } from './lexicon/types.js';
import { validateLexicon } from './lexicon/validate.js';
import { Frames } from './observe/frames.js';
import { stands, type Knowledge } from './observe/judge.js';
import { observe } from './observe/observe.js';
import type { Reading } from './observe/types.js';
import { report, type ReportInput } from './report/report.js';
import { leaning, standing } from './report/standing.js';
import { place, type PlacedObservation } from './report/place.js';
import { HOSTILE } from './rules/hostile.js';
import { applyEdits } from './rewrite/faithful.js';
import { noteOf } from './summary/note.js';
import { sumUp, type Summary } from './summary/summary.js';
import { mask } from './text/mask.js';
import { paragraphRanges, sentenceRanges, sentencesOfParagraph, shift } from './text/sentences.js';
import { ExchangeWeights } from './weights/exchange-weights.js';
import { Meanings } from './weights/meanings.js';
import { Weights } from './weights/weights.js';
import type { Exchange, Report, Severity, Suggestion, TextRange } from './types.js';

/** Everything a host may set; all optional. */
export interface CoachOptions {
  /** Lexicons of the host, added to the English ones or replacing parts of them by name. */
  readonly lexicons?: readonly NamedLexicon[];
  /** A severity for a rule, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Names of products and people that are never judged. */
  readonly protectedTerms?: readonly string[];
  /** Template tags, as they stand in drafts, that the host fills in before sending. */
  readonly templateTags?: readonly string[];
}

/** One configured linter. It keeps a cache; make one and keep it. */
export interface Coach {
  /**
   * Everything there is to say about a draft, at once. A sentence that was read before costs nothing.
   * @throws InputError when an argument has the wrong shape.
   */
  lint(draft: string, exchange?: Exchange): Report;
  /**
   * The same in small steps: it yields after each sentence that had to be read, so that a caller can spread a
   * long paste over several frames, and returns the report.
   * @throws InputError when an argument has the wrong shape.
   */
  lintSteps(draft: string, exchange?: Exchange): Generator<void, Report>;
  /**
   * The exchange in brief, as data and as plain text for an internal note.
   * @throws InputError when an argument has the wrong shape.
   */
  summarise(exchange: Exchange, draft: string): Summary;
  /** The draft with a suggestion taken. */
  apply(draft: string, suggestion: Suggestion): string;
}

/** The word class of what is nobody's own matter; see `reply/own-things.ts`. */
const EVERYDAY = 'everyday';

/**
 * As many sentences, and as many paragraphs, as a long day's drafts have; what was not read for longest is forgotten first,
 * and nothing of the draft at hand.
 */
const CACHE_SIZE = 2_000;

/**
 * Makes a coach with the English lexicons.
 * @throws InputError for options of the wrong shape; LexiconError for a lexicon that cannot be used.
 */
export function createCoach(options: CoachOptions = {}): Coach {
  checkOptions(options);
  const own = (options.lexicons ?? []).map(({ name, lexicon }) => validateLexicon(name, lexicon));
  const lexicons = own.length === 0 ? english() : compileLexicons(own, english());
  const frames = new Frames(lexicons);
  const knowledge: Knowledge = {
    frames,
    rules: lexicons.rules,
    weights: new Weights(weights(), new Meanings(lexicons.meanings)),
  };
  const customerKnowledge = { frames, exchangeWeights: new ExchangeWeights(exchangeWeights()) };
  const everyday = new Set(lexicons.classes.find(({ id }) => id === EVERYDAY)?.words);
  const seen = new Map<string, Reading>();
  const paragraphs = new Map<string, readonly TextRange[]>();
  let room = CACHE_SIZE;
  let lastCustomer: { readonly key: string; readonly reading: CustomerReading } | undefined;

  const split = (paragraph: string): readonly TextRange[] => {
    const known = paragraphs.get(paragraph);
    return remember(paragraphs, paragraph, known ?? sentencesOfParagraph(paragraph), room);
  };

  const read = (text: string, hidden = text): Reading => {
    const key = keyOf(text, hidden);
    return remember(seen, key, seen.get(key) ?? observe(knowledge, text, hidden), room);
  };

  const isClean = (text: string): boolean =>
    sentenceRanges(text).every(({ start, end }) =>
      read(text.slice(start, end)).observations.every((each) => each.subject.kind !== 'rule' || !stands(each)),
    );

  const customerOf = (exchange: Exchange): CustomerReading => {
    const key = JSON.stringify([exchange.customerMessage, exchange.channel, exchange.history, exchange.state]);
    if (lastCustomer?.key !== key) lastCustomer = { key, reading: readCustomer(customerKnowledge, exchange) };
    return lastCustomer.reading;
  };

  function* gather(draft: string, exchange: Exchange): Generator<void, ReportInput> {
    checkDraft(draft);
    checkExchange(exchange);
    const masked = mask(draft, {
      customerMessage: exchange.customerMessage,
      protectedTerms: [...(options.protectedTerms ?? []), ...namesOf(exchange)],
    });
    const sentences: TextRange[] = [];
    const observations: PlacedObservation[] = [];
    const readings: Reading[] = [];
    for (const { start, end } of paragraphRanges(masked)) {
      for (const range of shift(split(masked.slice(start, end)), start)) {
        const text = draft.slice(range.start, range.end);
        const hidden = masked.slice(range.start, range.end);
        const isNew = !seen.has(keyOf(text, hidden));
        const found = read(text, hidden);
        if (isNew) yield;
        observations.push(...place(found.observations, sentences.length, range.start));
        readings.push(found);
        sentences.push(range);
        room = Math.max(room, 2 * sentences.length);
      }
    }
    room = Math.max(CACHE_SIZE, 2 * sentences.length);
    return {
      draft,
      exchange,
      sentences,
      observations: standing(observations, readings),
      scornful: leaning(readings, HOSTILE),
      ...customerOf(exchange),
      rules: lexicons.rules,
      everyday,
      advice: lexicons.advice,
      severities: options.rules ?? {},
      filledByHost: options.templateTags ?? [],
      isClean,
    };
  }

  return {
    *lintSteps(draft, exchange = {}) {
      return report(yield* gather(draft, exchange));
    },
    lint: (draft, exchange = {}) => report(finish(gather(draft, exchange))),
    summarise(exchange, draft) {
      const input = finish(gather(draft, exchange));
      const summary = sumUp(exchange, draft, report(input), input.observations);
      return { ...summary, text: noteOf(summary, lexicons.labels) };
    },
    apply: (draft, { edits }) => applyEdits(draft, edits),
  };
}

/** Takes all steps at once. */
function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Names in the exchange are nobody's wording: a customer may be called Will or Grace. */
function namesOf({ customerName = '', agentName = '' }: Exchange): string[] {
  return `${customerName} ${agentName}`.split(/\s+/).filter((name) => name.length > 1);
}

/** What a sentence is cached by: its text, and what of it is masked. */
const keyOf = (text: string, hidden: string): string => (hidden === text ? text : `${text}\u0000${hidden}`);

/** Keeps a value as the one read last. */
function remember<T>(cache: Map<string, T>, key: string, value: T, room: number): T {
  cache.delete(key);
  cache.set(key, value);
  for (const oldest of cache.keys()) {
    if (cache.size <= room) break;
    cache.delete(oldest);
  }
  return value;
}
