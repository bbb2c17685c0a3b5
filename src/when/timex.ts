const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const PARTS: ReadonlyMap<string, string> = new Map(Object.entries({
  MO: 'morning', MI: 'midday', AF: 'afternoon', EV: 'evening', NI: 'night', DT: 'daytime', PM: 'afternoon',
}));
const SEASONS: ReadonlyMap<string, string> = new Map(Object.entries({ SP: 'a spring', SU: 'a summer', FA: 'an autumn', WI: 'a winter' }));

/** The part of the day that a TIMEX3 value names, `2022-11-11TMO`; null: none. */
export function partName(value: string | null): string | null {
  return PARTS.get(/T([A-Z]{2})$/.exec(value ?? '')?.[1] ?? '') ?? null;
}

/** What a TIMEX3 value with holes says, in words: "24 February, year not known". Null: nothing that helps. */
export function openValueText(value: string | null): string | null {
  if (value === null) return null;
  const part = partName(value);
  const clock = /T(\d\d:\d\d)$/.exec(value)?.[1] ?? null;
  const tail = part !== null ? `, ${part}` : clock !== null ? `, ${clock}` : '';

  const weekday = WEEKDAYS[Number(/^XXXX-WXX-([1-7])/.exec(value)?.[1] ?? 0) - 1];
  if (weekday !== undefined) return `a ${weekday}${tail}, date not known`;

  const [, month, dayOfMonth] = /^XXXX-(\d\d)(?:-(\d\d|XX))?/.exec(value) ?? [];
  const name = MONTHS[Number(month ?? 0) - 1];
  if (name !== undefined) {
    const dayText = dayOfMonth === undefined || dayOfMonth === 'XX' ? '' : `${Number(dayOfMonth)} `;
    return `${dayText}${name}${tail}, year not known`;
  }

  const season = SEASONS.get(/^XXXX-(SP|SU|FA|WI)/.exec(value)?.[1] ?? '');
  if (season !== undefined) return `${season}, year not known`;
  if (value.startsWith('XXXX-XX-XX') && tail !== '') return `${tail.slice(2)}, date not known`;
  return null;
}
