export { type Decoded, decode, NOT_UTF_8 } from './decode';
export { convertBytes, type DocxReader, type Imported } from './import';
