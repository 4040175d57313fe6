import { css } from 'lit';

/** The four severities: each has a colour of its own, and a shape for those who do not see it. */
export const severityStyles = css`
  .error {
    --_tone: var(--_error);
  }
  .warning {
    --_tone: var(--_warning);
  }
  .info {
    --_tone: var(--_info);
  }
  .hint {
    --_tone: var(--_hint);
  }
  .severity {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    color: var(--_tone);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .shape {
    inline-size: 0.6rem;
    block-size: 0.6rem;
    flex: none;
    background: currentColor;
    forced-color-adjust: none;
  }
  .error .shape {
    clip-path: polygon(50% 0, 100% 50%, 50% 100%, 0 50%);
  }
  .warning .shape {
    clip-path: polygon(50% 4%, 100% 96%, 0 96%);
  }
  .info .shape {
    border-radius: 50%;
  }
  .hint .shape {
    border-radius: 1px;
    block-size: 0.2rem;
  }
  @media (forced-colors: active) {
    .shape {
      background: CanvasText;
    }
  }
`;
