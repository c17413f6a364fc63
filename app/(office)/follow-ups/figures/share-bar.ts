/** A bar and a row: number of open and overdue follow-ups, and the address of their list, which has a filter. */
export interface ShareBar {
  name: string;
  open: number;
  late: number;
  href: string;
}

/** The address of the overdue ones of a bar. */
export const lateHref = ({ href }: ShareBar): string => `${href}&dueStatus=late`;
