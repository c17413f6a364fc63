/** The length of the longest run of characters that two texts share, such as a name. */
export const sharedRun = (a: string, b: string): number => {
  let most = 0;
  for (let at = 0; at < b.length; at += 1)
    for (let n = most + 1; at + n <= b.length && a.includes(b.slice(at, at + n)); n += 1) most = n;
  return most;
};
