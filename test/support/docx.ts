import JSZip from 'jszip';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org';

/** How a paragraph of a Word document looks. */
export interface Look {
  /** A style's id: `Heading1`, `Quote`, `ListParagraph`. */
  readonly style?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A bullet or number, at this depth from 0. */
  readonly bullet?: number;
  readonly number?: number;
}

/** A paragraph; `\n` in it is a line break. */
export function paragraph(words: string, look: Look = {}): string {
  const { style, bold, italic, bullet, number } = look;
  const level = bullet ?? number;
  const list =
    level === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${bullet === undefined ? 2 : 1}"/></w:numPr>`;
  const properties = `<w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${list}</w:pPr>`;
  return `<w:p>${properties}${run(words, bold, italic)}</w:p>`;
}

/** Words of one look inside a paragraph. */
export function run(words: string, bold = false, italic = false): string {
  const looks = `<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}</w:rPr>`;
  const lines = words.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:r>${looks}${lines.join('<w:br/>')}</w:r>`;
}

/** A table of cells that each hold paragraphs. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** The bytes of a Word document with this body, as small as Word itself would still open it. */
export function docx(...body: readonly string[]): Promise<Uint8Array> {
  const zip = new JSZip();
  const xml = (words: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${words}`;
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const list = (id: number, format: string): string => {
    const levels = [0, 1].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/></w:lvl>`).join('');
    return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
  };
  const part = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/>`;
  const relation = (id: string, name: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/officeDocument/2006/relationships/${name}" Target="${target}"/>`;
  zip.file(
    '[Content_Types].xml',
    xml(
      `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}</Types>`,
    ),
  );
  zip.file(
    '_rels/.rels',
    xml(
      `<Relationships xmlns="${OFFICE}/package/2006/relationships">${relation('r1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    ),
  );
  zip.file(
    'word/_rels/document.xml.rels',
    xml(
      `<Relationships xmlns="${OFFICE}/package/2006/relationships">${relation('r1', 'styles', 'styles.xml')}${relation('r2', 'numbering', 'numbering.xml')}</Relationships>`,
    ),
  );
  zip.file(
    'word/styles.xml',
    xml(
      `<w:styles xmlns:w="${WORD}">${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}${style('Title', 'Title')}${style('Quote', 'Quote')}${style('IntenseQuote', 'Intense Quote')}</w:styles>`,
    ),
  );
  zip.file(
    'word/numbering.xml',
    xml(
      `<w:numbering xmlns:w="${WORD}">${list(1, 'bullet')}${list(2, 'decimal')}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>`,
    ),
  );
  zip.file('word/document.xml', xml(`<w:document xmlns:w="${WORD}"><w:body>${body.join('')}</w:body></w:document>`));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
