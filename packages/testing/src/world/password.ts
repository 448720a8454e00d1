/** A password that satisfies the rules of both bodies; it is kept in no store. */
export const PASSWORD = 'a password of nobody';
