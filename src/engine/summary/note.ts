import type { Commitment, CustomerState } from '../types.js';
import type { Summary } from './summary.js';

type Labels = Readonly<Record<string, string>>;

/** A summary as plain text: a line for each part, and a list where there are several things to say. */
export function noteOf(summary: Omit<Summary, 'text'>, labels: Labels): string {
  const label = (name: string): string => labels[name] ?? name;
  const list = (name: string, items: readonly string[]): string => {
    if (items.length === 0) return `${label(name)}: ${label('none')}`;
    if (items.length === 1) return `${label(name)}: ${items.join('')}`;
    return [`${label(name)}:`, ...items.map((item) => `- ${item}`)].join('\n');
  };
  const { concern, customer, offered, refused, promised, threats } = summary;
  return [
    list('concern', concern === '' ? [] : [concern]),
    `${label('customer')}: ${stateOf(customer).map(label).join(', ')}`,
    list('offered', offered),
    list('refused', refused),
    list(
      'promised',
      promised.map((each) => promiseOf(each, label)),
    ),
    list('threats', threats),
  ].join('\n');
}

const stateOf = ({ complaint, anger, signals }: CustomerState): string[] => [
  `complaint-${complaint}`,
  `anger-${anger}`,
  ...signals,
];

function promiseOf({ owner, action, due, timing, condition }: Commitment, label: (name: string) => string): string {
  const when =
    due === undefined
      ? `(${label('no-date')})`
      : `${label('by')} ${due.replace('T', ' ')}${timing === 'ambiguous' ? ` (${label('ambiguous')})` : ''}`;
  return [`${owner}: ${action}`, when, condition]
    .filter((part) => part !== undefined)
    .join(', ')
    .replace(', (', ' (');
}
