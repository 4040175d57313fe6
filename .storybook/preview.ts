import type { Decorator, Preview } from '@storybook/web-components-vite';
import '../src/define.js';
import { setLocale } from '../src/locales/index.js';

const SCHEMES: Readonly<Record<string, string>> = { system: 'light dark', light: 'light', dark: 'dark' };
const THEMES: Readonly<Record<string, string>> = {
  'high contrast': new URL('../src/themes/high-contrast.css', import.meta.url).href,
  'follows the page': new URL('../src/themes/host.css', import.meta.url).href,
};

/** The page around a story: its scheme, theme, language and direction, as the toolbar or the story wants them. */
const withPage: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  root.style.setProperty('color-scheme', SCHEMES[String(globals['scheme'])] ?? 'light dark');
  root.style.setProperty('background', 'Canvas');
  root.style.setProperty('color', 'CanvasText');
  root.style.setProperty('font-family', 'system-ui, sans-serif');
  root.dir = String(globals['direction'] ?? 'ltr');
  useTheme(THEMES[String(globals['theme'])]);
  void setLocale(String(globals['locale'] ?? 'en'));
  return story();
};

function useTheme(href: string | undefined): void {
  const known = document.querySelector<HTMLLinkElement>('link[data-theme]');
  if (known?.href === href) return;
  known?.remove();
  if (!href) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.dataset['theme'] = '';
  link.href = href;
  document.head.append(link);
}

const preview: Preview = {
  decorators: [withPage],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Colour scheme', icon: 'mirror', items: Object.keys(SCHEMES), dynamicTitle: true },
    },
    theme: {
      description: 'Theme',
      toolbar: { title: 'Theme', icon: 'paintbrush', items: ['default', ...Object.keys(THEMES)], dynamicTitle: true },
    },
    locale: {
      description: 'Language of the elements',
      toolbar: { title: 'Language', icon: 'globe', items: ['en', 'de', 'es', 'fr'], dynamicTitle: true },
    },
    direction: {
      description: 'Direction of the text',
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'system', theme: 'default', locale: 'en', direction: 'ltr' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    docs: { codePanel: true },
    options: {
      storySort: {
        order: ['Help desk', 'Elements', ['reply-coach', 'reply-coach-popover', '*'], 'Recipes', 'Rules', 'Tokens'],
      },
    },
  },
};

export default preview;
