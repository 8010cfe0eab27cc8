import assert from 'node:assert/strict';
import { nameAt, placesOf } from '../../../server/src/features/index';
import { createReach, parseScript } from '../../../server/src/script/index';
import { around } from '../../support/around';
import { marked, withMarks } from '../../support/marked';

/** What is named at `<|>` is written and used at the marked places, and no others; the first one marked is where it is written. */
function expectNamed(source: string, others: Readonly<Record<string, string>> = {}, house?: string): void {
  const { text, cursor } = marked(source);
  const reach = createReach(parseScript(text), around(others, house));
  const name = nameAt(reach, cursor ?? 0);
  assert.ok(name, 'something is named there');
  const { definition, uses } = placesOf(name, reach);
  const places = [...(definition ? [definition] : []), ...uses];
  assert.equal(withMarks(text, places), source.replace('<|>', ''));
}

function expectNothing(source: string): void {
  const { text, cursor } = marked(source);
  assert.equal(nameAt(createReach(parseScript(text), around()), cursor ?? 0), undefined);
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

  it('is a speaker, from a cue or where it is declared', () => {
    const script = (key: string, cue: string) =>
      `---\nspeakers:\n  ‹${key}›: gatekeeper\n---\n‹${cue}›: Who is it?\nYou: Mika.\n\n**‹HANA› (sighs):** Again?\n`;
    expectNamed(script('Hana', 'Ha<|>na'));
    expectNamed(script('Ha<|>na', 'Hana'));
    expectNamed('---\nbuyer: ‹Aiko Mori›\n---\n‹Ai<|>ko›: Hello.\nYou: Hello.\n\n‹Aiko›: Goodbye.\n');
    expectNamed('‹Gate<|>keeper›: Who?\nBuyer: Me.\n\n‹Gatekeeper›: Oh.\n');
  });

  it('is there though nothing is written for it', () => {
    expectNamed('This is {{‹na<|>me›}}, {{‹name›}}.\n');
    expectNamed('-> ‹Nowh<|>ere›\n');
  });

  it('is a section of another script, by its file or by the house’s', () => {
    const others = { '../house.pitch': '# Who\n\nMika.\n', 'other.pitch': '# Who\n\nKen.\n' };
    expectNamed('<- ../house.pitch#‹Wh<|>o›\n\n<- other.pitch#Who\n\n<- ‹who›\n', others, '../house.pitch');
    expectNamed('<- ../ho<|>use.pitch#‹Who›\n', others);
    expectNamed('# ‹W<|>ho›\n\nAnn.\n\n# Ask\n\n<- ../house.pitch#Who\n<- ‹Who›\n', others, '../house.pitch');
  });

  it('is nothing among words, and nothing of a script that is not there', () => {
    expectNothing('# Ask\n\nHel<|>lo.\n');
    expectNamed('# Ask\n\n<- other.pitch#As<|>k\n'.replace('<|>', '<|>'));
  });
});
