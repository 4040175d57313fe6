import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

// The tables of the docs pages come from the elements' own comments.
setCustomElementsManifest(manifest);

/** What no control can set: without this each gets a button that does nothing. */
const READ_ONLY = ['events', 'slots', 'css custom properties', 'css shadow parts'];

/** Controls for what can be set, and none for what is only listed. */
export const argTypesEnhancers: NonNullable<Preview['argTypesEnhancers']> = [
  ({ argTypes }) =>
    Object.fromEntries(
      Object.entries(argTypes).map(([name, argType]) => [
        name,
        READ_ONLY.includes(argType.table?.category ?? '') ? { ...argType, control: false } : argType,
      ]),
    ),
];
