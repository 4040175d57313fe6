/** A reply field in one framework, with a coach around it. */
export interface Snippet {
  readonly framework: string;
  /** What to know beside the code. */
  readonly note: string;
  readonly code: string;
  /** What TypeScript has to be told once, if anything. */
  readonly types?: string;
}

export const SNIPPETS: readonly Snippet[] = [
  {
    framework: 'React',
    note: 'React 19 sets properties and listens to custom events by `on…`. In React 18, add the listener in an effect.',
    code: `import { useState } from 'react';
import 'reply-coach/define';

export function Reply({ customer }) {
  const [text, setText] = useState('');
  return (
    <reply-coach
      customer-name={customer.name}
      customer-message={customer.message}
      onreply-coach-report={(event) => console.log(event.report.diagnostics.length)}
    >
      <textarea aria-label="Reply" value={text} onChange={(event) => setText(event.target.value)} />
    </reply-coach>
  );
}`,
    types: `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ReplyCoach, ReplyCoachReportEvent } from 'reply-coach';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'reply-coach': DetailedHTMLProps<HTMLAttributes<ReplyCoach>, ReplyCoach> & {
        'customer-name'?: string;
        'customer-message'?: string;
        'onreply-coach-report'?: (event: ReplyCoachReportEvent) => void;
      };
    }
  }
}`,
  },
  {
    framework: 'Vue',
    note: 'Tell the compiler that the tags are not components: `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("reply-coach") } } })`.',
    code: `<script setup>
import { ref } from 'vue';
import 'reply-coach/define';

defineProps(['customer']);
const text = ref('');
</script>

<template>
  <reply-coach
    :customer-name="customer.name"
    :customer-message="customer.message"
    @reply-coach-report="({ report }) => console.log(report.diagnostics.length)"
  >
    <textarea v-model="text" aria-label="Reply"></textarea>
  </reply-coach>
</template>`,
  },
  {
    framework: 'Svelte',
    note: 'Nothing else is needed.',
    code: `<script>
  import 'reply-coach/define';

  let { customer } = $props();
  let text = $state('');
</script>

<reply-coach
  customer-name={customer.name}
  customer-message={customer.message}
  onreply-coach-report={({ report }) => console.log(report.diagnostics.length)}
>
  <textarea bind:value={text} aria-label="Reply"></textarea>
</reply-coach>`,
  },
  {
    framework: 'Angular',
    note: '`CUSTOM_ELEMENTS_SCHEMA` lets the template have the tag.',
    code: `import { Component, CUSTOM_ELEMENTS_SCHEMA, input } from '@angular/core';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { ReplyCoachReportEvent } from 'reply-coach';
import 'reply-coach/define';

@Component({
  selector: 'app-reply',
  imports: [ReactiveFormsModule],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    <reply-coach
      [customerName]="customer().name"
      [customerMessage]="customer().message"
      (reply-coach-report)="log($event)"
    >
      <textarea [formControl]="text" aria-label="Reply"></textarea>
    </reply-coach>
  \`,
})
export class Reply {
  readonly customer = input.required<{ name: string; message: string }>();
  readonly text = new FormControl('', { nonNullable: true });

  log({ report }: ReplyCoachReportEvent): void {
    console.log(report.diagnostics.length);
  }
}`,
  },
  {
    framework: 'Lit',
    note: '`live()` compares with what stands in the field, which the agent has changed.',
    code: `import { html, LitElement } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import 'reply-coach/define';

@customElement('app-reply')
export class Reply extends LitElement {
  @property({ attribute: false }) customer = { name: '', message: '' };
  @state() private text = '';

  render() {
    return html\`
      <reply-coach
        customer-name=\${this.customer.name}
        customer-message=\${this.customer.message}
        @reply-coach-report=\${({ report }) => console.log(report.diagnostics.length)}
      >
        <textarea
          aria-label="Reply"
          .value=\${live(this.text)}
          @input=\${(event) => (this.text = event.target.value)}
        ></textarea>
      </reply-coach>
    \`;
  }
}`,
  },
];
