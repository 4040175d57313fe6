import { editorTests } from './editor-tests.js';
import { mount } from './fixtures/codemirror.js';

editorTests('CodeMirror 6', mount);
