import '@guildhall/elements/bookings/guild-cancellation/guild-cancellation.define';
import type { CommandWish } from '@guildhall/elements/shared/command-wish';
import type {} from '@guildhall/elements/react';
import { type DetailedHTMLProps, type HTMLAttributes, useState } from 'react';
import { handed } from '../../frameworks/targets.js';

type Anything = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & Record<string, unknown>;
declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- So React wants it.
  namespace JSX {
    interface IntrinsicElements {
      'check-target': Anything;
      'check-shell': Anything;
      'check-late': Anything;
    }
  }
}

/** Hands to elements what the checks look for. */
export function Checks() {
  const [turn, setTurn] = useState(0);
  const [heard, setHeard] = useState<readonly string[]>([]);
  const hear = ({ detail }: CustomEvent<string>): void => setHeard((before) => [...before, detail]);
  const answer = (wish: CommandWish): void => {
    setHeard((before) => [...before, wish.detail.command]);
    wish.respondWith(Promise.resolve({ ok: true }));
  };
  return (
    <main>
      <h1>What React hands to elements</h1>
      <div className="actions">
        <button type="button" onClick={() => setTurn(turn + 1)}>
          Again
        </button>
        <p>
          Turn <output id="turn">{turn}</output>, heard <output id="heard">{heard.join(' ')}</output>
        </p>
      </div>
      <check-target
        id="handed"
        bool={true}
        num={42 + turn}
        str="text"
        list={handed.list}
        thing={handed.thing}
        deepThing={handed.thing}
        field={handed.thing}
        data-told={`turn ${turn}`}
        aria-label="A target"
      />
      <check-target id="telling" onlowercase={hear} onkebab-name={hear} oncamelName={hear} onPascalName={hear} />
      <check-shell id="shell">
        <p>Turn {turn}</p>
        {turn % 2 === 1 && <em>odd</em>}
      </check-shell>
      <check-late id="late" thing={turn < 2 ? handed.thing : { ...handed.thing, turn }} kind="late">
        <p>Turn {turn}</p>
        {turn % 2 === 1 && <em>odd</em>}
      </check-late>
      <guild-cancellation
        id="ours"
        bookingIds="b1"
        view={handed.view as never}
        texts={handed.texts}
        headingLevel={3}
        lang="en-GB"
        onguild-wish={answer}
      >
        <p>Turn {turn}</p>
      </guild-cancellation>
      <guild-portal id="ours-late" body="imi" connection={handed.connection as never}>
        <p>Turn {turn}</p>
      </guild-portal>
    </main>
  );
}
