import type { Diagnostic, Report } from '../engine/types.js';
import { ReplyCoachOverrideEvent } from '../events/override-event.js';
import type { TextField } from '../fields/text-field.js';
import { gateText } from '../words/gate.js';
import { findingKey } from './dismissals.js';
import type { FieldController } from './field-controller.js';
import type { KeyBindings } from './keys.js';

/** What must be mended before a reply can be sent: nothing, errors, or warnings too. */
export type Requirement = 'none' | 'errors' | 'warnings';

/** A host that may keep a reply from being sent. */
export interface GateHost extends EventTarget {
  readonly require: Requirement;
  readonly report: Report | null;
  readonly bindings: KeyBindings;
}

/** A control that takes part in the validation of forms. */
type Validatable = HTMLElement & Pick<HTMLTextAreaElement, 'setCustomValidity' | 'validationMessage' | 'validity'>;

/**
 * Makes the native field invalid while the reply has findings that are required to be mended, so that forms and
 * `:user-invalid` work as they always do. Never before the draft was read, and never when it cannot be read.
 */
export class GateController {
  readonly #host: GateHost;
  #field: TextField | null = null;
  #message = '';
  readonly #overridden = new Set<string>();

  constructor(host: GateHost, fields: FieldController) {
    this.#host = host;
    fields.use((field) => {
      this.#field = field;
      return () => {
        this.#overridden.clear();
        this.#say('');
        this.#field = null;
      };
    });
  }

  /** What keeps the reply from being sent. */
  get blocking(): readonly Diagnostic[] {
    return this.#host.report?.diagnostics.filter((finding) => this.blocks(finding)) ?? [];
  }

  /** True if a finding keeps the reply from being sent. */
  blocks(finding: Diagnostic): boolean {
    const { require } = this.#host;
    const required =
      (finding.severity === 'error' && (require === 'errors' || require === 'warnings')) ||
      (finding.severity === 'warning' && require === 'warnings');
    return required && !this.#overridden.has(findingKey(finding, this.#field?.text ?? ''));
  }

  /** Sets the field's validity by the latest report. */
  update(): void {
    // The draft was sent or emptied: the next one has to be asked for anew.
    if (this.#field?.text.trim() === '') this.#overridden.clear();
    this.#say(gateText(this.blocking.length, this.#host.bindings));
  }

  /** Lets the reply be sent with the findings it has now; new ones block again. False if a listener says no. */
  override(reason: string): boolean {
    const { blocking } = this;
    const findings = blocking.map(({ ruleId, severity, range }) => ({ ruleId, severity, range }));
    if (blocking.length === 0 || !this.#host.dispatchEvent(new ReplyCoachOverrideEvent(reason, findings))) return false;
    for (const finding of blocking) this.#overridden.add(findingKey(finding, this.#field?.text ?? ''));
    this.update();
    return true;
  }

  #say(message: string): void {
    const element = this.#field?.element;
    if (!element || message === this.#message || !isValidatable(element)) return;
    // A read-only control keeps its message to itself.
    const ours = this.#message !== '' && ['', this.#message].includes(element.validationMessage);
    // What the host says about its field is not ours to take away.
    if (element.validity.customError && !ours) return;
    this.#message = message;
    element.setCustomValidity(message);
  }
}

function isValidatable(element: HTMLElement): element is Validatable {
  return 'setCustomValidity' in element && 'validity' in element;
}
