/**
 * Contractions that an ending does not tell, and those that people who type fast leave the apostrophe out of; none that
 * is a word of its own ("well", "its").
 */
export const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ['cant', 'can not'],
  ['wont', 'will not'],
  ['aint', 'is not'],
  ...['do', 'does', 'did', 'is', 'are', 'was', 'were', 'have', 'has', 'had', 'would', 'should', 'could', 'must', 'need'].map(
    (verb) => [`${verb}nt`, `${verb} not`] as const,
  ),
  ...['you', 'they', 'we', 'i'].map((who) => [`${who}ve`, `${who} have`] as const),
  ['im', 'i am'],
  ...['you', 'they'].map((who) => [`${who}re`, `${who} are`] as const),
  ...['you', 'they', 'it', 'that'].map((who) => [`${who}ll`, `${who} will`] as const),
  ...['that', 'what', 'there', 'here', 'where', 'how', 'who', 'he', 'she'].map((what) => [`${what}s`, `${what} is`] as const),
  ['dunno', 'do not know'],
  ['idk', 'i do not know'],
]); // prettier-ignore
