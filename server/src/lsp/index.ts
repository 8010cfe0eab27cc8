export { type Host, serve } from './serve';
