import { costly } from "./costly";
import type { PersonRead } from "./people";

interface Placed {
  read: PersonRead;
}

const WITHDRAWN_ZH = costly(
  /取消(?:了)?(?:行程|出访|来访|参会|参加|出席|报名)|不再(?:参加|出席|前来|参会|随团|来)|(?:不能|无法|未能)(?:参加|出席|前来|参会|到会|与会|到场|成行|随团|来)|不(?:参加|出席|来)了|[来去]不了|退出|请假/u,
);
const WITHDRAWN_EN = costly(
  /\b(?:cannot|can['’]t|can no longer|will not|won['’]t|will no longer|no longer|unable to|not able to) (?:be )?(?:attend|join|come|travel|able to (?:attend|join|come|travel)|participate|make it|coming|attending|joining|travelling)|\b(?:has|have|had to) (?:cancel(?:led)?|withdraw[n]?|dropped out)\b|\bhas withdrawn\b/iu,
);
const INSTEAD =
  /改由|改为|由.{2,20}代|替换|代替|更换为|换成|\b(?:replaced|replacement|instead|in (?:his|her|their) place)\b/iu;
// Only a part of the event: a dinner or a tour.
const PART =
  /[晚午早]宴|[晚午早]餐|宴[会请]|用餐|参观|考察|座谈|签约|合影|\b(?:dinner|lunch|breakfast|reception|tour|banquet|concert|ceremony|afternoon|morning|first|second|day)\b/iu;
const SENTENCE = /(?<=[。！!；;])|(?<=\p{Ll}[.!])\s+/u;

interface Said {
  words: string;
  /** Where the sentence says that somebody does not come. */
  at: number;
  presence: "absent" | "substituted";
}

const saidIn = (words: string): Said[] => {
  const found = WITHDRAWN_ZH.exec(words) ?? WITHDRAWN_EN.exec(words);
  return found && !PART.test(words)
    ? [{ words, at: found.index, presence: INSTEAD.test(words) ? "substituted" : "absent" }]
    : [];
};

/** Whether a clause says that somebody does not come at all. */
export const saysAbsent = (clause: string): boolean => saidIn(clause).length > 0;

const LONGEST = 40;
/**
 * People of a list of whom a later remark says that they do not come after all: recorded as absent, or as substituted where it
 * speaks of somebody else in their place. This stays doubtful.
 */
export const withWithdrawn = <T extends Placed>(
  people: readonly T[],
  remarks: readonly string[],
): readonly T[] => {
  const names = people.flatMap(({ read }) =>
    read.names.flatMap(({ text, surnameOnly }) => (surnameOnly || text.length < 2 ? [] : text)),
  );
  const said = remarks
    .filter((words) => names.some((name) => words.includes(name)))
    .flatMap((words) => words.split(SENTENCE))
    .flatMap(saidIn);
  if (said.length === 0) return people;
  const presenceOf = ({ names, presence }: PersonRead): Said["presence"] | undefined =>
    presence
      ? undefined
      : said.find(({ words, at }) =>
          names.some(({ text, surnameOnly }) => {
            const own = surnameOnly || text.length < 2 ? -1 : words.indexOf(text);
            return own >= 0 && own < at && at - own < LONGEST;
          }),
        )?.presence;
  // Where everybody is named, another occasion is meant.
  if (people.every(({ read }) => presenceOf(read) !== undefined)) return people;
  return people.map((each) => {
    const presence = presenceOf(each.read);
    return presence
      ? { ...each, read: { ...each.read, presence, doubt: [...each.read.doubt, "name" as const] } }
      : each;
  });
};
