export { readDocx } from './importing/docx/index';
