/** Dates by the calendar, in the machine's time zone. Time of day and the given date are left alone. */

export const addDays = (date: Date, days: number): Date => {
  const moved = new Date(date);
  moved.setDate(moved.getDate() + days);
  return moved;
};

/** Monday to Friday count; public holidays are the host's to know. */
export function addWorkingDays(date: Date, days: number): Date {
  let moved = date;
  for (let left = days; left > 0;) {
    moved = addDays(moved, 1);
    if (!isWeekend(moved)) left--;
  }
  return moved;
}

/** The Friday of the week, which begins on Monday (ISO 8601); of a week that is nearly over, the next one. */
export function fridayOfWeek(date: Date): Date {
  return addDays(date, (FRIDAY - date.getDay() + 7) % 7);
}

/** The last day of the month that many months later. */
export const endOfMonth = (date: Date, months: number): Date =>
  new Date(date.getFullYear(), date.getMonth() + months + 1, 0);

/** The next day of that name (0 is Sunday), never today. */
export const nextWeekday = (date: Date, weekday: number): Date =>
  addDays(date, ((weekday - date.getDay() + 6) % 7) + 1);

/** Whether two dates lie in one week from Monday to Sunday. */
export const sameWeek = (a: Date, b: Date): boolean => mondayOf(a) === mondayOf(b);

const mondayOf = (date: Date): string => addDays(date, -((date.getDay() + 6) % 7)).toDateString();

const FRIDAY = 5;

const isWeekend = (date: Date): boolean => date.getDay() === 0 || date.getDay() === 6;
