/** Query parameters of the list of agreements. */
export const FILTERS = ["q", "status", "expiring", "partner", "event"] as const;
