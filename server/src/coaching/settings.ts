import { THIRTY } from './meeting-length';
import type { Settings } from './types';

/** What holds where nobody set anything. 150 words a minute is how fast English is said to be understood on the phone. */
export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  wordsPerMinute: 150,
  askMinutes: THIRTY,
  speakers: new Map(),
  names: [],
  houseRules: [],
};
