import { readNameKey } from '../state/filters.ts';
import { Choice } from './Choice.tsx';
import { LongList } from './LongList.tsx';
import { Section } from './Section.tsx';

interface NameSectionProps {
  readonly title: string;
  readonly many: string;
  /** Keys of the names, the commonest of the whole pile first. */
  readonly names: readonly string[];
  readonly chosen: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  /** The countries of places, by key. */
  readonly countries?: ReadonlyMap<string, string>;
  readonly onToggle: (name: string) => void;
}

/** Names of one kind to choose from: an event that has any of them stays. Their order is that of the pile, so that it stands still. */
export function NameSection({ title, many, names, chosen, counts, countries, onToggle }: NameSectionProps) {
  if (names.length === 0) return null;
  const mine = chosen.filter((name) => names.includes(name)).map(nameOf);
  const within = (key: string) => (countries?.has(key) === true ? `, ${countries.get(key)}` : '');
  return (
    <Section title={title} inForce={mine.length > 1 ? String(mine.length) : (mine[0] ?? '')}>
      <LongList items={names} many={many} textOf={(key) => nameOf(key) + within(key)} isPinned={(name) => chosen.includes(name)}>
        {(name) => (
          <li key={name}>
            <Choice checked={chosen.includes(name)} count={counts.get(name) ?? 0} onChange={() => onToggle(name)}><span className="source-name">{nameOf(name)}{within(name)}</span></Choice>
          </li>
        )}
      </LongList>
    </Section>
  );
}

function nameOf(key: string): string {
  return readNameKey(key)?.name ?? key;
}
