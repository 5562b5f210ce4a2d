const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `2025-11-24` → `24 November 2025`, the same in every locale and time zone. */
export function formatDay(day: string): string {
  return days.format(new Date(day));
}

const bluebookMonths = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** `2025-11-24` → `Nov. 24, 2025`, months as the Bluebook (table T12) shortens them. */
export function formatBluebookDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${bluebookMonths[(month ?? 1) - 1]} ${date}, ${year}`;
}
