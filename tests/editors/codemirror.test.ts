import { editorTests } from './editor-tests.js';
import { mount } from './fixtures/codemirror.js';

// In a slot of Chromium, with or without us, CodeMirror 6 loses its caret at the Enter key.
editorTests('CodeMirror 6', mount, { beside: true });
