import type { StyleWriter } from './style-writer.js';
import type { ValueElement } from './value-element.js';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;

/**
 * Gives a border-box the size of a control, its padding, and scrollbars like its own, since they take room
 * from the text. Expects the borders to be copied.
 */
export function sizeLike(field: ValueElement, style: CSSStyleDeclaration, box: StyleWriter): void {
  const px = (property: string): number => parseFloat(style.getPropertyValue(property)) || 0;
  const borders = (one: string, other: string): number => px(`border-${one}-width`) + px(`border-${other}-width`);
  const multiline = field.localName === 'textarea';
  const bar = (size: number): number => (multiline && size > 1 ? size : 0); // less is rounding
  const barX = bar(field.offsetWidth - field.clientWidth - borders('left', 'right'));
  const barY = bar(field.offsetHeight - field.clientHeight - borders('top', 'bottom'));

  const full = (property: string, one: string, other: string, scrollbar: number, onScreen: number): string => {
    const size = px(property);
    if (style.boxSizing !== 'content-box') return `${size}px`;
    // Some engines count the scrollbar as content, some do not: what is on the screen tells.
    const without = size + px(`padding-${one}`) + px(`padding-${other}`) + borders(one, other);
    const withBar = without + scrollbar;
    return `${Math.abs(withBar - onScreen) < Math.abs(without - onScreen) ? withBar : without}px`;
  };
  box.set('width', full('width', 'left', 'right', barX, field.offsetWidth));
  box.set('height', full('height', 'top', 'bottom', barY, field.offsetHeight));
  for (const side of SIDES) box.set(`padding-${side}`, style.getPropertyValue(`padding-${side}`));
  if (!multiline) return;

  box.set('overflow-y', barX > 0 ? 'scroll' : 'hidden');
  box.set('overflow-x', barY > 0 ? 'scroll' : 'hidden');
  // Scrollbars that the page styles by pseudo-elements have a width of their own.
  const { clientLeft, clientWidth, clientHeight } = box.element;
  const side = field.clientLeft > clientLeft ? 'left' : 'right';
  const [missingX, missingY] = [clientWidth - field.clientWidth, clientHeight - field.clientHeight];
  if (missingX !== 0) box.set(`padding-${side}`, `${px(`padding-${side}`) + missingX}px`);
  if (missingY !== 0) box.set('padding-bottom', `${px('padding-bottom') + missingY}px`);
}
