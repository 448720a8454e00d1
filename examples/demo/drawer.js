/** A drawer of the browser's database for the few things that are the example's own: the clock, the passwords, the emails. */
export async function openDrawer(name) {
  const asked = indexedDB.open(name, 1);
  asked.onupgradeneeded = () => asked.result.createObjectStore('drawer');
  const db = await settled(asked);
  const store = (mode) => db.transaction('drawer', mode).objectStore('drawer');
  return {
    get: (key) => settled(store('readonly').get(key)),
    set: (key, value) => settled(store('readwrite').put(value, key)),
    remove: (key) => settled(store('readwrite').delete(key)),
    clear: () => settled(store('readwrite').clear()),
  };
}

function settled(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
