import mammoth from 'mammoth';
import type { DocxFault } from '../import';
import { markdownOf } from './markdown';

/** A script is a few pages; what is larger is no script, and takes long to unpack. */
const LARGEST = 20 * 1024 * 1024;

/** Word's and LibreOffice's own styles that pages write as a mark; the library knows headings and lists. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='Block Quotation'] => blockquote > p:fresh",
  "r[style-name='Strong'] => strong",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
];

/**
 * The words of a Word document as Markdown: headings, bold and italics, lists, tables and quotes stay; pictures, comments
 * and what was deleted with changes tracked do not. Rejects with a {@link DocxFault} where the bytes are no such document.
 */
export async function readDocx(bytes: Uint8Array): Promise<string> {
  if (bytes.length > LARGEST) throw fault('too-large');
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) throw fault('locked');
  // The library asks for the one where it runs in Node and for the other elsewhere.
  const input = { buffer: bytes, arrayBuffer: new Uint8Array(bytes).buffer };
  let html: string;
  try {
    const { value } = await mammoth.convertToHtml(input, {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    });
    html = value;
  } catch {
    throw fault('damaged');
  }
  const markdown = markdownOf(html);
  if (markdown === '') throw fault('no-words');
  return markdown;
}

/** This bundle has no translations; whoever called it puts the fault into words. */
function fault(why: DocxFault): Error {
  return new Error(why);
}
