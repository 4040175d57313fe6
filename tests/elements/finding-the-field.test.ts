import { expect, fixture, html } from '@open-wc/testing';
import { ReplyCoach } from '../../src/elements/reply-coach/reply-coach.js';
import { DRAFT, findings, marks, query, settle, stage, until } from './support.js';

function textarea(draft = DRAFT): HTMLTextAreaElement {
  const field = document.createElement('textarea');
  field.ariaLabel = 'Reply';
  field.defaultValue = draft;
  return field;
}

async function coachIn(template = html`<reply-coach></reply-coach>`): Promise<ReplyCoach> {
  const root = await fixture<HTMLElement>(html`<div>${template}</div>`);
  return query(root, 'reply-coach');
}

describe('the field', () => {
  let warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (...parts: unknown[]) => void warnings.push(parts.join(' '));
  });
  afterEach(() => {
    console.warn = warn;
  });
  const warned = (): string[] => warnings.filter((warning) => warning.includes('<reply-coach>'));

  it('may come late, after one warning that says what is looked for', async () => {
    const coach = await coachIn();
    await until(() => warned().length > 0, 'warned');
    expect(warned()[0]).to.match(/textarea.*input.*attach\(\)/);
    const field = textarea();
    const box = document.createElement('div');
    coach.append(box);
    box.append(field);
    await until(() => marks() > 0, 'it works when a field appears');
    expect(coach.field).to.equal(field);
    field.remove();
    await until(() => coach.field === null, 'the field was let go');
    await settle();
    expect(warned().length).to.equal(1);
  });

  it('that is no text field is one warning and no exception', async () => {
    const coach = await coachIn(
      html`<reply-coach><button>Send</button><input type="checkbox" aria-label="Later" /></reply-coach>`,
    );
    await until(() => warned().length > 0, 'warned');
    expect(coach.field).to.equal(null);
    coach.attach(query(coach, 'button'));
    await settle();
    expect(warned().length).to.equal(1);
  });

  it('can be focused as soon as it is in the page', () => {
    const coach = document.createElement('reply-coach');
    const field = textarea();
    coach.append(field);
    document.body.append(coach);
    field.focus();
    expect(document.activeElement).to.equal(field);
    coach.remove();
  });

  it('may be replaced', async () => {
    const { coach, field } = await stage(DRAFT);
    const other = textarea(`${DRAFT} You forgot to reply.`);
    field.replaceWith(other);
    await until(() => coach.field === other, 'the other field was found');
    await until(() => findings(coach).length > 1 && marks() > 1, 'and read');
  });

  it('may move along with the coach', async () => {
    const { coach, field } = await stage(DRAFT);
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(coach);
    await until(() => coach.field === field && marks() > 0, 'marked again');
    elsewhere.remove();
    expect(marks()).to.equal(0);
  });

  it('may be named by for, and appear later', async () => {
    const coach = await coachIn(html`<reply-coach for="late"></reply-coach>`);
    const field = textarea();
    field.id = 'late';
    coach.parentElement?.append(field);
    await until(() => coach.field === field && marks() > 0, 'found and marked');
    field.id = 'other';
    await until(() => coach.field === null, 'let go');
    expect(marks()).to.equal(0);
    coach.htmlFor = 'other';
    await until(() => coach.field === field, 'found by its new name');
  });

  it('may be attached, and detached', async () => {
    const coach = await coachIn(
      html`<reply-coach></reply-coach><textarea aria-label="Reply" .value=${DRAFT}></textarea>`,
    );
    const field = query(coach.parentElement ?? document, 'textarea');
    coach.attach(field);
    await until(() => marks() > 0, 'marked');
    coach.detach();
    expect(coach.field).to.equal(null);
    expect(marks()).to.equal(0);
  });

  it('of a nested coach is the nested one’s', async () => {
    const coach = await coachIn(
      html`<reply-coach
        ><reply-coach><textarea aria-label="Reply"></textarea></reply-coach
      ></reply-coach>`,
    );
    const inner = query(coach, 'reply-coach');
    await until(() => inner.field !== null, 'found');
    expect(coach.field).to.equal(null);
  });

  it('is as it was once the coach is gone', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    const field = textarea();
    root.append(field);
    const untouched = root.innerHTML;
    const sheets = document.adoptedStyleSheets.length;
    const children = document.body.children.length;

    const coach = document.createElement('reply-coach');
    coach.htmlFor = 'reply';
    field.id = 'reply';
    root.append(coach);
    await until(() => marks() > 0 && coach.report !== null, 'coached');
    expect(field.hasAttribute('aria-description')).to.equal(true);
    coach.remove();
    field.removeAttribute('id');
    expect(root.innerHTML).to.equal(untouched);
    expect(marks()).to.equal(0);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
    expect(document.body.children.length).to.equal(children);
    expect(coach.report).to.equal(null);
  });

  it('keeps a description of the host’s own', async () => {
    const coach = await coachIn(html`
      <reply-coach>
        <textarea aria-label="Reply" aria-description="Up to 500 characters" .value=${DRAFT}></textarea>
      </reply-coach>
    `);
    await until(() => marks() > 0, 'coached');
    const field = coach.field;
    expect(field?.getAttribute('aria-description')).to.equal('Up to 500 characters');
    coach.remove();
    expect(field?.getAttribute('aria-description')).to.equal('Up to 500 characters');
  });
});

describe('registration', () => {
  it('is harmless twice', async () => {
    await import('../../src/define.js');
    expect(customElements.get('reply-coach')).to.equal(ReplyCoach);
  });
});
