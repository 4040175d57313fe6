import { waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { isWebKit } from './keys.js';
import { fieldFor, type TextField, type TextFieldOptions } from '../../src/fields/index.js';

const open = new Set<{ dispose(): void }>();

/** Disposes every field made by `attach()` and empties the page. For `afterEach`. */
export function cleanUp(): void {
  for (const field of open) field.dispose();
  open.clear();
  document.body.replaceChildren();
}

/** A textarea in the page. */
export function textarea(value = '', attributes: Record<string, string> = {}): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  for (const [name, content] of Object.entries(attributes)) element.setAttribute(name, content);
  element.value = value;
  document.body.append(element);
  return element;
}

/** A single-line input in the page. */
export function input(value = '', attributes: Record<string, string> = {}): HTMLInputElement {
  const element = document.createElement('input');
  for (const [name, content] of Object.entries(attributes)) element.setAttribute(name, content);
  element.value = value;
  document.body.append(element);
  return element;
}

/** An editing host in the page, its content as markup. */
export function editable(content = '', attributes: Record<string, string> = {}): HTMLElement {
  const element = document.createElement('div');
  element.contentEditable = 'true';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(document.createRange().createContextualFragment(content));
  document.body.append(element);
  return element;
}

/** The adapter of an element, disposed by `cleanUp()`. */
export function attach(element: Element, options?: TextFieldOptions): TextField {
  const field = fieldFor(element, options);
  if (!field) throw new Error(`no field for <${element.localName}>`);
  open.add(field);
  return field;
}

/** The range of the first `words` in a field. */
export function rangeOf(field: TextField, words: string): { start: number; end: number } {
  const start = field.text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the field`);
  return { start, end: start + words.length };
}

/** Waits until the browser has laid out and painted. */
export async function painted(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** Polls until `condition` holds; fails with `what` after two seconds. */
export async function eventually(condition: () => boolean, what: string): Promise<void> {
  await waitUntil(condition, what, { interval: 10, timeout: 2000 });
}

/** What the page looks like now; what was just changed may not be painted yet. */
export async function screenshot(): Promise<ImageData> {
  await painted();
  const png = await executeServerCommand<string, Record<string, never>>('x-screenshot', {});
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [innerWidth, innerHeight];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // WebKit's picture is of the screen: the page begins below the window's toolbar.
  context.drawImage(bitmap, 0, isWebKit ? innerHeight - outerHeight : 0);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** What the page looks like once `condition` holds of it; after two seconds, whatever it looks like then. */
export async function screenWhen(condition: (image: ImageData) => boolean): Promise<ImageData> {
  const deadline = performance.now() + 2000;
  let image = await screenshot();
  while (!condition(image) && performance.now() < deadline) image = await screenshot();
  return image;
}
