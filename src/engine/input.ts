import type { CoachOptions } from './coach.js';
import { InputError } from './errors.js';
import type { Exchange } from './types.js';

const CHANNELS: readonly unknown[] = ['email', 'chat', 'social'];
const COMPLAINTS: readonly unknown[] = ['yes', 'maybe', 'no'];
const ANGERS: readonly unknown[] = [0, 1, 2, 3];
const SEVERITIES: readonly unknown[] = ['error', 'warning', 'info', 'hint', 'off'];

/** @throws InputError unless the draft is a string. */
export function checkDraft(draft: unknown): void {
  if (typeof draft !== 'string') throw new InputError('draft', `must be a string, got ${kindOf(draft)}`);
}

/** @throws InputError naming the first field of the wrong type. */
export function checkExchange(exchange: Exchange): void {
  if (!isObject(exchange)) throw new InputError('exchange', `must be an object, got ${kindOf(exchange)}`);
  for (const field of ['customerMessage', 'customerName', 'agentName'] as const) {
    const value: unknown = exchange[field];
    if (value !== undefined && typeof value !== 'string')
      throw new InputError(`exchange.${field}`, `must be a string, got ${kindOf(value)}`);
  }
  if (exchange.channel !== undefined && !CHANNELS.includes(exchange.channel)) {
    throw new InputError(
      'exchange.channel',
      `must be one of ${CHANNELS.join(', ')}, got ${JSON.stringify(exchange.channel)}`,
    );
  }
  const history: unknown = exchange.history;
  if (
    history !== undefined &&
    !(Array.isArray(history) && history.every((each) => isObject(each) && typeof each['text'] === 'string'))
  ) {
    throw new InputError('exchange.history', 'must be an array of { from, text }');
  }
  const now: unknown = exchange.now;
  if (now !== undefined && !(now instanceof Date && !Number.isNaN(now.getTime())))
    throw new InputError('exchange.now', 'must be a valid Date');
  checkState(exchange.state);
}

function checkState(state: unknown): void {
  if (state === undefined) return;
  if (!isObject(state)) throw new InputError('exchange.state', `must be an object, got ${kindOf(state)}`);
  const { complaint, anger, signals } = state;
  if (complaint !== undefined && !COMPLAINTS.includes(complaint))
    throw new InputError('exchange.state.complaint', `must be yes, maybe or no, got ${JSON.stringify(complaint)}`);
  if (anger !== undefined && !ANGERS.includes(anger))
    throw new InputError('exchange.state.anger', `must be 0, 1, 2 or 3, got ${JSON.stringify(anger)}`);
  if (signals !== undefined && !(Array.isArray(signals) && signals.every((each) => typeof each === 'string')))
    throw new InputError('exchange.state.signals', 'must be an array of strings');
}

/** @throws InputError naming the first option of the wrong shape. */
export function checkOptions(options: CoachOptions): void {
  if (!isObject(options)) throw new InputError('options', `must be an object, got ${kindOf(options)}`);
  for (const field of ['protectedTerms', 'templateTags'] as const) {
    const value: unknown = options[field];
    if (value !== undefined && !(Array.isArray(value) && value.every((each) => typeof each === 'string'))) {
      throw new InputError(`options.${field}`, 'must be an array of strings');
    }
  }
  for (const [rule, severity] of Object.entries(options.rules ?? {})) {
    if (!SEVERITIES.includes(severity)) {
      throw new InputError(
        `options.rules["${rule}"]`,
        `must be one of ${SEVERITIES.join(', ')}, got ${JSON.stringify(severity)}`,
      );
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value);
