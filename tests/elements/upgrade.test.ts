import { expect, waitUntil } from '@open-wc/testing';
import { html, render } from 'lit';
import type { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';

describe('a page that stood there before the script', () => {
  it('has its elements find one another', async () => {
    const page = document.createElement('div');
    document.body.append(page);
    render(
      html`
        <reply-coach-provider customer-name="Maria" channel="email">
          <reply-coach>
            <textarea aria-label="Reply" .value=${'You failed to attach the invoice.'}></textarea>
            <reply-coach-score></reply-coach-score>
            <reply-coach-panel></reply-coach-panel>
          </reply-coach>
        </reply-coach-provider>
      `,
      page,
    );
    const coach = page.querySelector<ReplyCoach>('reply-coach');
    const textOf = (element: string): string => page.querySelector(element)?.shadowRoot?.textContent ?? '';
    expect(coach?.shadowRoot, 'not upgraded yet').to.equal(null);

    await import('../../src/define.js');
    await waitUntil(() => coach?.report, 'the draft was read', { timeout: 5000 });
    expect(coach?.report?.diagnostics.map(({ ruleId }) => ruleId)).to.include('missing-greeting');
    await waitUntil(() => textOf('reply-coach-panel').includes('Findings: '), 'the panel lists them');
    expect(textOf('reply-coach-score')).to.match(/1 to fix/);
    page.remove();
  });
});
