import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Coach } from '../engine/index.js';
import type { Diagnostic, Exchange, Report } from '../engine/types.js';
import type { DismissVerb } from '../events/dismiss-event.js';
import type { TextChange, TextField } from '../fields/text-field.js';
import { Dismissals } from './dismissals.js';
import type { FieldController } from './field-controller.js';
import { loadCoach } from './load-coach.js';
import { mapDiagnostics } from './map-diagnostics.js';
import { PAUSE, reveal } from './reveal.js';
import { onIdle, runInSlices } from './slices.js';

/** What the lint controller asks of its host, and tells it. */
export interface LintHost extends ReactiveControllerHost {
  /** The coach that the page says to use; null for the default one. */
  readonly coachInUse: Coach | null;
  readonly exchange: Exchange;
  /** A reading of the draft is complete; null when there is no draft to speak of any more. */
  reported(report: Report | null): void;
  /** What the agent may see has changed: paint it. */
  revealed(findings: readonly Diagnostic[]): void;
}

/**
 * Reads the draft as it is typed: loads the engine when it is first needed, moves what is on show along with every
 * edit, reads anew in slices, drops stale readings, and decides with `reveal` what may be shown yet.
 */
export class LintController implements ReactiveController {
  readonly #host: LintHost;
  readonly #dismissals = new Dismissals();
  #field: TextField | null = null;
  #defaultCoach: Coach | null = null;
  #reading: AbortController | undefined;
  /** The latest complete reading; moved along with edits until the next one. */
  #diagnostics: readonly Diagnostic[] = [];
  #raw: Report | null = null;
  #shown: readonly Diagnostic[] = [];
  #failed = false;
  /** Somebody asked for readings before the agent comes to the field. */
  #awake = false;
  #paused = true;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LintHost, fields: FieldController) {
    this.#host = host;
    host.addController(this);
    fields.use((field) => this.#attach(field));
  }

  /** What the agent sees marked, sorted by range. */
  get shown(): readonly Diagnostic[] {
    return this.#shown;
  }

  /** What the agent put off until coming back to the field. */
  get putOff(): readonly Diagnostic[] {
    return this.#diagnostics.filter((diagnostic) => this.#dismissals.snoozes(diagnostic));
  }

  /** True while the agent is typing: nothing may open by itself then. */
  get typing(): boolean {
    return !this.#paused;
  }

  hostDisconnected(): void {
    this.#defaultCoach = null;
  }

  /** A finding of some report as it stands in the draft now, or null when the draft has moved on from it. */
  current({ ruleId, range }: Diagnostic): Diagnostic | null {
    const same = (other: Diagnostic): boolean =>
      other.ruleId === ruleId && other.range.start === range.start && other.range.end === range.end;
    return this.#diagnostics.find(same) ?? null;
  }

  /** True while the latest report is of an earlier text. */
  get reading(): boolean {
    return this.#raw === null || this.#reading !== undefined;
  }

