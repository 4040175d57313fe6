import type { RuleLexicon } from '../lexicon/types.js';
import { PLACEHOLDERS } from '../rewrite/rewrite.js';
import { fill } from '../rewrite/template.js';
import type { Reply } from '../reply/reply.js';
import type { Place } from '../rules/presence-rule.js';
import type { Suggestion, TextEdit, TextRange } from '../types.js';

/** As many as an agent will read. */
const MAX_INSERTS = 3;

/** Slots that may come twice. */
const NAMES: ReadonlySet<string> = new Set(['customer', 'agent', 'thing']);

/** The ready inserts of a presence rule that can be filled for this exchange, best first. */
export function insertsFor(
  reply: Reply,
  inserts: RuleLexicon['inserts'] = [],
  place: Place,
  slots: Readonly<Record<string, string>>,
  isClean: (text: string) => boolean,
): Suggestion[] {
  const { draft } = reply;
  // What the draft says already is not said again: the next insert is more general.
  const fresh = Object.fromEntries(
    Object.entries(slots).filter(([name, value]) => NAMES.has(name) || !draft.includes(value)),
  );
  return inserts
    .flatMap(({ title, text }) => {
      const filled = fill(text, fresh, PLACEHOLDERS);
      return filled === null || !isClean(filled) ? [] : [{ title, edits: [insertion(reply, place, filled)] }];
    })
    .slice(0, MAX_INSERTS);
}

/** The place itself, as an empty range. */
export function rangeOfPlace(reply: Reply, place: Place): TextRange {
  const at = offsetOf(reply, place);
  return { start: at, end: at };
}

function offsetOf({ draft, body, sentences, envelope: { greeting, signOff } }: Reply, place: Place): number {
  switch (place.at) {
    case 'greeting':
      return greeting.start;
    case 'sign-off':
      return draft.trimEnd().length;
    case 'opening':
      return sentences[body[0] ?? -1]?.start ?? greeting.end;
    case 'closing':
    case 'last-paragraph':
      return sentences[body.at(-1) ?? -1]?.end ?? Math.min(greeting.end, signOff.start);
    case 'after':
      return sentences[place.sentence]?.end ?? draft.trimEnd().length;
  }
}

/** The edit that puts a sentence into its place, with the white space that belongs around it there. */
function insertion(reply: Reply, place: Place, text: string): TextEdit {
  const { draft, body, envelope } = reply;
  if (place.at === 'greeting') {
    const { start, end } = envelope.greeting;
    return { range: envelope.greeting, newText: start < end || draft.trim() === '' ? text : `${text}\n\n` };
  }
  if (place.at === 'sign-off') return signature(reply, text);
  const range = rangeOfPlace(reply, place);
  if (draft.trim() === '') return { range, newText: text };
  if (body.length === 0) return afterGreeting(reply, range, text);
  if (place.at === 'opening') return { range, newText: `${text} ` };
  return { range, newText: `${opensParagraph(reply, place) ? '\n\n' : ' '}${text}` };
}

/** In an e-mail, what follows the acknowledgement and what closes the reply stand in paragraphs of their own. */
function opensParagraph(reply: Reply, place: Place): boolean {
  if (reply.exchange.channel !== 'email') return false;
  if (place.at === 'last-paragraph') return true;
  const last = reply.body.at(-1) ?? -1;
  return place.at === 'closing' && (reply.does(last, 'empathy') || reply.does(last, 'apology'));
}

function afterGreeting(
  { draft, envelope: { greeting }, exchange: { channel } }: Reply,
  range: TextRange,
  text: string,
): TextEdit {
  const gap = greeting.start === greeting.end ? '' : channel === 'email' ? '\n\n' : ' ';
  return { range, newText: `${gap}${text}${draft.slice(range.end).trim() === '' ? '' : '\n\n'}` };
}

/** Under the draft; where a sign-off without the name stands already, the name joins it. */
function signature(reply: Reply, text: string): TextEdit {
  const {
    draft,
    envelope: { signOff },
  } = reply;
  const end = draft.trimEnd().length;
  if (signOff.start === signOff.end)
    return { range: { start: end, end }, newText: `${end === 0 ? '' : '\n\n'}${text}` };
  const closing = reply.sentences.find((range, index) => range.start >= signOff.start && reply.does(index, 'sign-off'));
  if (closing === undefined) return { range: { start: signOff.start, end: signOff.start }, newText: `${text}\n` };
  const comma = draft.charAt(closing.end) === ',' ? 1 : 0;
  const at = closing.end + comma;
  return { range: { start: at, end: at }, newText: `\n${text.split('\n').at(-1) ?? text}` };
}
