let expected: string | undefined;

/** Notes the follow-up that the user goes on to, so that it takes the focus when it opens. */
export const expectArrival = (id: string): void => {
  expected = id;
};

/** Whether the user went on to this follow-up; only once. */
export const hasArrived = (id: string): boolean => {
  const arrived = expected === id;
  if (arrived) expected = undefined;
  return arrived;
};
