const LONG = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day as it is written out: 25 November 2026. @param {string} day as `2026-11-25` @returns {string} */
export const longDay = (day) => LONG.format(new Date(`${day}T00:00:00Z`));
