import { isDate } from '../script/index';

const MILLISECONDS = 24 * 60 * 60 * 1000;

/** How many days `to` comes after `from`, both as `2027-03-15`; NaN where either is no day of the calendar. */
export function daysBetween(from: string, to: string): number {
  return isDate(from) && isDate(to) ? Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS) : Number.NaN;
}

/** The day of a moment where the machine stands, as `2027-03-15`. */
export function dayOf(moment: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return [String(moment.getFullYear()).padStart(4, '0'), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}
