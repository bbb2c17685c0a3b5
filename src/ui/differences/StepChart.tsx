import { useMemo } from 'react';
import type { ArticleId } from '../../core/index.ts';
import { colourOf, type SourceEntry } from '../model/sources.ts';
import { boundsText } from '../words/differences.ts';
import { dayText } from '../words/labels.ts';
import type { DatedFigure } from './difference.ts';
import { stepChart } from './step-chart.ts';

interface StepChartProps {
  /** What is counted, in words. */
  readonly name: string;
  readonly figures: readonly DatedFigure[];
  readonly sources: ReadonlyMap<ArticleId, SourceEntry>;
}

const [WIDTH, HEIGHT] = [300, 116];
const [LEFT, RIGHT, TOP, BOTTOM] = [16, 20, 30, 24];
/** Days that stand closer than this share one line of letters: only the first and the last are written. */
const ROOM = 80;

/** How a count grew by day of publication. It says nothing that the table beside it does not, and is one picture to a screen reader. */
export function StepChart({ name, figures, sources }: StepChartProps) {
  const { dots, line, days } = useMemo(() => stepChart(figures), [figures]);
  const x = (share: number) => LEFT + share * (WIDTH - LEFT - RIGHT);
  const y = (share: number) => TOP + share * (HEIGHT - TOP - BOTTOM);
  const path = line.map(([across, down], at) => `${at === 0 ? 'M' : 'L'}${x(across).toFixed(1)} ${y(down).toFixed(1)}`).join('');
  const written = days.filter(({ x: share }, at) => at === 0 || at === days.length - 1 || (x(share) - x(0) > ROOM && x(1) - x(share) > ROOM && (days[at - 1] === undefined || x(share) - x(days[at - 1]?.x ?? 0) > ROOM)));
  const said = figures.map((figure) => `${dayText(figure.day)}: ${boundsText(figure)}, ${sources.get(figure.article)?.label ?? 'unknown source'}`).join('; ');
  return (
    <svg className="steps-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} role="img" aria-label={`${name} by day of publication. ${said}.`}>
      <line className="steps-ground" x1={LEFT - 8} x2={WIDTH - RIGHT + 8} y1={y(1) + 0.5} y2={y(1) + 0.5} />
      <path className="steps-line" d={path} />
      {dots.map((dot, at) => (
        <g key={at}>
          {dot.other !== dot.y && <line x1={x(dot.x)} x2={x(dot.x)} y1={y(dot.y)} y2={y(dot.other)} stroke={colour(sources, dot)} strokeWidth="2" />}
          {dot.open !== null && <path className="steps-open" d={`M${x(dot.x) - 3.5} ${y(dot.y) + (dot.open === 'above' ? -8 : 8)}h7m-3.5 0V${y(dot.y)}`} />}
          <circle cx={x(dot.x)} cy={y(dot.y)} r="4.5" fill={colour(sources, dot)} />
        </g>
      ))}
      {days.map(({ day, x: share, y: height, figures: own }, at) => (
        <text key={day} x={x(share)} y={y(height) - (own.some(({ open }) => open === 'above') ? 13 : 9)} textAnchor={anchorOf(at, days.length)} dx={at === 0 ? -6 : at === days.length - 1 ? 6 : 0}>{own.map(shortText).join(', ')}</text>
      ))}
      {written.map(({ day, x: share }, at) => <text key={day} className="steps-day" x={x(share)} y={HEIGHT - 6} textAnchor={anchorOf(at, written.length)} dx={at === 0 ? -8 : at === written.length - 1 ? RIGHT - 4 : 0}>{dayText(day)}</text>)}
    </svg>
  );
}

/** What stands first begins where its dot is, what stands last ends there. */
const anchorOf = (at: number, all: number): 'start' | 'middle' | 'end' => (at === 0 ? 'start' : at === all - 1 ? 'end' : 'middle');

/** Beside a dot there is room for little: "≥ 7". */
const shortText = (figure: DatedFigure): string => boundsText(figure).replace('at least', '≥').replace('at most', '≤').replace(' to ', '–');

const colour = (sources: StepChartProps['sources'], { article }: DatedFigure): string => {
  const source = sources.get(article);
  return source === undefined ? 'currentcolor' : colourOf(source);
};
