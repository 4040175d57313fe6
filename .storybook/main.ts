import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

// Everything is local: no telemetry, no news, no crash reports.
const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: {
    name: '@storybook/web-components-vite',
    // Not the library's own configuration, which builds one file a module.
    options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } },
  },
  // Apart from preview.ts, which tests compose stories with: the manifest is generated.
  previewAnnotations: (entries = []) => [...entries, fileURLToPath(new URL('manifest.ts', import.meta.url))],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
