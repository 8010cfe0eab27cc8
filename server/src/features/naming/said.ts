import { filledWords, type Passage, type Reach, rehearse, type Script, type Span } from '../../script/index';

/**
 * What is said in a script, with what it brings in: a line for each stretch of words, with its voice and what tells how it is
 * said. Two scripts with the same lines are the same to whoever listens. Titles and the names of speakers and placeholders are
 * nobody's words.
 */
export function saidIn(reach: Reach): readonly string[] {
  const passages = new Map<Script, ReadonlyMap<number, Passage>>();
  const passageAt = (script: Script, { start }: Span): Passage | undefined => {
    const known = passages.get(script) ?? new Map(script.passages.map((passage) => [passage.span.start, passage]));
    passages.set(script, known);
    return known.get(start);
  };
  return rehearse(reach).flatMap(({ kind, voice, span, in: where, link }) => {
    const { script } = where;
    if (kind === 'title') return [];
    if (kind === 'goto') {
      const target = link && reach.targetOf(link, where);
      return [`goto ${target?.found === 'section' ? script.sections.indexOf(target.section) : 'nowhere'}`];
    }
    if (kind === 'absent') return ['absent'];
    const passage = passageAt(script, span);
    const how = passage
      ? `${passage.written ? ' written' : ''}${passage.answers ? ' answer' : ''} ${passage.alternative?.choice ?? ''}/${passage.section.alternative?.choice ?? ''}`
      : '';
    return [`${voice}${how}: ${wordsOf(script, span)}`];
  });
}

/** Words as written, each placeholder by its value or as a blank. */
function wordsOf(script: Script, span: Span): string {
  return filledWords(script, span, ({ name }) => `{${script.values.get(name)?.value ?? ''}}`);
}
