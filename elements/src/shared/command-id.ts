/** A name nobody else chooses, for a command. It works on pages without TLS too, where `randomUUID` does not. */
export function commandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
