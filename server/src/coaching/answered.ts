import type { Comeback, Script } from '../script/index';

/** Every comeback that something is said, shown or done at, or at one inside it. */
export function answeredIn(script: Script): ReadonlySet<Comeback> {
  const answered = new Set<Comeback>();
  const add = (comeback: Comeback | undefined): void => {
    for (let each = comeback; each && !answered.has(each); each = each.parent) answered.add(each);
  };
  for (const { answers } of script.passages) add(answers);
  for (const { inAnswerTo } of script.links) add(inAnswerTo);
  // Directions belong to no passage: the innermost comeback around one is the last that starts before it and holds it.
  const open: Comeback[] = [];
  let next = 0;
  for (const { span, voice } of script.pieces) {
    for (
      let comeback = script.comebacks[next];
      comeback && comeback.span.start <= span.start;
      comeback = script.comebacks[++next]
    ) {
      open.push(comeback);
    }
    while ((open.at(-1)?.span.end ?? span.end) < span.end) open.pop();
    if (voice === 'direction') add(open.at(-1));
  }
  return answered;
}
