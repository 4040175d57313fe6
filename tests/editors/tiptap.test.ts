import { editorTests } from './editor-tests.js';
import { mount } from './fixtures/tiptap.js';

editorTests('TipTap', mount);
