/** Whether two texts have a run of so many characters in common. */
export const haveRunInCommon = (one: string, other: string, length: number): boolean => {
  for (let at = 0; at + length <= one.length; at += 1)
    if (other.includes(one.slice(at, at + length))) return true;
  return false;
};
