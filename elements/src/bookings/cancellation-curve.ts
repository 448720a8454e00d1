import { svg, type SVGTemplateResult } from 'lit';
import type { CancellationStep } from './guild-cancellation-quote/guild-cancellation-quote.view.js';

const DAY = 86_400_000;
const TOP = 26;
const BOTTOM = 96;

/** Days from one calendar day to another. */
export function daysApart(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}

/**
 * The charge over time as a stepped area, with today marked.
 *
 * All in percentages and without a `viewBox`, so that the drawing stretches and
 * its letters do not. It says nothing that the table beside it does not.
 */
export function cancellationCurve(
  steps: readonly CancellationStep[],
  on: string,
  label: (step: CancellationStep) => string,
  nowLabel: string,
): SVGTemplateResult {
  const first = steps[0]?.from ?? on;
  const length = daysApart(first, steps.at(-1)?.until ?? on) + 1;
  const most = Math.max(...steps.map((step) => step.chargePence), 1);
  const x = (day: string): number => (daysApart(first, day) / length) * 100;
  const y = (pence: number): number => BOTTOM - (pence / most) * (BOTTOM - TOP);
  const now = x(on) + 50 / length;
  return svg`
    ${steps.map((step) => {
      const left = x(step.from);
      const width = ((daysApart(step.from, step.until) + 1) / length) * 100;
      const top = y(step.chargePence);
      const current = step.from <= on && on <= step.until;
      // Away from the line of today, which would cross the letters.
      const atEnd = !current || now < left + width / 2;
      return svg`
        <g class=${current ? 'current' : ''}>
          <rect class="area" x="${left}%" y="${top}%" width="${width}%" height="${100 - top}%" />
          <line class="edge" x1="${left}%" x2="${left + width}%" y1="${top}%" y2="${top}%" />
          ${width > 18 ? svg`<text x="${atEnd ? left + width : left}%" y="${top}%" dx=${atEnd ? -6 : 6} dy="-7" text-anchor=${atEnd ? 'end' : 'start'}>${label(step)}</text>` : ''}
        </g>`;
    })}
    ${
      now > 0 && now < 100
        ? svg`<line class="now" x1="${now}%" x2="${now}%" y1="0" y2="100%" />
          <text class="now-label" x="${now}%" y="11" dx=${now > 70 ? -6 : 6} text-anchor=${now > 70 ? 'end' : 'start'}>${nowLabel}</text>`
        : ''
    }`;
}
