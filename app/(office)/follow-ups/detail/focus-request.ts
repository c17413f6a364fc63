let requested: string | undefined;

/** Requests that the follow-up takes the focus when it opens next. */
export const requestFocus = (id: string): void => {
  requested = id;
};

/** Whether the focus was requested for this follow-up; only once. */
export const takeFocusRequest = (id: string): boolean => {
  const isRequested = requested === id;
  if (isRequested) requested = undefined;
  return isRequested;
};
