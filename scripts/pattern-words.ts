/** The pattern of a rule as a person may read it: `[the] <count> <unit>[s] ago`. Square brackets: may be left out; `#`: a digit. */
export function patternWords(pattern: string): string {
  return alternatives(tokens(pattern)).replace(/ {2,}/g, ' ').trim();
}

/** More than these of one choice are left out: the page is to be read. */
const most = 12;

interface Cursor {
  readonly pattern: string;
  at: number;
}

const tokens = (pattern: string): Cursor => ({ pattern, at: 0 });

function alternatives(cursor: Cursor): string {
  const all: string[] = [];
  let one = '';
  while (cursor.at < cursor.pattern.length && cursor.pattern.charAt(cursor.at) !== ')') {
    if (cursor.pattern.charAt(cursor.at) === '|') {
      cursor.at += 1;
      all.push(one);
      one = '';
    } else one += piece(cursor);
  }
  all.push(one);
  const shown = [...new Set(all)].filter((each) => each.trim() !== '' || all.length === 1);
  const open = all.includes('') && all.length > 1;
  const words = shown.length > most ? `${shown.slice(0, most).join(' / ')} / …` : shown.join(' / ');
  return open ? `[${words}]` : words;
}

/** One thing and how often it may stand. */
function piece(cursor: Cursor): string {
  const from = cursor.at;
  const group = /^\((\?(?:<?[=!]|:|<[a-zA-Z0-9]+>))?/.exec(cursor.pattern.slice(cursor.at));
  if (group !== null) {
    cursor.at += group[0].length;
    const inner = alternatives(cursor);
    cursor.at += 1;
    // What may stand round the words is for the rule to know.
    if (/^\?<?[=!]/.test(group[1] ?? '')) return '';
    const choice = topLevelChoice(cursor.pattern.slice(from, cursor.at));
    return counted(cursor, inner, choice);
  }
  const macro = /^\{~?([a-zA-Z0-9]+)(?::[a-zA-Z]+)?\}/.exec(cursor.pattern.slice(cursor.at));
  if (macro !== null && !/^\d/.test(macro[1] ?? '')) {
    cursor.at += macro[0].length;
    return counted(cursor, `<${macro[1]}>`, false);
  }
  const set = /^\[(\^?)((?:\\.|[^\]])+)\]/.exec(cursor.pattern.slice(cursor.at));
  if (set !== null) {
    cursor.at += set[0].length;
    const members = (set[2] ?? '').replace(/\\(.)/g, '$1');
    const shown = /^[\dd-]+$/.test(members) ? '#' : set[1] === '^' || members.includes('a-z') ? '…' : members.includes(' ') ? ' ' : members.length > 1 ? `(${[...members].join(' / ')})` : members;
    return counted(cursor, shown, false);
  }
  const plain = cursor.pattern.charAt(cursor.at) === '\\' ? cursor.pattern.slice(cursor.at, cursor.at + 2) : cursor.pattern.charAt(cursor.at);
  cursor.at += plain.length;
  const shown = plain === '\\d' ? '#' : plain === '\\w' || plain === '\\S' || plain === '.' ? '…' : plain === '\\b' || plain === '$' || plain === '^' ? '' : plain.replace('\\', '');
  return counted(cursor, shown, false);
}

function counted(cursor: Cursor, words: string, choice: boolean): string {
  const often = /^(?:\?|\*|\+|\{(\d+)(?:,(\d*))?\})\??/.exec(cursor.pattern.slice(cursor.at));
  const whole = choice && !/^\[[^[\]]*\]$/.test(words) ? `(${words})` : words;
  if (often === null) return whole;
  cursor.at += often[0].length;
  const [least, largest] = [often[1], often[2]];
  if (least !== undefined) return words === '#' ? '#'.repeat(Number(largest === undefined || largest === '' ? least : largest)) : whole;
  if (often[0].startsWith('+')) return `${whole}…`;
  // A space that may be missing says nothing to a reader.
  return words === ' ' ? ' ' : words === '' ? '' : words.startsWith('[') && words.endsWith(']') ? words : `[${words}]`;
}

/** Whether a group offers a choice at its own level, so that its words must be held together. */
function topLevelChoice(group: string): boolean {
  let depth = 0;
  for (let i = 0; i < group.length; i += 1) {
    const sign = group.charAt(i);
    if (sign === '\\') i += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === '|' && depth === 1) return true;
  }
  return false;
}
