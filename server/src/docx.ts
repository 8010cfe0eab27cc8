// A bundle of its own, which is only loaded when somebody opens a Word document.
export { readDocx } from './importing/docx/index';
