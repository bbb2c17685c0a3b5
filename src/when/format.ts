import { lightFormat } from 'date-fns/lightFormat';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/**
 * The patterns of date-fns that the page needs, in English. Its own `format` brings languages, ordinals and distances along,
 * which is a tenth of what the page may load before it shows anything.
 */
export function format(date: Date, pattern: string): string {
  return pattern.replace(/EEEE|EEE|MMMM|MMM|QQQQ|yyyy|d/g, (token) => {
    switch (token) {
      case 'EEEE': return DAYS[date.getDay()] ?? '';
      case 'EEE': return (DAYS[date.getDay()] ?? '').slice(0, 3);
      case 'MMMM': return MONTHS[date.getMonth()] ?? '';
      case 'MMM': return (MONTHS[date.getMonth()] ?? '').slice(0, 3);
      case 'QQQQ': return `${['1st', '2nd', '3rd', '4th'][Math.floor(date.getMonth() / 3)] ?? ''} quarter`;
      // A year before 1000 has fewer digits, and no noughts before them.
      case 'yyyy': return lightFormat(date, 'y');
      default: return lightFormat(date, token);
    }
  });
}
