import { expect } from '@open-wc/testing';
import { addLocale, getLocale, setLocale } from '../../src/locales/index.js';
import { DRAFT, openCard, popover, stage, status, until } from './support.js';

/** What the card says: its verbs are the host's language wherever the finding comes from. */
const verbs = (card: HTMLElement): string =>
  [...(card.shadowRoot?.querySelectorAll('[part="verb"]') ?? [])].map((each) => each.textContent.trim()).join(', ');

describe('the language of the elements', () => {
  // Once a language was set no pack can be added: this comes first.
  before(() => addLocale('x-test', () => Promise.resolve({ templates: {} })));
  afterEach(() => setLocale('en'));

  for (const [locale, expected] of [
    ['de', 'Nicht jetzt, Hier ignorieren, Regel ausschalten'],
    ['es', 'Ahora no, Ignorar aquí, Desactivar esta regla'],
    ['fr', 'Pas maintenant, Ignorer ici, Désactiver cette règle'],
  ] as const) {
    it(`is ${locale} when the page asks for it, at once`, async () => {
      const { coach, field } = await stage(DRAFT);
      const card = await openCard(coach);
      expect(verbs(card)).to.equal('Not now, Ignore here, Turn this rule off');
      await setLocale(locale);
      await card.updateComplete;
      await coach.updateComplete;
      expect(getLocale()).to.equal(locale);
      expect(verbs(card)).to.equal(expected);
      expect(field.getAttribute('aria-description')).not.to.contain('coached');
    });
  }

  it('falls back from a region to its language', async () => {
    await setLocale('fr-CA');
    expect(getLocale()).to.equal('fr');
  });

  it('may be one of the host’s own; what its pack lacks stays English', async () => {
    const { coach } = await stage(DRAFT);
    await setLocale('x-test');
    expect(getLocale()).to.equal('x-test');
    expect(verbs(await openCard(coach))).to.contain('Not now');
    expect(popover(coach).open).to.equal(true);
  });

  it('is refused when there is no pack, and packs are refused when they come too late', async () => {
    let message = '';
    await setLocale('pl').catch((error: unknown) => (message = String(error)));
    expect(message).to.contain("no language pack for 'pl'");
    expect(() => addLocale('pl', () => Promise.resolve({ templates: {} }))).to.throw('too late');
  });

  it('counts in it', async () => {
    await setLocale('de');
    const { coach } = await stage(DRAFT);
    await until(() => status(coach).endsWith('in Ihrer Antwort.'), 'counted');
  });
});
