import { defineConfig } from 'vite';

export default defineConfig({
  // Found only when the engine loads: bundled beforehand, or the page would reload under the first keystroke.
  optimizeDeps: { include: ['compromise/two', '@floating-ui/dom', '@lit/context', 'lit', 'lit/decorators.js'] },
});
