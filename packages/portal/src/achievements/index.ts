import type { achievementsCommands, achievementsViews } from '../contract/achievements.js';
import type { RoomParts } from '../engine/room.js';
import { centreHandlers } from './commands/centre.js';
import { issueHandlers } from './commands/issue.js';
import { reportHandlers } from './commands/report.js';
import { achievementsDue } from './due.js';
import { achievementsEmails } from './emails.js';
import { achievementsMakers } from './makers.js';
import { achievementsPersonal } from './personal.js';
import { centreViewHandlers } from './views/centre.js';
import { documentViewHandlers } from './views/documents.js';
import { downloadViewHandlers } from './views/downloads.js';
import { reportViewHandlers } from './views/reports.js';
import { verifyHandlers } from './views/verify.js';

/** What the portal does in the room achievements. */
export const achievementsRoom: RoomParts<typeof achievementsCommands, typeof achievementsViews> = {
  commands: { ...issueHandlers, ...reportHandlers, ...centreHandlers },
  views: {
    ...documentViewHandlers,
    ...centreViewHandlers,
    ...downloadViewHandlers,
    ...reportViewHandlers,
    ...verifyHandlers,
  },
  emails: achievementsEmails,
  due: achievementsDue,
  makers: achievementsMakers,
  personal: achievementsPersonal,
};
