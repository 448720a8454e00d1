/** The remainder modulo 11 of seven digits weighted 8 to 2: what a check character stands for. Other characters are passed over. */
export function checkRemainder(number: string): number {
  const digits = number.replaceAll(/\D/g, '').slice(0, 7);
  let sum = 0;
  for (let at = 0; at < digits.length; at++) sum += Number(digits.charAt(at)) * (8 - at);
  return sum % 11;
}
