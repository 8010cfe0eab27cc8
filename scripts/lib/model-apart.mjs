// Leaves the data of the language model out of a bundle: they are two thirds of the server, and Node and the browser read the
// same file of them, dist/model.js, when the first words are read.

/** How each host comes by that file: Node reads it from beside the bundle, a worker has imported it by then. */
const FOUND = {
  node: "require('./model.js')",
  browser: 'self.pitchModel',
};

/** @param {'node' | 'browser'} host @returns {import('esbuild').Plugin} */
export function modelApart(host) {
  return {
    name: 'model-apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^wink-eng-lite-web-model\/dist\/load-(?:core|pos)-model\.js$/ }, ({ path }) => ({
        path: path.includes('core') ? 'core' : 'pos',
        namespace: 'model',
      }));
      onResolve({ filter: /^\.\/model\.js$/, namespace: 'model' }, () => ({ path: './model.js', external: true }));
      onLoad({ filter: /./, namespace: 'model' }, ({ path }) => ({
        contents: `module.exports = (...given) => ${FOUND[host]}.${path}(...given);`,
        resolveDir: '.',
      }));
    },
  };
}
