import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

// The tables of the docs pages come from the elements' own comments.
setCustomElementsManifest(manifest);
