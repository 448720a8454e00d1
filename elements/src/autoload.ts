import { loaders } from './loaders.js';
import { loadWhenSeen } from './shared/load-when-seen.js';

loadWhenSeen(document, loaders);
