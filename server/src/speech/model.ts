import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js';
import core from 'wink-eng-lite-web-model/dist/load-core-model.js';
import pos from 'wink-eng-lite-web-model/dist/load-pos-model.js';
import type { Model } from 'wink-nlp';

/** An automaton that recognizes nothing, as the reader writes them down. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

/** Of what the reader does not do for us it still asks for the automata. */
const unused = () => ({ machines: [NOTHING], transformers: [undefined] });

/**
 * The language model as far as parts of speech and base forms need it. The rest, its moods, names and sentences, would be a
 * tenth of the product and as much of the time it takes to load.
 */
export const MODEL: Model = {
  core,
  pos,
  featureFn,
  sbd: unused,
  ner: unused,
  negation: unused,
  sa: unused,
  metaCER: unused,
  addons: { lemmatize },
};
