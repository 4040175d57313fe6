import { editorTests } from './editor-tests.js';
import { mount } from './fixtures/slate.js';

editorTests('Slate', mount);
