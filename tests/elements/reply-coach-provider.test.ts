import { expect, fixture, html } from '@open-wc/testing';
import { createCoach } from '../../src/engine/index.js';
import type { ReplyCoachProvider } from '../../src/elements/reply-coach-provider/reply-coach-provider.js';
import '../../src/define.js';
import { findings, query, until } from './support.js';

async function provider(): Promise<ReplyCoachProvider> {
  return await fixture<ReplyCoachProvider>(html`
    <reply-coach-provider customer-name="Maria" channel="email">
      <reply-coach><textarea aria-label="Reply" .value=${'Hi Peter, thanks.'}></textarea></reply-coach>
      <reply-coach customer-name="Peter">
        <textarea aria-label="Reply" .value=${'Hi Peter, thanks.'}></textarea>
      </reply-coach>
    </reply-coach-provider>
  `);
}

describe('<reply-coach-provider>', () => {
  it('tells all coaches in it whom they answer, less what they say themselves', async () => {
    const [first, second] = (await provider()).querySelectorAll('reply-coach');
    if (!first || !second) throw new Error('no coaches');
    expect(first.exchange).to.deep.equal({ customerName: 'Maria', channel: 'email' });
    expect(second.exchange).to.deep.equal({ customerName: 'Peter', channel: 'email' });
    await until(() => findings(first).includes('wrong-name'), 'Peter is the wrong name');
    await until(() => second.report !== null, 'read');
    expect(findings(second)).not.to.include('wrong-name');
  });

  it('has drafts read again when it says something else', async () => {
    const element = await provider();
    const coach = query(element, 'reply-coach');
    await until(() => findings(coach).includes('wrong-name'), 'the wrong name is found');
    element.customerName = 'Peter';
    await until(() => !findings(coach).includes('wrong-name'), 'it is the right name now');
  });

  it('gives its coach to all', async () => {
    const element = await provider();
    const coach = query(element, 'reply-coach');
    element.coach = createCoach({ rules: { 'wrong-name': 'off' } });
    await until(() => coach.report !== null && !findings(coach).includes('wrong-name'), 'read by the other coach');
  });

  it('is not heard any more by a coach that left it', async () => {
    const element = await provider();
    const coach = query(element, 'reply-coach');
    element.parentElement?.append(coach);
    await coach.updateComplete;
    expect(coach.exchange).to.deep.equal({});
  });
});
