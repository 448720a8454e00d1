/** What a password must be like: how long, and nothing about which letters are in it. */
export function describePassword(language: string): string {
  return language === 'cy'
    ? 'Defnyddiwch o leiaf 12 nod. Mae tri gair ar hap yn gyfrinair da.'
    : 'Use at least 12 characters. Three random words make a good password.';
}
