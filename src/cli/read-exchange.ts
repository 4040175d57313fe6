import type { Channel, Exchange } from '../engine/types.js';
import { UnusableInput } from './status.js';

/** One line of `--format ndjson`. */
export interface Request {
  /** Comes back as it was given; null when the line has none. */
  readonly id: string | number | null;
  readonly draft: string;
  readonly exchange: Exchange;
}

const CHANNELS: readonly Channel[] = ['email', 'chat', 'social'];

/**
 * Reads one exchange from JSON. Null counts as absent; properties it does not know are ignored.
 * @throws {UnusableInput} for anything but an object with a draft and rightly typed properties.
 */
export function readExchange(json: string): Request {
  const object = parseObject(json);
  const draft = text(object, 'draft');
  if (draft === undefined) throw new UnusableInput('"draft" is missing: it must be a string');
  const customerMessage = text(object, 'customerMessage');
  const customerName = text(object, 'customerName');
  const agentName = text(object, 'agentName');
  const channel = channelOf(object);
  const now = dateOf(object);
  return {
    id: idOf(object),
    draft,
    exchange: {
      ...(customerMessage !== undefined && { customerMessage }),
      ...(customerName !== undefined && { customerName }),
      ...(agentName !== undefined && { agentName }),
      ...(channel !== undefined && { channel }),
      ...(now !== undefined && { now }),
    },
  };
}

type JsonObject = Readonly<Record<string, unknown>>;

function parseObject(json: string): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new UnusableInput(json.trim() ? `not JSON: ${(error as SyntaxError).message}` : 'blank line');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UnusableInput(`not an object but ${kind(value)}`);
  }
  return value as JsonObject;
}

function text(object: JsonObject, name: string): string | undefined {
  const value = object[name] ?? undefined;
  if (value === undefined || typeof value === 'string') return value;
  throw new UnusableInput(`"${name}" must be a string, not ${kind(value)}`);
}

function idOf({ id }: JsonObject): string | number | null {
  if (typeof id === 'string' || typeof id === 'number') return id;
  if (id === undefined || id === null) return null;
  throw new UnusableInput(`"id" must be a string or a number, not ${kind(id)}`);
}

function channelOf(object: JsonObject): Channel | undefined {
  const name = text(object, 'channel');
  const channel = CHANNELS.find((known) => known === name);
  if (name === undefined || channel) return channel;
  throw new UnusableInput(`"channel" must be one of ${CHANNELS.join(', ')}`);
}

/** When a saved reply was written: its "tomorrow" is not ours. */
function dateOf(object: JsonObject): Date | undefined {
  const written = text(object, 'now');
  if (written === undefined) return undefined;
  const date = new Date(written);
  if (!Number.isNaN(date.getTime())) return date;
  throw new UnusableInput('"now" must be a date and time such as "2026-05-06T10:00"');
}

function kind(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
