/** A file on the wire: its bytes as base64. */
export interface WireFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: string;
}

/** Hands a file to the person, as a download of that name. */
export function saveFile({ name, mediaType, bytes }: WireFile): void {
  const binary = atob(bytes);
  const blob = new Blob([Uint8Array.from(binary, (letter) => letter.charCodeAt(0))], { type: mediaType });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // A download that has begun keeps the bytes; the address may go a little later.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
