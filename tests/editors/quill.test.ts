import { editorTests } from './editor-tests.js';
import { mount } from './fixtures/quill.js';

editorTests('Quill', mount);
