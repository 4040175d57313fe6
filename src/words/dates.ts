import { getLocale } from '../locales/index.js';

/** A date as `Commitment.due` gives it, in the elements' language: "Fri, 8 May, 17:00"; the year only if it is another. */
export function dateText(due: string): string {
  const [day = '', time] = due.split('T');
  // A date alone would be read as midnight in Greenwich.
  const date = new Date(`${day}T${time ?? '12:00'}`);
  const page = document.documentElement.lang;
  const language = getLocale();
  // The page's region where its language is ours: British and American dates differ.
  const locale = new RegExp(`^${language}-[A-Za-z]{2}$`).test(page) ? page : language;
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(date.getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
    ...(time !== undefined && { hour: 'numeric', minute: '2-digit' }),
  }).format(date);
}
