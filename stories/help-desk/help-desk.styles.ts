import { css } from 'lit';

/** The look of the Help desk: the host's own, nothing of it belongs to the coach. */
export const styles = css`
  help-desk {
    --desk-ground: light-dark(#f3f1ee, #191715);
    --desk-paper: light-dark(#ffffff, #23201d);
    --desk-ink: light-dark(#26221e, #f1ece4);
    --desk-quiet: light-dark(#625a52, #b5aba0);
    --desk-line: light-dark(#ddd7cf, #3e3832);
    --desk-brand: light-dark(#1f5c57, #7fc9c1);
    --desk-brand-soft: light-dark(#e3efed, #23393a);
    --desk-on-brand: light-dark(#ffffff, #10201f);
    --desk-alarm: light-dark(#a1372c, #ffa598);
    /* The coach in the desk's own colours. */
    --reply-coach-surface: var(--desk-paper);
    --reply-coach-text: var(--desk-ink);
    --reply-coach-accent: var(--desk-brand);
    display: grid;
    grid-template: auto 1fr / minmax(15rem, 19rem) minmax(0, 1fr);
    box-sizing: border-box;
    min-block-size: 100vh;
    background: var(--desk-ground);
    color: var(--desk-ink);
    font:
      400 0.9375rem/1.5 system-ui,
      sans-serif;
  }
  help-desk * {
    box-sizing: border-box;
  }
  help-desk :is(h1, h2, h3, p, ul, ol, dl, dd) {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  help-desk :focus-visible {
    outline: 2px solid var(--desk-brand);
    outline-offset: 2px;
  }
  help-desk .bar {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 0.625rem;
    padding: 0.625rem 1.25rem;
    border-block-end: 1px solid var(--desk-line);
    background: var(--desk-paper);
  }
  help-desk .bar h1 {
    font-size: 1rem;
    font-weight: 650;
  }
  help-desk .logo {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    color: var(--desk-brand);
  }
  help-desk .agent {
    margin-inline-start: auto;
    color: var(--desk-quiet);
    font-size: 0.875rem;
  }
  help-desk .avatar {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2.25rem;
    block-size: 2.25rem;
    border-radius: 50%;
    background: var(--desk-brand-soft);
    color: var(--desk-brand);
    font-size: 0.8125rem;
    font-weight: 650;
  }
  help-desk nav {
    padding: 1rem 0.75rem;
    border-inline-end: 1px solid var(--desk-line);
  }
  help-desk nav h2 {
    padding: 0 0.625rem 0.5rem;
    color: var(--desk-quiet);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  help-desk .ticket {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.125rem 0.75rem;
    inline-size: 100%;
    padding: 0.625rem;
    border: 0 solid transparent;
    border-inline-start-width: 3px;
    border-radius: 0.5rem;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  help-desk .ticket:hover {
    background: color-mix(in srgb, var(--desk-paper) 60%, transparent);
  }
  help-desk .ticket[aria-current] {
    background: var(--desk-paper);
    border-inline-start-color: var(--desk-brand);
  }
  /* Where colours are forced, no border is transparent. */
  @media (forced-colors: active) {
    help-desk .ticket:not([aria-current]) {
      border-inline-start-color: Canvas;
    }
  }
  help-desk .ticket b {
    font-weight: 600;
  }
  help-desk .ticket .end {
    justify-self: end;
  }
  help-desk .ticket .subject {
    grid-column: 1 / -1;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  help-desk .quiet {
    color: var(--desk-quiet);
    font-size: 0.8125rem;
  }
  help-desk .alarm {
    color: var(--desk-alarm);
    font-weight: 600;
  }
  help-desk main {
    display: grid;
    align-content: start;
    gap: 1rem;
    inline-size: 100%;
    max-inline-size: 52rem;
    padding: 1.25rem;
  }
  help-desk aside {
    display: grid;
    align-content: start;
    gap: 0.75rem;
  }
  /* Beside the conversation where there is room. */
  @media (min-width: 72rem) {
    help-desk main {
      grid-template: auto auto 1fr / minmax(0, 1fr) 20rem;
      max-inline-size: 78rem;
    }
    help-desk main > * {
      grid-column: 1;
    }
    help-desk aside {
      grid-area: 1 / 2 / -1;
    }
  }
  help-desk main h2 {
    font-size: 1.25rem;
    font-weight: 650;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }
  help-desk .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem 1.25rem;
    margin-block-start: 0.25rem;
  }
  help-desk .facts div {
    display: flex;
    gap: 0.375rem;
  }
  help-desk .message,
  help-desk .reply {
    padding: 1rem;
    border: 1px solid var(--desk-line);
    border-radius: 0.75rem;
    background: var(--desk-paper);
  }
  help-desk .from {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.625rem;
    margin-block-end: 0.75rem;
  }
  help-desk .from h3 {
    font-size: 0.9375rem;
    font-weight: 600;
  }
  help-desk .from .quiet {
    margin-inline-start: auto;
  }
  help-desk .body {
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  help-desk .reply {
    display: grid;
    align-content: start;
    align-self: start;
    gap: 0.75rem;
    padding: 0.75rem 1rem;
  }
  help-desk .reply label {
    font-size: 0.875rem;
    font-weight: 600;
  }
  help-desk textarea {
    inline-size: 100%;
    min-block-size: 13rem;
    padding: 0.75rem;
    border: 1px solid light-dark(#8b8279, #776d63);
    border-radius: 0.5rem;
    background: light-dark(#fffefc, #1d1b18);
    color: inherit;
    font: inherit;
    line-height: 1.6;
    resize: vertical;
  }
  help-desk textarea:focus-visible {
    outline-offset: -1px;
  }
  help-desk .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }
  help-desk .actions reply-coach-score {
    flex: 1 1 12rem;
  }
  help-desk .send {
    min-block-size: 2.25rem;
    padding: 0.25rem 1.25rem;
    border: 1px solid transparent;
    border-radius: 0.5rem;
    background: var(--desk-brand);
    color: var(--desk-on-brand);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }
  help-desk kbd {
    padding: 0 0.25rem;
    border: 1px solid var(--desk-line);
    border-radius: 0.25rem;
    font: inherit;
    font-size: 0.9em;
  }
  @media (max-width: 46rem) {
    help-desk {
      grid-template: auto auto 1fr / minmax(0, 1fr);
    }
    help-desk nav {
      padding: 0.5rem;
      border-inline-end: 0;
      border-block-end: 1px solid var(--desk-line);
    }
    help-desk .bar {
      padding-inline: 1rem;
    }
    help-desk .agent-name {
      display: none;
    }
    help-desk .bar .avatar {
      margin-inline-start: auto;
    }
    help-desk main {
      padding: 1rem 0.75rem;
    }
  }
`;
