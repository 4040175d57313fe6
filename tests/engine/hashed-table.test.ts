import { describe, expect, it } from 'vitest';
import { hashOf, tableToText, textToTable } from '../../src/engine/weights/hashed-table.js';

describe('a table of marks that is shipped without its keys', () => {
  const keys = Array.from({ length: 2000 }, (_, i) => `you did${i} =@omit ${i % 7}`);
  const table = Object.fromEntries(keys.map((key, i) => [key, i % 3 === 0 ? 'aQbO' : 'jR']));

  it('finds the marks of every key', () => {
    const read = textToTable(tableToText(table));
    expect(keys.map((key) => read.get(hashOf(key)))).toEqual(Object.values(table));
  });

  it('finds them where hashes lie far apart', () => {
    const read = textToTable(tableToText({ 'you forgot': 'aQ', sadly: 'bOcQ' }));
    expect([read.get(hashOf('you forgot')), read.get(hashOf('sadly'))]).toEqual(['aQ', 'bOcQ']);
  });

  it('takes hardly any other key for one of them', () => {
    const read = textToTable(tableToText(table));
    const strangers = Array.from({ length: 20_000 }, (_, i) => `we sent ${i}`);
    expect(strangers.filter((key) => read.has(hashOf(key))).length).toBeLessThan(20);
  });

  it('is empty where there are no keys', () => {
    expect(textToTable(tableToText({})).size).toBe(0);
  });
});
