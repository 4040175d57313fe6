import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CSSResultGroup } from 'lit';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { tokens } from '../../src/styles/tokens.js';
import { elements, type Documented } from './manifest.js';

const SEVERITIES = ['error', 'warning', 'info', 'hint'];
const names = (list: readonly Documented[] = []): string[] => list.map(({ name }) => name).sort();

/** What the element's own folder says. */
function sources(tag: string): string {
  const folder = join('src/elements', tag);
  return readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** The parts that its templates name outright, and those it hands on from elements inside it. */
function partsIn(source: string): string[] {
  const named = Array.from(source.matchAll(/\bpart(?:="|: ['`])([^"'`]*)/g), ([, list = '']) =>
    list.split(/\s+/),
  ).flat();
  const handedOn = /const PARTS\s*=\s*'([^']*)'/.exec(source)?.[1]?.split(', ') ?? [];
  return [...new Set([...named, ...handedOn])].filter((part) => part !== '' && !/[${}]/.test(part)).sort();
}

function cssOf(styles: CSSResultGroup): string {
  if (Array.isArray(styles)) return styles.map(cssOf).join('\n');
  return 'cssText' in styles ? styles.cssText : '';
}

const DECLARED = new Map(
  Array.from(tokens.cssText.matchAll(/(--_[\w-]+):([^;]+);/g), ([, inner = '', value = '']) => [inner, value] as const),
);

/** The public custom properties that a style sheet comes to, by the tokens it uses and those that they follow from. */
function propertiesIn(css: string, seen = new Set<string>()): Set<string> {
  const own = css.replace(tokens.cssText, '');
  for (const [, name = ''] of own.matchAll(/var\(\s*(--(?:_|reply-coach-)[\w-]+)/g)) {
    if (seen.has(name)) continue;
    seen.add(name);
    propertiesIn(DECLARED.get(name) ?? '', seen);
  }
  return new Set([...seen].filter((name) => name.startsWith('--reply-coach-')));
}

describe.each(elements)('the documentation of <$tagName>', (element) => {
  it('says something of everything, in one paragraph', () => {
    const { members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
    const all = [...members, ...attributes, ...events, ...slots, ...cssParts, ...cssProperties];
    expect(
      all.filter(({ description = '' }) => !/^\S.*\S$/s.test(description) || description.includes('\n\n')),
    ).toEqual([]);
  });

  it('names the slots and parts that there are', () => {
    const source = sources(element.tagName);
    expect(names(element.slots)).toEqual(/<slot\b/.test(source) ? [''] : []);
    // A severity is a part beside `finding`, whose line tells of it.
    const parts = partsIn(source).filter((part) => !SEVERITIES.includes(part));
    expect(names(element.cssParts)).toEqual(parts);
  });

  it('names the custom properties that count', () => {
    const constructor = library[element.name as keyof typeof library] as unknown as { styles: CSSResultGroup };
    const used = propertiesIn(cssOf(constructor.styles));
    // The marks are painted by the page's own rules.
    const marks = element.tagName === 'reply-coach' ? [...SEVERITIES, 'active'] : [];
    for (const kind of marks) used.add(`--reply-coach-${kind}-color`);
    expect(names(element.cssProperties)).toEqual([...used].sort());
  });

  it('names the events by what they are called', () => {
    for (const { name, type } of element.events ?? []) {
      const file = `src/events/${name.replace('reply-coach-', '')}-event.ts`;
      expect(readFileSync(file, 'utf8')).toContain(`'${name}': ${type?.text ?? ''};`);
    }
  });
});

it('every event is told of by the element that fires it', () => {
  const fired = readdirSync('src/events').map((file) => `reply-coach-${file.replace('-event.ts', '')}`);
  expect([...new Set(elements.flatMap(({ events }) => names(events)))].sort()).toEqual(fired.sort());
});
