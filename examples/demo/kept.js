// What the browser keeps of a visit: language, colours, and of each body who one was.
const keyOf = (name, body) => `guildhall-demo:${name}${body}`;

export const keep = (name, value, body = '') => localStorage.setItem(keyOf(name, body), value);
export const kept = (name, body = '') => localStorage.getItem(keyOf(name, body)) ?? undefined;

/** Forgets who one was, and what elements kept of forms that were never sent. */
export function forget() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('guildhall-demo:actor')) localStorage.removeItem(key);
  }
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith('guildhall:')) sessionStorage.removeItem(key);
  }
}
