import { msg } from '@lit/localize';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Diagnostic } from '../engine/types.js';
import { ReplyCoachApplyEvent } from '../events/apply-event.js';
import type { Choice } from '../events/choose-event.js';
import { ReplyCoachDismissEvent, type DismissVerb } from '../events/dismiss-event.js';
import type { TextField } from '../fields/text-field.js';
import { anchorFor, type PopoverAnchor } from './anchor.js';
import type { Announcer } from './announcer.js';
import type { FieldController } from './field-controller.js';
import type { LintController } from './lint-controller.js';
import { isKey, type KeyBindings } from './keys.js';
import { mergeEdits } from './merge-edits.js';
import { sameFinding } from './reveal.js';

/** The card, as the controllers see it. */
export interface Card extends HTMLElement {
  readonly open: boolean;
  readonly activeText: string;
  diagnostic: Diagnostic | null;
  draft: string;
  /** Whether the field's keys drive the card. */
  driven: boolean;
  /** The keys that the card tells of. */
  keys: KeyBindings;
  /** Whether the finding keeps the reply from being sent, and the agent may say why it shall be sent all the same. */
  blocking: boolean;
  show(anchor: PopoverAnchor): void;
  hide(): void;
  move(step: 1 | -1): void;
  choose(): void;
}

/** A host with a card. */
export interface CardHost extends ReactiveControllerHost, HTMLElement {
  /** Null before the first render. */
  readonly card: Card | null;
  readonly bindings: KeyBindings;
  /** Marks the findings anew: another one is active. */
  paint(): void;
  /** True if a finding keeps the reply from being sent. */
  blocks(finding: Diagnostic): boolean;
  /** Lets the reply be sent though findings are open. False if it was not blocked, or the page says no. */
  override(reason: string): boolean;
}

/**
 * What opened the card. A rest of the mouse closes it again, and only a key gives it the keys: who clicks into marked
 * words to mend them by hand goes on typing, Enter included.
 */
export type OpenedBy = 'keys' | 'click' | 'hover';

/** Opens the card for a finding, does what is chosen in it, and closes it when it is no longer about anything. */
export class CardController implements ReactiveController {
  readonly #host: CardHost;
  readonly #lint: LintController;
  readonly #announcer: Announcer;
  #field: TextField | null = null;
  #finding: Diagnostic | null = null;
  #openedBy: OpenedBy = 'keys';
  #whileOpen: AbortController | undefined;

