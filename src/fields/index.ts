/** Reading, marking and editing the text fields of a page without owning them. */
export { ContentEditableField } from './contenteditable-field.js';
export { fieldFor } from './field-for.js';
export { applyChange, diffTexts, mapOffset, mapRange } from './text-change.js';
export type { Highlight, TextChange, TextField } from './text-field.js';
export { TextareaField, type TextFieldOptions } from './value-field.js';
export type { EditorParts, EditorText, TextWatcher } from './editor-text.js';
