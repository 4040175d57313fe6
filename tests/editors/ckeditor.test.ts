import { editorTests } from './editor-tests.js';
import { mount } from './fixtures/ckeditor.js';

editorTests('CKEditor 5', mount);
