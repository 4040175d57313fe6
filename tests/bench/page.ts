/**
 * What coaching costs a page, in Chromium: the longest tasks when 5,000 words arrive at once, with and without a
 * coach, and the heap over 1,000 fields attached and let go.
 * usage: npm run bench:page
 */
import { build } from 'esbuild';
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';

const WORDS = 5000;
const ROUNDS = 5;
const SENTENCES = [
  'Thank you for writing to us about your order 4471.',
  'You failed to attach the invoice, so the team could not check it.',
  'I have asked the warehouse to look for the parcel and will write to you by Friday.',
  'Please let me know if the address on the label is still the right one.',
];

function draft(): string {
  const paragraphs: string[] = [];
  for (let words = 0, turn = 0; words < WORDS; turn += 1) {
    const paragraph = [0, 1, 2].map((step) => SENTENCES[(turn + step) % SENTENCES.length]).join(' ');
    words += paragraph.split(' ').length;
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n');
}

async function bundle(): Promise<string> {
  const result = await build({
    stdin: {
      contents: `
        import './src/define.ts';
        import { mount as tiptap } from './tests/editors/fixtures/tiptap.ts';
        import { mount as quill } from './tests/editors/fixtures/quill.ts';
        import { mount as codemirror } from './tests/editors/fixtures/codemirror.ts';
        Object.assign(globalThis, { editors: { tiptap, quill, codemirror } });
      `,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return result.outputFiles[0]?.text ?? '';
}

/** Puts a field into the page, coached or not, and the focus into it. */
async function prepare(page: Page, kind: string, coached: boolean): Promise<void> {
  await page.evaluate(
    async (kind, coached) => {
      type Mount = (place: HTMLElement) => Promise<{ element: HTMLElement; adapter?: () => never }>;
      const { editors } = globalThis as unknown as { editors: Record<string, Mount> };
      const place = document.createElement('div');
      document.body.replaceChildren(place);
      const mount = editors[kind];
      const editor = mount && (await mount(place));
      const element = editor?.element ?? document.createElement(kind === 'textarea' ? 'textarea' : 'div');
      if (!mount) place.append(element);
      if (kind === 'contenteditable') element.contentEditable = 'true';
      if (coached) {
        const coach = document.createElement('reply-coach');
        document.body.append(coach);
        coach.attach(editor?.adapter ?? element);
      }
      element.focus();
      // The engine is loaded and warm, as it is for an agent at work.
      await new Promise((resolve) => setTimeout(resolve, 1500));
    },
    kind,
    coached,
  );
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly tid: number;
  readonly pid: number;
  readonly dur?: number;
  /** Time of the processor, which other programs of a busy machine do not stretch. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest tasks of the page from the arrival of a text on, in milliseconds of the processor. */
async function longest(page: Page, cdp: CDPSession, text: string): Promise<number[]> {
  await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  await cdp.send('Input.insertText', { text });
  await new Promise((resolve) => setTimeout(resolve, 4000));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => name === 'RunTask' && mains.has(`${pid}/${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((one, other) => other - one)
    .slice(0, 4);
}

async function heap(page: Page, cdp: CDPSession): Promise<number[]> {
  const sizes: number[] = [];
  for (let round = 0; round <= ROUNDS; round += 1) {
    await page.evaluate(async () => {
      for (let cycle = 0; cycle < 200; cycle += 1) {
        const coach = document.createElement('reply-coach');
        const field = document.createElement(cycle % 2 ? 'textarea' : 'div');
        if (cycle % 2 === 0) field.contentEditable = 'true';
        coach.append(field);
        document.body.append(coach);
        await coach.updateComplete;
        coach.remove();
      }
    });
    await cdp.send('HeapProfiler.collectGarbage');
    sizes.push((await page.metrics()).JSHeapUsedSize ?? 0);
  }
  return sizes;
}

const browser = await puppeteer.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const script = await bundle();
  const page = await browser.newPage();
  await page.setContent(
    '<!doctype html><style>textarea, [contenteditable] { width: 600px; height: 300px; overflow: auto }</style>',
  );
  await page.evaluate('globalThis.__name = (named) => named'); // what tsx wraps functions in
  await page.addScriptTag({ content: script, type: 'module' });
  const cdp = await page.createCDPSession();
  const text = draft();
  console.log(`${WORDS} words at once: the longest tasks, in milliseconds of the processor`);
  for (const kind of ['textarea', 'contenteditable', 'tiptap', 'quill', 'codemirror']) {
    for (const coached of [false, true]) {
      await prepare(page, kind, coached);
      const tasks = await longest(page, cdp, text);
      const figures = tasks.map((task) => task.toFixed(0).padStart(4)).join(' ');
      console.log(`${kind.padEnd(16)} ${coached ? 'coached' : 'alone  '} ${figures}`);
    }
  }
  const [first = 0, ...sizes] = await heap(page, cdp);
  console.log(`heap after 200 fields ${(first / 1024).toFixed(0)} KB, then after every 200 more, in KB:`);
  console.log(sizes.map((size) => `${size >= first ? '+' : ''}${((size - first) / 1024).toFixed(0)}`).join(' '));
} finally {
  await browser.close();
}
