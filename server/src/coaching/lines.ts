export { lineEnd, lineEndAt, lineStartAt } from '../script/index';
