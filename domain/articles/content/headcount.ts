import type { DraftRecord } from "../../events/shape";

const SMALL = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");
const NUMBER = new RegExp(`^(?:\\d+|an?|${SMALL.slice(1).join("|")}) (?=\\p{L})`, "iu");
/** What follows a counted noun without counting anybody else: "from Hillton, Norland", "aged 15 to 17", "including chaperones". */
const FURTHER = /^(?:\p{Lu}|aged |including |all |both |from |of )/u;
const ANY_NUMBER = /(?:^|[ -])\d/u;

/** The number that a word in small letters or figures stands for: 3 for "three" and "3"; not a number for other words. */
export const countInWord = (word: string): number =>
  /^\d+$/.test(word) ? Number(word) : SMALL.includes(word) ? SMALL.indexOf(word) : Number.NaN;

const countAtStart = (part: string): number | undefined => {
  const [found] = NUMBER.exec(part) ?? [];
  if (found === undefined) return undefined;
  const word = found.trim().toLowerCase();
  if (/^an?$/.test(word)) return 1;
  return countInWord(word);
};

/**
 * How many people the words of a group count: 24 for "22 students and two teachers", 16 for "16 adults, including chaperones";
 * undefined where a part has no number, as in "12 pupils, teachers and a nurse".
 */
export const headcount = (text: string): number | undefined => {
  const parts = text.split(/, (?:and )?| and /);
  let sum = 0;
  for (const [at, part] of parts.entries()) {
    const count = countAtStart(part);
    if (count !== undefined) sum += count;
    else if (at === 0) return undefined;
    else if (/^including /.test(part)) return sum;
    else if (!FURTHER.test(part) || ANY_NUMBER.test(part.replace(/^aged \d+(?: to \d+)?/, "")))
      return undefined;
  }
  return sum;
};

/** Whether groups count all members of a delegation of known size: nobody else came with it. */
export const countAll = (
  { delegations, participants }: DraftRecord,
  delegation: string | undefined,
  keys: readonly string[],
): boolean => {
  const size = delegations?.find(({ key }) => key === delegation)?.size;
  const groups = (participants ?? []).filter(
    (one) => keys.includes(one.key) && one.delegation === delegation,
  );
  if (size === undefined || groups.length === 0 || groups.some(({ ofOpen }) => ofOpen)) return false;
  const counts = groups.map(({ group }) => headcount(group?.en ?? "") ?? Number.NaN);
  return counts.reduce((sum, one) => sum + one, 0) === size;
};
