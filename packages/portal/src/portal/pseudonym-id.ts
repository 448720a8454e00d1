/** The id of the row that holds what stands for a person of a body in its audit log. Bodies may use the same ids. */
export function pseudonymId(body: string, personId: string): string {
  return `${body}:${personId}`.slice(0, 100);
}
