// The page finds the first place that was booked and can be cancelled, as a CMS would write its id into the page.
const portal = document.querySelector('guild-portal');

document.addEventListener('demo-actor', () => {
  const end = portal.connection.watch({ name: 'bookings/activity', input: {}, language: 'en-GB' }, (reply) => {
    queueMicrotask(() => end());
    const [booked] = reply.answer?.registrations ?? [];
    if (booked) document.getElementById('booked').setAttribute('booking-ids', booked.id);
  });
});
