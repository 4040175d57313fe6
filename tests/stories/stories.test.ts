import { expect } from '@open-wc/testing';
import { composeConfigs, composeStory } from 'storybook/preview-api';
// @ts-expect-error -- Storybook publishes this entry without types.
import * as webComponents from '@storybook/web-components/entry-preview';
import preview from '../../.storybook/preview.js';
import * as frameworks from '../../stories/frameworks.stories.js';
import * as helpDesk from '../../stories/help-desk.stories.js';
import * as recipes from '../../stories/recipes.stories.js';
import * as panel from '../../stories/reply-coach-panel.stories.js';
import * as popover from '../../stories/reply-coach-popover.stories.js';
import * as provider from '../../stories/reply-coach-provider.stories.js';
import * as score from '../../stories/reply-coach-score.stories.js';
import * as checklist from '../../stories/reply-coach-checklist.stories.js';
import * as commitments from '../../stories/reply-coach-commitments.stories.js';
import * as customer from '../../stories/reply-coach-customer.stories.js';
import * as coach from '../../stories/reply-coach.stories.js';
import * as rules from '../../stories/rules.stories.js';
import * as tokens from '../../stories/tokens.stories.js';
import { isChromium, isWebKit } from '../helpers/keys.js';

type Composed = Parameters<typeof composeStory>;

/** A story must play in every language of the toolbar: each browser speaks one. */
const locale = isChromium ? 'en' : isWebKit ? 'de' : 'fr';
const project = composeConfigs([
  webComponents as Parameters<typeof composeConfigs>[0][number],
  { ...preview, initialGlobals: { ...preview.initialGlobals, locale } },
]);
const files: Readonly<Record<string, object>> = {
  helpDesk,
  coach,
  popover,
  panel,
  provider,
  score,
  checklist,
  customer,
  commitments,
  recipes,
  frameworks,
  rules,
  tokens,
};
/** What axe finds does not depend on the browser: one of them looks. */
const SCHEMES = isChromium ? ['light', 'dark'] : [];

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
          for (const scheme of SCHEMES) {
            document.documentElement.style.colorScheme = scheme;
            await expect(canvasElement, scheme).to.be.accessible();
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
