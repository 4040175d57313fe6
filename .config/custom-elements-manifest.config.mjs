/** What hosts may use of the elements, written to custom-elements.json: public members of shipped modules, and nothing else. */
export default {
  globs: ['src/elements/**/*.ts', 'src/events/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    {
      name: 'public-surface',
      packageLinkPhase({ customElementsManifest }) {
        for (const module of customElementsManifest.modules) {
          for (const declaration of module.declarations ?? []) {
            declaration.members = declaration.members?.filter(
              ({ name, privacy }) => !name.startsWith('#') && (privacy ?? 'public') === 'public',
            );
            // For an event that a variable names, the analyzer guesses a name beside the documented one.
            declaration.events = declaration.events?.filter(({ description }) => description);
            // The analyzer takes what a module does not import for its own.
            if (declaration.superclass?.name === 'Event')
              declaration.superclass = { name: 'Event', package: 'global:' };
          }
        }
        // The package ships dist/, not src/.
        const shipped = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/$1.js');
        const rename = (value) => {
          if (typeof value !== 'object' || value === null) return;
          for (const [key, inner] of Object.entries(value)) {
            if ((key === 'path' || key === 'module') && typeof inner === 'string') value[key] = shipped(inner);
            else rename(inner);
          }
        };
        rename(customElementsManifest);
      },
    },
  ],
};
