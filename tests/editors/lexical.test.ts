import { editorTests } from './editor-tests.js';
import { mount } from './fixtures/lexical.js';

editorTests('Lexical', mount);
