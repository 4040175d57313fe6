import { expect } from '@open-wc/testing';
import { composeConfigs, composeStory } from 'storybook/preview-api';
// @ts-expect-error -- Storybook publishes this entry without types.
import * as webComponents from '@storybook/web-components/entry-preview';
import preview from '../../.storybook/preview.js';
import * as helpDesk from '../../stories/help-desk.stories.js';
import * as popover from '../../stories/reply-coach-popover.stories.js';
import * as coach from '../../stories/reply-coach.stories.js';

type Composed = Parameters<typeof composeStory>;

const project = composeConfigs([webComponents as Parameters<typeof composeConfigs>[0][number], preview]);
const files: Readonly<Record<string, object>> = { helpDesk, coach, popover };

for (const [file, stories] of Object.entries(files)) {
  const { default: meta, ...rest } = stories as { default: Composed[1] } & Record<string, Composed[0]>;
  describe(`stories of ${file}`, () => {
    for (const [name, story] of Object.entries(rest)) {
      it(`${name} renders, without a console error and without a finding of axe`, async () => {
        const canvasElement = document.createElement('div');
        document.body.append(canvasElement);
        const errors: unknown[] = [];
        const { error } = console;
        console.error = (...parts: unknown[]) => void errors.push(parts.map(String).join(' '));
        try {
          const composed = composeStory(story, meta, project, undefined, name);
          await composed.run({ canvasElement });
          await expect(canvasElement).to.be.accessible();
          for (const card of canvasElement.querySelectorAll('reply-coach-popover')) {
            await expect(card).shadowDom.to.be.accessible();
          }
        } finally {
          console.error = error;
          canvasElement.remove();
        }
        expect(errors).to.deep.equal([]);
      });
    }
  });
}
