import type { Diagnostic } from '../engine/types.js';
import type { TextField } from '../fields/text-field.js';
import type { CardController } from './card-controller.js';
import type { FieldController } from './field-controller.js';
import type { LintController } from './lint-controller.js';
import { sameFinding } from './reveal.js';

/** How long the mouse must rest on marked words, and may be away from them again, in milliseconds. */
const DWELL = 400;
const GRACE = 300;

/** Opens the card on a click in marked words, and for a mouse that rests on them while nobody types. */
export class PointerController {
  readonly #cards: CardController;
  readonly #lint: LintController;
  #hovered: Diagnostic | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(fields: FieldController, lint: LintController, cards: CardController) {
    this.#lint = lint;
    this.#cards = cards;
    fields.use((field) => this.#attach(field));
  }

  /** The mouse is over the card: it stays. */
  readonly enterCard = (): void => clearTimeout(this.#timer);

  /** The mouse has left the card. */
  readonly leaveCard = (): void => this.#leave();

  #attach(field: TextField): () => void {
    const listening = new AbortController();
    const { signal } = listening;
    const { element } = field;
    element.addEventListener('click', (event) => this.#click(field, event), { signal });
    element.addEventListener('pointerleave', () => this.#leave(), { signal });
    element.addEventListener(
      'pointermove',
      (event) => {
        if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => this.#hover(findingAt(field, this.#lint.shown, event)));
      },
      { signal },
    );
    return () => {
      listening.abort();
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#timer);
      this.#hovered = null;
    };
  }

  #click(field: TextField, event: MouseEvent): void {
    clearTimeout(this.#timer);
    const { selection } = field;
    const dragged = selection !== null && selection.start !== selection.end;
    const finding = dragged ? null : findingAt(field, this.#lint.shown, event);
    if (finding) this.#cards.show(finding, 'click');
    else this.#cards.close();
  }

  #hover(finding: Diagnostic | null): void {
    if (!finding) {
      if (this.#hovered) this.#leave();
      return;
    }
    if (this.#hovered && sameFinding(finding, this.#hovered)) return;
    this.#leave();
    this.#hovered = finding;
    const open = this.#cards.finding;
    if (open && sameFinding(finding, open)) clearTimeout(this.#timer);
    // A card that was asked for is not replaced by one that was not.
    else if (!open || this.#cards.fleeting) this.#start(() => this.#open(finding), DWELL);
  }

  #open(finding: Diagnostic): void {
    const current = this.#lint.shown.find((other) => sameFinding(other, finding));
    if (current && !this.#lint.typing) this.#cards.show(current, 'hover');
  }

  #leave(): void {
    this.#hovered = null;
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
    if (!this.#cards.fleeting) return;
    this.#start(() => {
      if (this.#cards.fleeting) this.#cards.close();
    }, GRACE);
  }

  #start(callback: () => void, delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(callback, delay);
  }
}

/** The finding whose words are drawn at a point. */
function findingAt(field: TextField, findings: readonly Diagnostic[], point: MouseEvent): Diagnostic | null {
  const { clientX: x, clientY: y } = point;
  // Measuring brings up the field's painter: not while there is nothing to paint.
  if (findings.length === 0) return null;
  const offset = field.offsetAt(x, y);
  if (offset === null) return null;
  const drawnHere = ({ range }: Diagnostic): boolean =>
    range.start <= offset &&
    offset <= range.end &&
    range.start < range.end &&
    field.rects(range).some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
  return findings.find(drawnHere) ?? null;
}
