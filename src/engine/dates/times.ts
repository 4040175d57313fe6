import type { Commitment, TextRange } from '../types.js';
import { addDays, endOfMonth, fridayOfWeek, nextWeekday, sameWeek } from './calendar.js';
import { END_OF_DAY, readTimes, type ReadTime } from './chrono.js';

/** By when something is to happen: the words, and the date they come to. */
export interface Time {
  /** With its preposition: "by Friday 5 pm". In the text. */
  readonly range: TextRange;
  readonly due: string;
  readonly timing: Exclude<Commitment['timing'], 'missing'>;
  /** It ends a span of time rather than naming a time in it: "by Friday", "within two days". */
  readonly deadline: boolean;
}

interface Settled {
  readonly date: Date;
  readonly timing: Time['timing'];
}

/** Words before a time that belong to it. */
const BEFORE =
  /(?:\b(?:by|before|on|in|within|until|till|at|from|for|around|about|no later than|not later than|sometime|early|late|later|first thing|the|this|between\s+[\d:.apm ]+\s+and|(?:\d+|one|two|three|four|five)\s+(?:to|or))\s+|\b\d+\s*[-–]\s*)+$/i;
/** Words after it. */
const AFTER = /^,?\s+at the (?:very )?latest\b/i;
/** "the invoice of 3 May": a date that tells things apart and says nothing of when. */
const ATTRIBUTE = /\b(?:of|since|dated)\s+(?:the\s+)?$/i;
const DEADLINE = /^(?:by|before|within|until|till|no later|not later|in)\b|at the (?:very )?latest$/i;

/** The times in a text that lie in the future, in order. */
export function timesIn(text: string, now: Date): Time[] {
  return readTimes(text, now).flatMap((read) => {
    const { start, end } = read.range;
    if (ATTRIBUTE.test(text.slice(0, start))) return [];
    const before = BEFORE.exec(text.slice(0, start))?.[0] ?? '';
    const after = AFTER.exec(text.slice(end))?.[0] ?? '';
    const range = { start: start - before.length, end: end + after.length };
    const words = text.slice(range.start, range.end);
    const { date, timing } = settle(words, read, now);
    if (dayOf(date) < dayOf(now)) return [];
    const withTime = read.says.hour && !END_OF_DAY.test(words) && !/\bnow\b/i.test(words);
    return [{ range, due: format(date, withTime), timing, deadline: DEADLINE.test(words) }];
  });
}

/** What the words come to: where they can mean several dates, the likeliest, and that they can. */
function settle(words: string, read: ReadTime, now: Date): Settled {
  const ambiguous = (date: Date): Settled => ({ date, timing: 'ambiguous' });
  const { says, date } = read;
  const span = /\b(next|this|coming)\s+(week|month|year)\b/i.exec(words);
  if (span !== null && !/\bend of\b/i.test(words)) return ambiguous(endOfSpan(span, now));
  if (/\bbefore\b.*\bweekend\b/i.test(words)) return { date: fridayOfWeek(now), timing: 'relative' };
  if (/\bthis (?:morning|afternoon|evening)\b/i.test(words)) return { date: withTimeOf(date, now), timing: 'relative' };
  if (/\bweekend\b|\b(?:few|several|some)\b/i.test(words)) return ambiguous(date);
  if (says.hour && !read.halfOfDay && CLOCK.test(words)) return byTheClock(read, now);
  if (DAY_OR_MONTH.test(words)) return ambiguous(date);
  if (says.month && !says.day) return ambiguous(endOfMonth(date.getMonth() === now.getMonth() ? now : date, 0));
  if (says.weekday && !says.day && !read.span) return ofWeekday(words, date, now);
  return { date, timing: read.counted || !says.day ? 'relative' : 'exact' };
}

/** An hour that can be in the morning or in the afternoon, as it is written: no "05:30". */
const CLOCK = /(?<![\d:])[1-9](?::\d\d)?\b(?!:)|(?<![\d:])1[0-2](?::\d\d)?\b(?!:)/;
/** "05/06": two numbers that can both be a month. */
const DAY_OR_MONTH = /\b0?(\d|1[0-2])[/.](?!0?\1\b)0?(?:\d|1[0-2])\b/;

/** "Friday" on a Friday, and "next Friday" before it, can be this week's or the next one's. */
function ofWeekday(words: string, date: Date, now: Date): Settled {
  const coming = withTimeOf(date, nextWeekday(now, date.getDay()));
  if (/\bnext\b/i.test(words)) return { date: coming, timing: sameWeek(coming, now) ? 'ambiguous' : 'relative' };
  if (date.getDay() !== now.getDay()) return { date: coming, timing: 'relative' };
  return { date: date < now && date.toDateString() !== now.toDateString() ? coming : date, timing: 'ambiguous' };
}

function endOfSpan([, which = '', unit = '']: readonly string[], now: Date): Date {
  const ahead = /this/i.test(which) ? 0 : 1;
  if (/week/i.test(unit)) return fridayOfWeek(addDays(now, 7 * ahead));
  return /month/i.test(unit) ? endOfMonth(now, ahead) : new Date(now.getFullYear() + ahead, 11, 31);
}

/** "at 5" is at 17:00 for people who work by day; "at 9" is at 9:00, unless that has passed. */
function byTheClock({ date, says }: ReadTime, now: Date): Settled {
  const dayIsSaid = says.day || says.weekday;
  const found = dayIsSaid ? new Date(date) : withTimeOf(date, now);
  const early = found.getHours() < OPENING;
  if (early) found.setHours(found.getHours() + 12);
  const passed = !dayIsSaid && found <= now;
  return { date: passed ? addDays(found, 1) : found, timing: early || passed ? 'ambiguous' : 'relative' };
}
/** Few offices open before. */
const OPENING = 8;

function withTimeOf(time: Date, day: Date): Date {
  const date = new Date(day);
  date.setHours(time.getHours(), time.getMinutes(), 0, 0);
  return date;
}

/** As in `<time datetime>`: `2026-05-08`, or `2026-05-08T17:00` where the time of day is said. */
function format(date: Date, withTime: boolean): string {
  return withTime ? `${dayOf(date)}T${two(date.getHours())}:${two(date.getMinutes())}` : dayOf(date);
}

const dayOf = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

const two = (number: number): string => String(number).padStart(2, '0');
