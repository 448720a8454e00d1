export { arbitraryForPreferences } from './arbitrary-for-preferences.js';
