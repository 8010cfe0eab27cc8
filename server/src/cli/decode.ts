export { type Decoded, decode, NOT_UTF_8 } from '../importing/index';
