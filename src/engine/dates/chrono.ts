/** The only place that knows chrono: expressions of time in English, and what it lacks of support agents' own. */
import { casual, type Chrono } from 'chrono-node/en';
import type { TextRange } from '../types.js';
import { addDays, addWorkingDays, endOfMonth, fridayOfWeek } from './calendar.js';

/** An expression of time as chrono reads it. */
export interface ReadTime {
  readonly range: TextRange;
  /** In the machine's time zone; of a span, its end. */
  readonly date: Date;
  /** What the words say themselves; the rest was inferred from `now`. */
  readonly says: { readonly day: boolean; readonly month: boolean; readonly weekday: boolean; readonly hour: boolean };
  /** Whether "5" can only be in the morning or only in the afternoon. */
  readonly halfOfDay: boolean;
  /** From one time to another. */
  readonly span: boolean;
  /** Counted from `now`: "tomorrow", "in two days". */
  readonly counted: boolean;
}

const NUMBERS = ['a', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const NUMBER = `\\d{1,2}|${[...NUMBERS].reverse().join('|')}`;

/** "by 10 am" is no less a time than "at 10 am"; of the same length, so that ranges stay exact. */
const BEFORE_A_TIME = /\bby(?=\s+(?:\d|noon\b|midday\b))/gi;

/** Words that chrono takes for short forms of days and months: only with a capital or a full stop are they. */
const HOMONYM = /^(?:sat|sun|wed|mon|may|march|mar|second)$/;

/** Every expression of time in a text, in order, those in the past left out where chrono knows. */
export function readTimes(text: string, now: Date): ReadTime[] {
  return reader()
    .parse(text.replace(BEFORE_A_TIME, 'at'), now, { forwardDate: true })
    .filter(({ text: words }) => !HOMONYM.test(words))
    .map(toReadTime);
}

function toReadTime({ index, text, start, end }: ReturnType<Chrono['parse']>[number]): ReadTime {
  // Typed as undefined, null in truth.
  const last = end ?? start;
  return {
    // Chrono takes "Friday," for a weekday before a date.
    range: { start: index, end: index + text.replace(/[\s,;.]+$/, '').length },
    date: last.date(),
    says: {
      day: last.isCertain('day'),
      month: last.isCertain('month'),
      weekday: last.isCertain('weekday'),
      hour: last.isCertain('hour'),
    },
    halfOfDay: last.isCertain('meridiem'),
    span: last !== start,
    counted: [...last.tags()].some((tag) => /^(?:result\/relative|casualReference|counted)/.test(tag)),
  };
}

let made: Chrono | undefined;

/** Made at the first promise: chrono compiles some forty expressions. */
function reader(): Chrono {
  if (made !== undefined) return made;
  made = casual.clone();
  made.parsers.push(
    counting(
      new RegExp(
        `\\b(?:(?:${NUMBER})\\s*(?:-|–|to|or)\\s*)?(${NUMBER})\\s+(?:working|business|week)[ -]?days?\\b`,
        'i',
      ),
      (now, count) => addWorkingDays(now, numberOf(count)),
    ),
    counting(/\bnext (?:working|business) day\b/i, (now) => addWorkingDays(now, 1)),
    counting(/\b(?:the )?end of (this |the |next )?(week|month|year|quarter)\b/i, (now, which, unit) =>
      endOf(now, which, unit),
    ),
    endOfDay,
    ordinalDay,
  );
  return made;
}

type Parser = Chrono['parsers'][number];

/** A parser of dates that are counted from now. */
function counting(pattern: RegExp, date: (now: Date, ...groups: string[]) => Date): Parser {
  return {
    pattern: () => pattern,
    extract: (context, [, ...groups]: readonly (string | undefined)[]) => {
      const found = date(context.refDate, ...groups.map((group) => group ?? ''));
      return context
        .createParsingComponents({ year: found.getFullYear(), month: found.getMonth() + 1, day: found.getDate() })
        .addTag('counted');
    },
  };
}

/** "end of day", "EOD Friday": a time without an hour, which the last minute stands for until `END_OF_DAY` takes it away. */
const endOfDay: Parser = {
  pattern: () => END_OF_DAY,
  extract: (context) => context.createParsingComponents({ hour: 23, minute: 59, meridiem: 1 }).addTag('counted'),
};
/** What ends a day without saying when. */
export const END_OF_DAY =
  /\b(?:(?:the )?(?:end|close) of (?:the |our )?(?:working |business )?(?:day|business|play)|eod|eob|cob)\b/i;

/** "the 15th", "Friday the 8th": chrono asks for a month. */
const ordinalDay: Parser = {
  pattern: () =>
    /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?the (\d{1,2})(?:st|nd|rd|th)\b(?! of\b| (?:time|floor|place))/i,
  extract: (context, [, digits = '']) => {
    const now = context.refDate;
    const day = Number(digits);
    const month = now.getMonth() + (day < now.getDate() ? 1 : 0);
    const found = new Date(now.getFullYear(), month, day);
    if (day === 0 || found.getDate() !== day) return null;
    return context.createParsingComponents({ year: found.getFullYear(), month: found.getMonth() + 1, day });
  },
};

function endOf(now: Date, which: string, unit: string): Date {
  const next = /next/i.test(which) ? 1 : 0;
  if (/week/i.test(unit)) return fridayOfWeek(addDays(now, 7 * next));
  if (/month/i.test(unit)) return endOfMonth(now, next);
  if (/quarter/i.test(unit)) return endOfMonth(now, 2 - (now.getMonth() % 3) + 3 * next);
  return new Date(now.getFullYear() + next, 11, 31);
}

function numberOf(word: string): number {
  const index = NUMBERS.indexOf(word.toLowerCase());
  return index < 0 ? Number(word) : Math.max(index, 1);
}
