// The parts of the language model, which its package types only as a whole.
declare module 'wink-eng-lite-web-model/dist/feature.js' {
  const part: unknown;
  export default part;
}
declare module 'wink-eng-lite-web-model/dist/lemmatize.js' {
  const part: unknown;
  export default part;
}
declare module 'wink-eng-lite-web-model/dist/load-core-model.js' {
  const part: unknown;
  export default part;
}
declare module 'wink-eng-lite-web-model/dist/load-pos-model.js' {
  const part: unknown;
  export default part;
}