  /** Loads the engine and reads the draft, though nobody has come to the field yet. */
  wake(): void {
    if (this.#awake) return;
    this.#awake = true;
    if (this.#field && !this.#raw && !this.#reading) void this.#load();
  }

  /** Reads the draft again because something else than the draft changed: the exchange, the coach. */
  refresh(): void {
    if (!this.#field) return;
    if (this.#coach) this.#read();
    // The host took its coach away again.
    else if (this.#raw) void this.#load();
  }

  /** Reads the draft at once, and counts the agent as resting: for after a rewrite. */
  flush(): void {
    const field = this.#field;
    if (!field || !this.#coach || field.composing) return;
    this.#reading?.abort();
    this.#rest();
    this.#complete(this.#coach.lint(field.text, this.#host.exchange));
  }

  /** Waves a finding away; the draft is not read again for it. */
  dismiss(diagnostic: Diagnostic, verb: DismissVerb): void {
    if (!this.#field) return;
    this.#dismissals.add(verb, diagnostic, this.#field.text);
    if (this.#raw && !this.#reading) this.#complete(this.#raw);
    else this.#reveal();
  }

  get #coach(): Coach | null {
    return this.#host.coachInUse ?? this.#defaultCoach;
  }

  #attach(field: TextField): () => void {
    this.#field = field;
    this.#paused = true;
    const stopListening = field.onChange((change) => this.#changed(change));
    const load = (): void => void this.#load();
    const events = new AbortController();
    const { signal } = events;
    const { element } = field;
    element.addEventListener('focus', () => this.#focused(), { signal });
    element.addEventListener('blur', () => this.#settle(), { signal });
    // The field itself leaves its composing state in a listener of the same event: read after it.
    element.addEventListener('compositionend', () => queueMicrotask(() => this.#read()), { signal });
    // On the document for contenteditable, on the element for controls in shadow trees.
    for (const target of [element.ownerDocument, element]) {
      target.addEventListener('selectionchange', () => this.#reveal(), { signal });
    }
    if (element.matches(':focus') || this.#awake) load();
    else if (field.text.trim() !== '') signal.addEventListener('abort', onIdle(load));
    return () => {
      events.abort();
      stopListening();
      this.#reading?.abort();
      this.#reading = undefined;
      clearTimeout(this.#pause);
      this.#dismissals.forgetDraft();
      this.#raw = null;
      this.#diagnostics = [];
      this.#show([]);
      this.#field = null;
      this.#host.reported(null);
    };
  }

  #focused(): void {
    this.#failed = false;
    if (!this.#coach) void this.#load();
    else if (this.#dismissals.wake()) this.#reveal();
  }

  /** Whoever pauses or leaves the field has finished writing for now. */
  #settle(): void {
    this.#rest();
    this.#reveal();
  }

  async #load(): Promise<void> {
    const field = this.#field;
    if (this.#failed) return;
    try {
      if (!this.#coach) {
        const coach = await loadCoach();
        if (!field || this.#field !== field) return;
        this.#defaultCoach = coach;
      }
      this.#read();
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Says so once, and again only when the agent comes back to the field: not at every keystroke. */
  #fail(error: unknown): void {
    if (this.#failed) return;
    this.#failed = true;
    console.error('reply-coach could not read the draft; the field works without it.', error);
  }

  #changed(change: TextChange): void {
    const field = this.#field;
    if (!field) return;
    this.#reading?.abort();
    this.#reading = undefined;
    this.#raw = null;
    if (field.text.trim() === '') this.#dismissals.forgetDraft();
    else this.#dismissals.map(change);
    this.#diagnostics = mapDiagnostics(this.#diagnostics, change);
    this.#paused = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#settle(), PAUSE);
    this.#show(mapDiagnostics(this.#shown, change));
    if (this.#coach) this.#read();
    else void this.#load();
  }

  #rest(): void {
    clearTimeout(this.#pause);
    this.#paused = true;
  }

  /** Reads in tasks of its own, after the keystroke is painted; not while an input method composes. */
  #read(): void {
    const field = this.#field;
    if (!field || !this.#coach || field.composing) return;
    this.#reading?.abort();
    if (!field.editable) {
      this.#diagnostics = [];
      this.#show([]);
      return;
    }
    const reading = new AbortController();
    this.#reading = reading;
    const steps = this.#coach.lintSteps(field.text, this.#host.exchange);
    runInSlices(steps, reading.signal).then(
      (report) => {
        if (report && !reading.signal.aborted) this.#complete(report);
      },
      (error: unknown) => this.#fail(error),
    );
  }

  #complete(raw: Report): void {
    const field = this.#field;
    if (!field) return;
    this.#reading = undefined;
    this.#raw = raw;
    const report = this.#dismissals.filter(raw, field.text);
    this.#diagnostics = report.diagnostics;
    this.#reveal();
    this.#host.reported(report);
  }

  #reveal(): void {
    const field = this.#field;
    if (!field || field.composing) return;
    const awake = this.#diagnostics.filter((diagnostic) => !this.#dismissals.snoozes(diagnostic));
    const state = { text: field.text, caret: caretOf(field), paused: this.#paused, shown: this.#shown };
    this.#show(reveal(awake, state));
  }

  #show(findings: readonly Diagnostic[]): void {
    if (findings === this.#shown || (findings.length === 0 && this.#shown.length === 0)) return;
    if (findings.length === this.#shown.length && findings.every((each, index) => each === this.#shown[index])) return;
    this.#shown = findings;
    this.#host.revealed(findings);
  }
}

function caretOf(field: TextField): number | null {
  if (!field.element.matches(':focus')) return null;
  return field.selection?.end ?? null;
}
