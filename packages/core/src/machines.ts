export { type CpdActivityEvent, cpdActivityLife, type CpdActivityRow } from './cpd/activity-machine.js';
