/**
 * The language of everything that the elements say; English unless a page asks for another one. It needs
 * `@lit/localize` to itself: an app that configures that on its own adds our packs to its own templates instead.
 * @packageDocumentation
 */
import { configureLocalization, type LocaleModule } from '@lit/localize';

export type { LocaleModule } from '@lit/localize';

/** Fetches a language pack: texts by the ids of the English ones, as `lit-localize` writes them. */
export type LocaleLoader = () => Promise<LocaleModule>;

const packs = new Map<string, LocaleLoader>([
  ['de', () => import('./de.js')],
  ['es', () => import('./es.js')],
  ['fr', () => import('./fr.js')],
]);
let localization: ReturnType<typeof configureLocalization> | undefined;

/**
 * Adds a language pack of the host's own, or puts it in the place of one of ours. Before the first `setLocale()`.
 * @throws Error when a language was set already.
 */
export function addLocale(locale: string, load: LocaleLoader): void {
  if (localization) throw new Error(`addLocale('${locale}') comes too late: call it before the first setLocale().`);
  packs.set(locale, load);
}

/**
 * Sets the language of all elements on the page, now and later: `en`, `de`, `es`, `fr`, or one that was added. A
 * regional code falls back to its language. Resolves once the elements speak it.
 * @throws Error for a language without a pack.
 */
export async function setLocale(locale: string): Promise<void> {
  localization ??= configureLocalization({
    sourceLocale: 'en',
    targetLocales: [...packs.keys()],
    loadLocale: (name) => packs.get(name)?.() ?? Promise.reject(new Error(`There is no language pack for '${name}'.`)),
  });
  const known = [locale, locale.replace(/-.*$/, '')].find((name) => name === 'en' || packs.has(name));
  if (known === undefined) throw new Error(`There is no language pack for '${locale}'.`);
  await localization.setLocale(known);
}

/** The language that the elements speak now. */
export function getLocale(): string {
  return localization?.getLocale() ?? 'en';
}
