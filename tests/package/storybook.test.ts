import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = 'storybook-static';
const CHROMIUM = '/usr/bin/chromium';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly type: 'story' | 'docs';
}

function entries(): Entry[] {
  const { entries: all } = JSON.parse(readFileSync(join(ROOT, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  return Object.values(all);
}

/** The stories' own code runs as tests elsewhere; this is about what the build made of it. */
describe.runIf(existsSync(ROOT) && existsSync(CHROMIUM))('the static Storybook', () => {
  let server: Server;
  let browser: Browser;
  let base = '';

  beforeAll(async () => {
    server = createServer(({ url = '/' }, response) => {
      const path = join(ROOT, decodeURIComponent(new URL(url, 'http://localhost').pathname));
      if (!existsSync(path)) response.writeHead(url === '/favicon.ico' ? 204 : 404).end();
      else response.setHeader('Content-Type', TYPES[extname(path)] ?? 'font/woff2').end(readFileSync(path));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const titles = existsSync(ROOT) ? [...new Set(entries().map(({ title }) => title))] : [];
  it.each(titles)('shows “%s” from its files alone', async (title) => {
    const [story, docs] = (['story', 'docs'] as const).map((type) =>
      entries().find((entry) => entry.title === title && entry.type === type),
    );
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(base) && !/^(data|blob):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(`${base}/iframe.html?id=${story?.id ?? ''}&viewMode=story`);
    await page.waitForFunction(() => (document.querySelector('#storybook-root')?.scrollHeight ?? 0) > 10);
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll('#storybook-root *')]
        .map((element) => element.localName)
        .filter((name) => name.includes('-') && !customElements.get(name)),
    );
    expect(empty, 'elements that were not registered').toEqual([]);
    if (docs) {
      await page.goto(`${base}/iframe.html?id=${docs.id}&viewMode=docs`, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('.docblock-argstable', { timeout: 10_000 });
    }
    await page.close();
    expect(complaints).toEqual([]);
  });
});
