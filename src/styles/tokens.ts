import { css } from 'lit';

/**
 * The design tokens. Each is a public custom property, `--reply-coach-…`, that a host may set anywhere above the
 * elements. Five of them carry the meaning (surface, text, accent, font, radius); the others follow from those unless
 * they are set too. What nobody sets follows the page's `color-scheme`. Every default pair of text and surface has a
 * contrast of at least 4.5 : 1, every line and shape that says something of at least 3 : 1.
 */
export const tokens = css`
  :host {
    --_surface: var(--reply-coach-surface, light-dark(#fffdfa, #23201d));
    --_text: var(--reply-coach-text, light-dark(#2a2520, #f3ede4));
    --_accent: var(--reply-coach-accent, light-dark(#1f5f8b, #8cc4ee));
    --_font: var(--reply-coach-font, system-ui, sans-serif);
    --_radius: var(--reply-coach-radius, 0.625rem);

    --_surface-active: var(--reply-coach-surface-active, color-mix(in oklab, var(--_surface), var(--_accent) 9%));
    --_text-quiet: var(--reply-coach-text-quiet, color-mix(in oklab, var(--_text), var(--_surface) 28%));
    --_border: var(--reply-coach-border, color-mix(in oklab, var(--_text) 22%, var(--_surface)));
    --_font-size: var(--reply-coach-font-size, 0.875rem);
    --_width: var(--reply-coach-width, 23rem);
    --_shadow: var(
      --reply-coach-shadow,
      0 1px 2px light-dark(rgb(60 45 30 / 0.12), rgb(0 0 0 / 0.5)),
      0 8px 28px light-dark(rgb(60 45 30 / 0.16), rgb(0 0 0 / 0.5))
    );

    --_error: var(--reply-coach-error-color, light-dark(#b3312a, #ff9a90));
    --_warning: var(--reply-coach-warning-color, light-dark(#8f5a00, #f0b75e));
    --_info: var(--reply-coach-info-color, light-dark(#2b629c, #90bff2));
    --_hint: var(--reply-coach-hint-color, light-dark(#5a6b52, #b0c4a6));
    --_inserted: var(--reply-coach-inserted, light-dark(#1c6238, #9adbb0));
    --_inserted-surface: var(--reply-coach-inserted-surface, light-dark(#e2f1e3, #1f3a29));
    --_deleted: var(--reply-coach-deleted, light-dark(#84564f, #cfa39c));
  }
`;
