/** Whether a text looks like an email address. Whether it is one is for the portal to say. */
export function isEmail(text: string): boolean {
  return /^\S+@\S+$/.test(text.trim());
}
