import { readFileSync } from 'node:fs';

/** What the manifest says of one attribute, event, part… */
export interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

/** What it says of an element. */
export interface ElementDeclaration {
  readonly name: string;
  readonly tagName: string;
  readonly members?: readonly Documented[];
  readonly attributes?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations: Partial<ElementDeclaration>[] }[];
};

/** The elements in `custom-elements.json`. */
export const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter((declaration): declaration is ElementDeclaration => declaration.tagName !== undefined);
