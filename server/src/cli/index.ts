export { type Files, type Host, nodeFiles, nodeHost, type Output } from './host';
export { type ExitCode, main } from './main';
