/** A file that is to be evidence, as it is sent. */
export interface Evidence {
  readonly name: string;
  /** Base64. */
  readonly bytes: string;
}

/** At the very start, so that the file cannot be something else as well; a byte order mark and space may precede. */
const HEADER = /^(?:ï»¿)?[\0\t\n\f\r ]{0,1024}%PDF-/;

/**
 * Looks at a file's size and first bytes, and reads it where it may be evidence.
 *
 * What it is called is never asked. Whether there is something in it that runs
 * is for the portal to say.
 */
export async function readEvidence(file: File, mostBytes: number): Promise<Evidence | 'too-large' | 'not-pdf'> {
  if (file.size > mostBytes) return 'too-large';
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (!HEADER.test(latin1(bytes.subarray(0, 2048)))) return 'not-pdf';
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += latin1(bytes.subarray(at, at + 0x8000));
  return { name: file.name, bytes: btoa(text) };
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
