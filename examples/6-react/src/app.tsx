import '@guildhall/elements/bookings/guild-cancellation/guild-cancellation.define';
import '@guildhall/elements/portal/guild-portal/guild-portal.define';
import type { GuildPortal } from '@guildhall/elements/portal/guild-portal/guild-portal';
import type {} from '@guildhall/elements/react';
import { useRef, useState } from 'react';
import { longDay } from '../../frameworks/long-day.js';
import { useConnection, useView } from './use-portal.ts';

const texts = { today: 'if you give it up today, {0}' };

/** The bookings of whoever looks at the page, and an element that cancels the one they choose. */
export function App() {
  const portal = useRef<GuildPortal>(null);
  const connection = useConnection(portal);
  const activity = useView(connection, 'bookings/activity', {});
  const [chosen, setChosen] = useState<string>();
  const [open, setOpen] = useState(true);
  const [wishes, setWishes] = useState(0);

  return (
    <guild-portal body="ima" ref={portal}>
      <main>
        <h1>Your bookings, in React</h1>
        <p className="lead">The list is React’s, the cancelling an element’s. One portal serves both.</p>

        <h2>Your places, and those you booked</h2>
        {activity ? (
          <ul className="bookings">
            {[...activity.upcoming, ...activity.registrations].map(
              ({ id, title, startsOn, delegateName, isBooker, stage }) => (
                <li key={id} data-booking={id} data-stage={stage}>
                  <div className="what">
                    <strong>{title}</strong>
                    <span>
                      {longDay(startsOn)} · {delegateName} · {stage}
                    </span>
                  </div>
                  {isBooker && stage === 'booked' && (
                    <button type="button" aria-label={`Cancel ${title}, ${delegateName}`} onClick={() => setChosen(id)}>
                      Cancel
                    </button>
                  )}
                </li>
              ),
            )}
            {activity.upcoming.length + activity.registrations.length === 0 && (
              <li>You have booked no places. Those you book appear here.</li>
            )}
          </ul>
        ) : (
          <p>Your bookings are on their way.</p>
        )}

        {chosen && (
          <section className="cancelling" aria-label="Cancelling">
            <h2>Cancelling</h2>
            <div className="actions">
              <button type="button" onClick={() => setOpen(!open)}>
                {open ? 'Put this away' : 'Show it again'}
              </button>
              <p>
                Wishes heard: <output>{wishes}</output>
              </p>
            </div>
            {open && (
              <guild-cancellation
                bookingIds={chosen}
                texts={texts}
                headingLevel={3}
                onguild-wish={() => setWishes((before) => before + 1)}
              >
                <p>What cancelling costs is on its way.</p>
              </guild-cancellation>
            )}
          </section>
        )}
      </main>
    </guild-portal>
  );
}
