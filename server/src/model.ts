// The data of the language model, in a bundle of their own: see scripts/lib/model-apart.mjs.
export { default as core } from 'wink-eng-lite-web-model/dist/load-core-model.js';
export { default as pos } from 'wink-eng-lite-web-model/dist/load-pos-model.js';
