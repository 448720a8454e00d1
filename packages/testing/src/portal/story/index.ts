export { runStory, STORY_BEGINS } from './run-story.js';
