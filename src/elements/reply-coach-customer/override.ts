import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Anger, Complaint, CustomerState, Signal, StateOverride } from '../../engine/types.js';
import { complaintText, moodText, signalText } from '../../words/customer.js';

const MOODS: readonly Anger[] = [0, 1, 2, 3];
const COMPLAINTS: readonly Complaint[] = ['yes', 'maybe', 'no'];
const SIGNALS: readonly Signal[] = [
  'repeat-contact',
  'cancellation',
  'threat',
  'abuse',
  'safety-or-bereavement',
  'escalator',
  'done',
  'know-it-all',
  'champagne-taster',
  'cooperator',
  'question',
  'thanks',
];

/** The controls by which the agent says what they know better of the customer. Each tells the whole override anew. */
export function renderOverride(
  customer: CustomerState,
  set: StateOverride,
  change: (state: StateOverride) => void,
): TemplateResult {
  const { anger: _anger, ...withoutMood } = set;
  const { complaint: _complaint, ...withoutComplaint } = set;
  const toggle = (signal: Signal): void => {
    const others = customer.signals.filter((each) => each !== signal);
    change({ ...set, signals: customer.signals.includes(signal) ? others : [...others, signal] });
  };
  return html`
    <div class="override" part="override">
      <div class="field">
        <label for="mood">${msg('Mood')}</label>
        <select
          id="mood"
          @change=${({ target }: Event) => {
            const anger = MOODS.find((mood) => String(mood) === (target as HTMLSelectElement).value);
            change(anger === undefined ? withoutMood : { ...set, anger });
          }}
        >
          ${fromMessage(set.anger === undefined)}
          ${MOODS.map((mood) => html`<option value=${mood} .selected=${live(set.anger === mood)}>${moodText(mood)}</option>`)}
        </select>
      </div>
      <div class="field">
        <label for="complaint">${msg('Did something go wrong?')}</label>
        <select
          id="complaint"
          @change=${({ target }: Event) => {
            const complaint = COMPLAINTS.find((each) => each === (target as HTMLSelectElement).value);
            change(complaint === undefined ? withoutComplaint : { ...set, complaint });
          }}
        >
          ${fromMessage(set.complaint === undefined)}
          ${COMPLAINTS.map(
            (each) =>
              html`<option value=${each} .selected=${live(set.complaint === each)}>${complaintText(each)}</option>`,
          )}
        </select>
      </div>
      <fieldset>
        <legend>${msg('What else is true')}</legend>
        <div class="signals">
          ${SIGNALS.map(
            (signal) => html`
              <label>
                <input
                  type="checkbox"
                  .checked=${live(customer.signals.includes(signal))}
                  @change=${() => toggle(signal)}
                />${signalText(signal)}
              </label>
            `,
          )}
        </div>
      </fieldset>
      ${
        Object.keys(set).length > 0
          ? html`<button type="button" class="reset" part="reset" @click=${() => change({})}>
              ${msg('Go by the message again')}
            </button>`
          : nothing
      }
    </div>
  `;
}

/** What the message says stands above in the card: said here again, it would be cut off in a narrow one. */
const fromMessage = (selected: boolean): TemplateResult => html`
  <option value="" .selected=${live(selected)}>${msg('By the message')}</option>
`;
