import type { Decorator, Preview } from '@storybook/web-components-vite';
import '../src/define.js';

const SCHEMES: Readonly<Record<string, string>> = { system: 'light dark', light: 'light', dark: 'dark' };

const withScheme: Decorator = (story, { globals }) => {
  const root = document.documentElement;
  root.style.setProperty('color-scheme', SCHEMES[String(globals['scheme'])] ?? 'light dark');
  root.style.setProperty('background', 'Canvas');
  root.style.setProperty('font-family', 'system-ui, sans-serif');
  return story();
};

const preview: Preview = {
  decorators: [withScheme],
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: { title: 'Colour scheme', icon: 'mirror', items: Object.keys(SCHEMES), dynamicTitle: true },
    },
  },
  initialGlobals: { scheme: 'system' },
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    controls: { expanded: true },
    options: { storySort: { order: ['Help desk', 'Elements', ['reply-coach', 'reply-coach-popover']] } },
  },
};

export default preview;
