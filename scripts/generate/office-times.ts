/** A moment of a working day, `minutes` after nine in the morning in Beijing. */
export const officeTime = (day: string, minutes = 0): Date =>
  new Date(Date.parse(`${day}T01:00:00Z`) + minutes * 60_000);

/** The moment, at most `now`: no data in the future. */
export const notAfter = (moment: Date, now: Date): Date => (moment > now ? now : moment);
