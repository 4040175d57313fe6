/** A stretch of a preview: unchanged, or what is taken out and what comes in its place. */
export type Stretch = { readonly same: string } | { readonly deleted: string; readonly inserted: string };

const TOKENS = /\s+|[\p{L}\p{N}\p{M}'’]+|[^\s\p{L}\p{N}]/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
/** Longer texts are shown as replaced whole: nobody reads such a diff, and the table grows with the square. */
const MOST_CELLS = 40_000;
/** Fewer common words than this between two changes would chop the preview up. */
const FEWEST_COMMON = 2;

/** What changes between two texts, word by word, in stretches that can be read. */
export function diffWords(before: string, after: string): readonly Stretch[] {
  const a = before.match(TOKENS) ?? [];
  const b = after.match(TOKENS) ?? [];
  if (a.length * b.length > MOST_CELLS) return [{ deleted: before, inserted: after }];
  return readable(align(a, b));
}

function align(a: readonly string[], b: readonly string[]): Stretch[] {
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const stretches: Stretch[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [old, fresh] = [a[i], b[j]];
    if (old !== undefined && old === fresh) {
      stretches.push({ same: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      stretches.push({ deleted: old, inserted: '' });
      i += 1;
    } else {
      stretches.push({ deleted: '', inserted: fresh ?? '' });
      j += 1;
    }
  }
  return join(stretches);
}

/** Gives common scraps between two changes to both of them. */
function readable(stretches: readonly Stretch[]): readonly Stretch[] {
  return join(
    stretches.map((stretch, index) => {
      const inside = index > 0 && index < stretches.length - 1;
      if (!('same' in stretch) || !inside || (stretch.same.match(WORDS) ?? []).length >= FEWEST_COMMON) return stretch;
      return { deleted: stretch.same, inserted: stretch.same };
    }),
  );
}

function join(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const next of stretches) {
    const last = joined.at(-1);
    if (last && 'same' in last && 'same' in next) joined[joined.length - 1] = { same: last.same + next.same };
    else if (last && 'deleted' in last && 'deleted' in next) {
      joined[joined.length - 1] = { deleted: last.deleted + next.deleted, inserted: last.inserted + next.inserted };
    } else joined.push(next);
  }
  return joined;
}
