/** A page about nothing in particular that anyone may have open. */
const neutral = 'https://www.bbc.com/weather';

/**
 * Where “Exit this page” leads.
 * @param named EXIT_ADDRESS of the environment
 * @throws Error if it is not a full address
 */
export function readExitAddress(named: string | undefined): string {
  if (named === undefined || named === '') return neutral;
  if (!URL.canParse(named) || !/^https?:$/.test(new URL(named).protocol))
    throw new Error(`EXIT_ADDRESS is “${named}”; give a full address such as ${neutral}.`);
  return named;
}
