import './billing/guild-billing-route/guild-billing-route.define.js';
import './bookings/guild-cancellation-quote/guild-cancellation-quote.define.js';
import './bookings/guild-cancellation/guild-cancellation.define.js';
import './cpd/guild-cpd-summary/guild-cpd-summary.define.js';
import './portal/guild-portal/guild-portal.define.js';
import './qualifications/guild-combination-status/guild-combination-status.define.js';
import './qualifications/guild-unit-picker/guild-unit-picker.define.js';
