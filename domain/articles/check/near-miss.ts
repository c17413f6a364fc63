/** How many characters to change, add or drop to turn one word into another; stops counting above `most`. */
const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** Whether a word is another one misspelt: equal except for a letter or, in longer words, two. */
export const isNearMiss = (a: string, b: string): boolean => {
  if (a === b) return false;
  const most = Math.max(a.length, b.length) > 7 ? 2 : 1;
  return editDistance(a, b, most) <= most;
};
