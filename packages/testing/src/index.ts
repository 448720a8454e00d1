export * from './qualifications/index.js';
export * from './rulebook/index.js';
