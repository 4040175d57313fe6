import { createApp, h, ref, vModelText, withDirectives, type App } from 'vue';

/** What Vue compiles the snippet's template to, with the state shown beside the field. */
export function vueReply(draft: string): App {
  const text = ref(draft);
  const field = (): unknown =>
    h('textarea', {
      'aria-label': 'Reply',
      rows: 4,
      cols: 36,
      'onUpdate:modelValue': (value: string) => (text.value = value),
    });
  return createApp({
    render: () => [
      h('reply-coach', { 'customer-name': 'Maria' }, [
        withDirectives(field() as ReturnType<typeof h>, [[vModelText, text.value]]),
      ]),
      h('p', ['The state of Vue: ', h('output', text.value)]),
    ],
  });
}
