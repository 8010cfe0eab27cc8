import assert from 'node:assert/strict';
import { namedAt } from '../../server/src/features/index';
import { parseScript } from '../../server/src/script/index';
import { marked, withMarks } from '../support/marked';

/** What is named at `<|>` is written and used at the marked places, and no others; the first one marked is where it is written. */
function expectNamed(source: string): void {
  const { text, cursor } = marked(source);
  const named = namedAt(parseScript(text), cursor ?? 0);
  assert.ok(named, 'something is named there');
  const places = [...(named.definition ? [named.definition] : []), ...named.uses];
  assert.equal(withMarks(text, places), source.replace('<|>', ''));
}

function expectNothing(source: string): void {
  const { text, cursor } = marked(source);
  assert.equal(namedAt(parseScript(text), cursor ?? 0), undefined);
}

describe('what the words at the cursor name', () => {
  it('is a section, from a link or its own title', () => {
    const script = (link: string, title: string) =>
      `# Gatekeeper\n\n<- ‹${link}›\n\n# ‹${title}› (20s)\n\nHello.\n\n? No.\n  -> ‹Credibility Statement›\n`;
    expectNamed(script('Credi<|>bility statement', 'Credibility statement'));
    expectNamed(script('Credibility statement', 'Credibility state<|>ment'));
  });

  it('is the first section of two by one title', () => {
    expectNamed('# ‹Ask›\n\nOne.\n\n# Ask\n\nTwo.\n\n-> ‹A<|>sk›\n');
  });

  it('is a placeholder, from its marks or the key of its value', () => {
    const script = (key: string, use: string) =>
      `---\n‹${key}›: Ken\nvalues:\n  town: Graz\n---\nThis is {{‹${use}›}}, {{town}}. {{‹seller›}} here.\n`;
    expectNamed(script('seller', 'sel<|>ler'));
    expectNamed(script('sel<|>ler', 'seller'));
    expectNamed('---\nvalues:\n  ‹town›: Graz\n---\nIn {{‹to<|>wn›}}.\n');
  });

  it('is there though nothing is written for it', () => {
    expectNamed('This is {{‹na<|>me›}}, {{‹name›}}.\n');
    expectNamed('-> ‹Nowh<|>ere›\n');
  });

  it('is nothing among words, and nothing of another script', () => {
    expectNothing('# Ask\n\nHel<|>lo.\n');
    expectNothing('# Ask\n\n<- other.pitch#As<|>k\n');
  });
});
