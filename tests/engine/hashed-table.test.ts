import { describe, expect, it } from 'vitest';
import { HashedTable, tableToText } from '../../src/engine/weights/hashed-table.js';

describe('a table of marks that is shipped without its keys', () => {
  const keys = Array.from({ length: 2000 }, (_, i) => `you did${i} =@omit ${i % 7}`);
  const table = Object.fromEntries(keys.map((key, i) => [key, i % 3 === 0 ? 'aQbO' : 'jR']));

  it('finds the marks of every key', () => {
    const read = new HashedTable(tableToText(table));
    expect(keys.map((key) => read.marksOf(key))).toEqual(Object.values(table));
  });

  it('finds them where hashes lie far apart', () => {
    const read = new HashedTable(tableToText({ 'you forgot': 'aQ', sadly: 'bOcQ' }));
    expect([read.marksOf('you forgot'), read.marksOf('sadly')]).toEqual(['aQ', 'bOcQ']);
  });

  it('takes hardly any other key for one of them', () => {
    const read = new HashedTable(tableToText(table));
    const strangers = Array.from({ length: 20_000 }, (_, i) => `we sent ${i}`);
    expect(strangers.filter((key) => read.marksOf(key) !== '').length).toBeLessThan(20);
  });

  it('knows no key where there are none', () => {
    expect(new HashedTable(tableToText({})).marksOf('you forgot')).toBe('');
  });
});
