import { defineConfig } from 'vite';

export default defineConfig({
  optimizeDeps: {
    // Found only when the engine loads: bundled beforehand, or the page would reload under the first keystroke.
    include: ['compromise/two', 'chrono-node/en', '@floating-ui/dom'],
    // Storybook's renderer takes Lit unbundled; with a bundled copy beside it there would be two.
    exclude: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'],
  },
});
