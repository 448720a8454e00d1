export type { ExitCode } from './exit-code.js';
export { main } from './main.js';
export { memoryWorld, type MemoryWorld, type MemoryWorldOptions } from './memory-world.js';
export { run } from './run.js';
export type { Files, Output, World } from './world.js';
