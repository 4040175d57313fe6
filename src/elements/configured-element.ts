import { LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { Coach } from '../engine/index.js';
import type { Channel, Exchange, StateOverride } from '../engine/types.js';

/** The names of the properties that decide how a draft is read. */
export const CONFIGURATION = [
  'customerMessage',
  'customerName',
  'agentName',
  'channel',
  'state',
  'now',
  'coach',
] as const;

/** An element that says what a draft answers and who coaches it. */
export abstract class ConfiguredElement extends LitElement {
  /** What the customer wrote; it decides what the reply needs. */
  @property({ attribute: 'customer-message' }) customerMessage = '';
  /** The customer's name, as a greeting uses it. */
  @property({ attribute: 'customer-name' }) customerName = '';
  /** The agent's name, as a sign-off uses it. */
  @property({ attribute: 'agent-name' }) agentName = '';
  /** Where the reply goes: `email`, `chat` or `social`. Anything else counts as not known. */
  @property() channel: Channel | '' = '';
  /**
   * What is known better of the customer than the message tells. The agent may set it, too; another message without
   * another state empties it.
   */
  @property({ attribute: false }) state: StateOverride = {};
  /** When the reply is written, for what "tomorrow" comes to; null for the present. */
  @property({ attribute: false }) now: Date | null = null;
  /** A coach of the host's own making; by default the English one is loaded when it is first needed. */
  @property({ attribute: false }) coach: Coach | null = null;

  /** What the draft answers, from the attributes and properties. */
  get exchange(): Exchange {
    const { customerMessage, customerName, agentName, channel, state, now } = this;
    return {
      ...(customerMessage && { customerMessage }),
      ...(customerName && { customerName }),
      ...(agentName && { agentName }),
      ...(isChannel(channel) && { channel }),
      ...(Object.keys(state).length > 0 && { state }),
      ...(now && { now }),
    };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.hasUpdated && changed.has('customerMessage') && !changed.has('state')) this.state = {};
  }
}

function isChannel(channel: string): channel is Channel {
  return channel === 'email' || channel === 'chat' || channel === 'social';
}
