const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2025-11-24` → `24 November 2025`, the same in every locale and time zone. */
export function formatDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
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