  constructor(host: CardHost, fields: FieldController, lint: LintController, announcer: Announcer) {
    this.#host = host;
    this.#lint = lint;
    this.#announcer = announcer;
    host.addController(this);
    fields.use((field) => this.#attach(field));
  }

  /** The finding whose card is open, or null. */
  get finding(): Diagnostic | null {
    return this.#finding;
  }

  /** True while the card is open only because the mouse rests there. */
  get fleeting(): boolean {
    return this.#finding !== null && this.#openedBy === 'hover';
  }

  /** True while the keys pressed in the field drive the card. */
  get driven(): boolean {
    return this.#finding !== null && this.#openedBy === 'keys';
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Opens the card for a finding. */
  show(finding: Diagnostic, openedBy: OpenedBy = 'keys'): void {
    const { card } = this.#host;
    const field = this.#field;
    if (!card || !field) return;
    this.#finding = finding;
    this.#openedBy = openedBy;
    card.diagnostic = finding;
    card.draft = field.text;
    card.driven = openedBy === 'keys';
    card.keys = this.#host.bindings;
    card.blocking = this.#host.blocks(finding);
    card.show(anchorFor(field, () => this.#finding?.range ?? null));
    this.#listen(field, card);
    this.#host.paint();
    this.#announcer.say([finding.message, finding.reason, card.activeText].join(' '));
  }

  /** Keeps the card that the mouse opened: the agent wants it. False if there is none. */
  keep(): boolean {
    if (!this.#finding) return false;
    this.show(this.#finding);
    return true;
  }

  /** Closes the card. */
  close(): void {
    if (!this.#finding) return;
    this.#finding = null;
    this.#whileOpen?.abort();
    this.#host.card?.hide();
    this.#host.paint();
  }

  /**
   * Goes to the finding next to the one whose card is open, or else next to the caret, around the end: puts the caret
   * there and opens its card. False if there is none.
   */
  go(step: 1 | -1): boolean {
    const findings = this.#lint.shown;
    const open = this.#finding && !this.fleeting ? findings.indexOf(this.#finding) : -1;
    // Several may begin at one place, so the caret alone cannot tell which one comes next.
    const target = open >= 0 ? findings.at((open + step) % findings.length) : this.#besideCaret(step);
    return target ? this.reveal(target) : false;
  }

  /** Puts the caret at a finding and opens its card. False if there is no field. */
  reveal(finding: Diagnostic): boolean {
    if (!this.#field) return false;
    const { start } = finding.range;
    this.#field.select({ start, end: start });
    this.#field.scrollTo(finding.range);
    this.show(finding);
    return true;
  }

  /**
   * Opens the card for the finding at or nearest to the caret, on either side: agents ask at the end of what they have
   * just typed, and about what is underlined rather than about what is missing. False if there is none.
   */
  openNearest(): boolean {
    const underlined = this.#lint.shown.filter(({ range }) => range.end > range.start);
    const findings = underlined.length > 0 ? underlined : this.#lint.shown;
    const caret = this.#caret;
    const distance = ({ range }: Diagnostic): number => Math.max(range.start - caret, caret - range.end, 0);
    const [target] = [...findings].sort((a, b) => distance(a) - distance(b));
    if (!target || !this.#field) return false;
    this.#field.scrollTo(target.range);
    this.show(target);
    return true;
  }

  /** Walks through the open card and says what it comes to. */
  move(step: 1 | -1): void {
    const { card } = this.#host;
    if (!card) return;
    card.move(step);
    this.#announcer.say(card.activeText);
  }

  /** Does what the open card has come to, and says so where that opens more of the card. */
  choose(): void {
    const { card } = this.#host;
    card?.choose();
    if (card && this.#finding) this.#announcer.say(card.activeText);
  }

  /** Follows what is on show: a finding that is gone takes its card along. */
  follow(findings: readonly Diagnostic[]): void {
    const current = this.#finding;
    if (!current) return;
    const successor = findings.find((finding) => sameFinding(finding, current));
    const { card } = this.#host;
    if (!successor || !card || !this.#field) {
      this.close();
      return;
    }
    this.#finding = successor;
    card.draft = this.#field.text;
    card.diagnostic = successor;
  }

  /** Does what was chosen in the card. */
  take(choice: Choice): void {
    // Painting notices a text that the host set without an event: the card is about other words then, and closes.
    this.#host.paint();
    const finding = this.#finding;
    const field = this.#field;
    if (!finding || !field) return;
    // First, because coming back to the field ends what was put off until then.
    field.element.focus({ preventScroll: true });
    if (choice.kind === 'suggestion') this.#apply(field, finding, choice.index);
    else if (choice.kind === 'dismiss') this.#dismiss(finding, choice.verb);
    else this.#override(choice.reason);
  }

  get #caret(): number {
    return this.#field?.selection?.start ?? 0;
  }

  #besideCaret(step: 1 | -1): Diagnostic | undefined {
    const findings = this.#lint.shown;
    const caret = this.#caret;
    return step > 0
      ? (findings.find(({ range }) => range.start > caret) ?? findings[0])
      : (findings.findLast(({ range }) => range.start < caret) ?? findings.at(-1));
  }

  #apply(field: TextField, finding: Diagnostic, index: number): void {
    const suggestion = finding.suggestions[index];
    const { text } = field;
    const edit = suggestion && mergeEdits(text, suggestion.edits);
    if (!edit) return;
    this.close();
    if (!this.#host.dispatchEvent(new ReplyCoachApplyEvent(finding.ruleId, finding.range, index))) return;
    // A listener may have changed the text: the edit was for the one before.
    if (field.text === text && field.replace(edit.range, edit.newText)) {
      this.#lint.flush();
      this.#announcer.say(msg('Rewritten. Undo takes it back.'));
    } else this.#announcer.say(msg('The field did not take the rewrite.'));
  }

  #dismiss(finding: Diagnostic, verb: DismissVerb): void {
    this.close();
    if (this.#host.dispatchEvent(new ReplyCoachDismissEvent(finding.ruleId, finding.range, verb))) {
      this.#lint.dismiss(finding, verb);
    }
  }

  #override(reason: string): void {
    this.close();
    if (this.#host.override(reason)) this.#announcer.say(msg('You can send the reply now.'));
  }

  #attach(field: TextField): () => void {
    this.#field = field;
    const stopListening = field.onChange(() => this.close());
    return () => {
      stopListening();
      this.close();
      this.#field = null;
    };
  }

  /** What closes the card: a press or the focus elsewhere, and its key wherever the focus is. */
  #listen(field: TextField, card: Card): void {
    this.#whileOpen?.abort();
    this.#whileOpen = new AbortController();
    const { signal } = this.#whileOpen;
    const page = field.element.ownerDocument;
    const inside = (event: Event): boolean =>
      event.composedPath().some((node) => node === card || node === field.element);
    const leaves = ({ relatedTarget }: FocusEvent): void => {
      if (
        relatedTarget instanceof Node &&
        [this.#host, card, field.element].some((node) => node.contains(relatedTarget))
      )
        return;
      if (relatedTarget instanceof Node && card.shadowRoot?.contains(relatedTarget)) return;
      this.close();
    };
    page.addEventListener('pointerdown', (event) => inside(event) || this.close(), { signal, capture: true });
    field.element.addEventListener('blur', leaves, { signal });
    card.addEventListener('focusout', leaves, { signal });
    // Whoever went into the card wants it, wherever the mouse goes.
    card.addEventListener('focusin', () => (this.#openedBy = 'keys'), { signal });
    page.addEventListener('keydown', (event) => this.#escape(event, field), { signal, capture: true });
  }

  #escape(event: KeyboardEvent, field: TextField): void {
    if (!isKey(this.#host.bindings.close, event) || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const wasInside = this.#host.card?.matches(':focus-within');
    this.close();
    if (wasInside) field.element.focus({ preventScroll: true });
  }
}
