import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readmeBlocks, unpack } from './unpack.js';

const CHROMIUM = '/usr/bin/chromium';
/** The strictest policy a host may have; every script and style must come as a file. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

/** What stands around the README's fragments. */
const PAGE =
  '<!doctype html><html lang="en"><title>Reply</title><script type="module" src="/node_modules/reply-coach/dist/reply-coach.bundle.js"></script>';

describe.runIf(existsSync(CHROMIUM))('the page of the README', () => {
  let project = '';
  let server: Server;
  let browser: Browser;
  let page: Page;
  let base = '';
  const requests: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    project = unpack();
    const [html = '', ...fragments] = readmeBlocks('html');
    server = createServer(({ url = '/' }, response) => {
      const script = join(project, url);
      response.setHeader('Content-Security-Policy', POLICY);
      const fragment = fragments[Number(/^\/fragments\/(\d+)$/.exec(url)?.[1])];
      if (url === '/') response.setHeader('Content-Type', 'text/html').end(html);
      else if (fragment !== undefined) response.setHeader('Content-Type', 'text/html').end(PAGE + fragment);
      else if (url.endsWith('.js') && existsSync(script)) {
        response.setHeader('Content-Type', 'text/javascript').end(readFileSync(script));
      } else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(base);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(project, { recursive: true });
  });

  it('is ten lines long', () => {
    expect(readmeBlocks('html')[0]?.trim().split('\n').length).toBeLessThanOrEqual(10);
  });

  it('coaches what is typed into its field', async () => {
    await page.type('textarea', 'You failed to attach the invoice, so nothing was sent. ');
    const found = () =>
      page.evaluate(() => document.querySelector('reply-coach')?.report?.diagnostics.map(({ ruleId }) => ruleId));
    await expect.poll(found, { timeout: 10_000 }).toContain('blame-customer');
  });

  it('takes a rewrite by keyboard, and takes it back', async () => {
    const value = () => page.$eval('textarea', (field) => field.value);
    const chord = async (key: KeyInput) => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    const typed = await value();
    // The report has a finding before the agent has paused and it is underlined; keys are for what can be seen.
    const isUnderlined = () => page.evaluate(() => [...CSS.highlights.values()].some(({ size }) => size > 0));
    await expect.poll(isUnderlined, { timeout: 10_000 }).toBe(true);
    await chord('.');
    await page.keyboard.press('Enter');
    await expect.poll(value, { timeout: 10_000 }).not.toContain('You failed');
    await chord('z');
    await expect.poll(value, { timeout: 10_000 }).toBe(typed);
  });

  it.each([...readmeBlocks('html').slice(1).keys()])(
    'has fragment %i, in which everything comes to life',
    async (index) => {
      const other = await browser.newPage();
      await other.goto(`${base}/fragments/${index}`);
      await other.type('textarea', 'You failed to attach the invoice, so nothing was sent. ');
      const state = () =>
        other.evaluate(() => ({
          unknown: [...document.querySelectorAll(':not(:defined)')].map(({ localName }) => localName),
          found: document
            .querySelector('reply-coach')
            ?.report?.diagnostics.some(({ ruleId }) => ruleId === 'blame-customer'),
          empty: [...document.querySelectorAll('reply-coach-panel')].filter(
            ({ shadowRoot }) => !shadowRoot?.querySelector('[role="option"]'),
          ).length,
        }));
      await expect.poll(state, { timeout: 10_000 }).toEqual({ unknown: [], found: true, empty: 0 });
      await other.close();
    },
  );

  it('asks the network for nothing but its script, and breaks no policy', () => {
    const wanted = requests.filter((path) => path !== '/favicon.ico');
    expect(wanted).toEqual(['/', '/node_modules/reply-coach/dist/reply-coach.bundle.js']);
    expect(complaints.filter((text) => !text.includes('favicon.ico'))).toEqual([]);
  });
});
