import { css } from 'lit';

/**
 * The design tokens. Each is a public custom property, `--reply-coach-…`, that a host may set anywhere above the
 * elements. Five of them carry the meaning (surface, text, accent, font, radius); the others follow from those unless
 * they are set too. What nobody sets follows the page's `color-scheme`. Every default pair of text and surface has a
 * contrast of at least 4.5 : 1, every line and shape that says something of at least 3 : 1.
 */
export const tokens = css`
  :host {
    /* The background of cards and lists. */
    --_surface: var(--reply-coach-surface, light-dark(#fffdfa, #23201d));
    /* The colour of text. */
    --_text: var(--reply-coach-text, light-dark(#2a2520, #f3ede4));
    /* What is chosen, and focus rings. */
    --_accent: var(--reply-coach-accent, light-dark(#1f5f8b, #8cc4ee));
    /* The font family. */
    --_font: var(--reply-coach-font, system-ui, sans-serif);
    /* The radius of corners. */
    --_radius: var(--reply-coach-radius, 0.625rem);

    /* The background of what is chosen or hovered. */
    --_surface-active: var(--reply-coach-surface-active, color-mix(in oklab, var(--_surface), var(--_accent) 9%));
    /* Secondary text. */
    --_text-quiet: var(--reply-coach-text-quiet, color-mix(in oklab, var(--_text), var(--_surface) 28%));
    /* The lines of cards and lists. */
    --_border: var(--reply-coach-border, color-mix(in oklab, var(--_text) 22%, var(--_surface)));
    /* The size of text. */
    --_font-size: var(--reply-coach-font-size, 0.875rem);
    /* The card's width where there is room. */
    --_width: var(--reply-coach-width, 23rem);
    /* The card's shadow. */
    --_shadow: var(
      --reply-coach-shadow,
      0 1px 2px light-dark(rgb(60 45 30 / 0.12), rgb(0 0 0 / 0.5)),
      0 8px 28px light-dark(rgb(60 45 30 / 0.16), rgb(0 0 0 / 0.5))
    );

    /* What must be mended. */
    --_error: var(--reply-coach-error-color, light-dark(#b3312a, #ff9a90));
    /* What is worth mending. */
    --_warning: var(--reply-coach-warning-color, light-dark(#8f5a00, #f0b75e));
    /* Notes. */
    --_info: var(--reply-coach-info-color, light-dark(#2b629c, #90bff2));
    /* Hints. */
    --_hint: var(--reply-coach-hint-color, light-dark(#5a6b52, #b0c4a6));
    /* New words. */
    --_inserted: var(--reply-coach-inserted, light-dark(#1c6238, #9adbb0));
    /* The background of new words. */
    --_inserted-surface: var(--reply-coach-inserted-surface, light-dark(#e2f1e3, #1f3a29));
    /* Struck words. */
    --_deleted: var(--reply-coach-deleted, light-dark(#84564f, #cfa39c));
  }
`;
