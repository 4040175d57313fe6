import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';

// The tables of the docs pages come from the elements' own comments.
setCustomElementsManifest(manifest);

/** What no control can set: without this each gets a button that does nothing. */
const LISTED = ['events', 'slots', 'css custom properties', 'css shadow parts'];

interface Declaration {
  readonly tagName?: string;
  readonly members?: readonly { readonly name: string; readonly readonly?: boolean }[];
}

const declarations = (manifest.modules as readonly { readonly declarations: readonly unknown[] }[]).flatMap(
  (module) => module.declarations as readonly Declaration[],
);

/** The properties of an element that can only be read. */
function readOnly(tag: unknown): readonly string[] {
  const { members = [] } = declarations.find(({ tagName }) => tagName === tag) ?? {};
  return members.filter((member) => member.readonly).map(({ name }) => name);
}

/** Controls for what can be set, and none for what is only listed. */
export const argTypesEnhancers: NonNullable<Preview['argTypesEnhancers']> = [
  ({ argTypes, component }) => {
    const fixed = readOnly(component);
    return Object.fromEntries(
      Object.entries(argTypes).map(([name, argType]) => [
        name,
        fixed.includes(name) || LISTED.includes(argType.table?.category ?? '')
          ? { ...argType, control: false }
          : argType,
      ]),
    );
  },
];
