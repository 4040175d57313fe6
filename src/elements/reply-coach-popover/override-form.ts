import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** Asks why a reply shall be sent with what `require` forbids. */
export function renderOverrideForm(onOverride: (reason: string) => void): TemplateResult {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const reason = new FormData(event.currentTarget as HTMLFormElement).get('reason');
    if (typeof reason === 'string' && reason.trim() !== '') onOverride(reason.trim());
  };
  return html`
    <form class="override" part="override" @submit=${submit}>
      <label for="override-reason" dir="auto">${msg('Why shall it be sent as it is?')}</label>
      <input id="override-reason" name="reason" required autocomplete="off" />
      <button type="submit">${msg('Allow sending')}</button>
    </form>
  `;
}
