import type { ChangeKind } from './change.js';

/** The version after a change: of texts 1.0.1, of values 1.1.0, of logic 2.0.0; without one the same. */
export function nextVersion(version: string, kind: ChangeKind | undefined): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  switch (kind) {
    case undefined:
      return version;
    case 'text':
      return [major, minor, patch + 1].join('.');
    case 'value':
      return [major, minor + 1, 0].join('.');
    case 'logic':
      return [major + 1, 0, 0].join('.');
  }
}
