/** The version of the elements in this build; a test holds it equal to the package's. */
export const version = '0.0.0';
