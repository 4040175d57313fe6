/** The process of {@link startFits}: reads sentences from its parent once, and answers with their fits. */
import { english } from '../../src/engine/generated/english.js';
import { find } from '../../src/engine/observe/find.js';
import { Frames } from '../../src/engine/observe/frames.js';
import type { Fit } from './fits.js';

process.once('message', (sentences: readonly { readonly text: string; readonly masked: string }[]) => {
  const frames = new Frames(english());
  const kinds = new Set(['rule', 'act'] as const);
  const fits = sentences.map(({ text, masked }): Fit[] =>
    find(frames, text, masked, kinds).map(({ subject, certain }) => ({ subject, certain })),
  );
  process.send?.(fits, () => process.exit());
});
