/**
 * The places up to which a text is a sequence of parts from its beginning, 0 among them. A repeated group of a regular
 * expression would try every way of dividing the text; here each place is reached once.
 * @param part matches a whole part, from `^` to `$`
 * @param longest the characters of the longest part
 */
export const sequenceEnds = (text: string, part: RegExp, longest: number): ReadonlySet<number> => {
  const ends = new Set([0]);
  // A set is iterated in the order of insertion, with what is added meanwhile.
  for (const from of ends)
    for (let to = from + 1; to <= Math.min(text.length, from + longest); to += 1)
      if (!ends.has(to) && part.test(text.slice(from, to))) ends.add(to);
  return ends;
};
