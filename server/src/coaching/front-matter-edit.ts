export { declareSpeaker, ignoreInFile, noLongerIgnored, setFrontMatter } from '../script/index';
