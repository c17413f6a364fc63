import type { Delegation, Participant } from "../../events/shape";
import { costly } from "./costly";
import { countOf, EN_NUMBER_PATTERN } from "./numbers";

// 等。, 等8人, unlike 等级
const OTHERS_ZH = costly(
  /[\p{Script=Han}）)]{0,8}等(?:人|人员|领导|嘉宾)?(?=\s*(?:[。；;，,！!\n]|$))|[\p{Script=Han}）)]{0,8}等\d{1,3}余?[人位名]/gu,
);
const OTHERS_EN =
  /\b(?:and|with|plus) (?:(?:some|several|a few|many) )?others\b|\bet al\b|\bamong others\b|\betc\b/giu;
const NUMBER_ZH = "\\d{1,3}|[一二两三四五六七八九十]{1,3}";
// 一行8人, "8 people in total"
const TOTALS = costly(
  new RegExp(
    `(?:一行|共计?|合计|总计|总共|一共)\\s*(${NUMBER_ZH})\\s*[人位名]|\\b(${EN_NUMBER_PATTERN}) (?:people |persons |pax |guests |participants )?(?:in total|altogether|in all)\\b|\\b(?:party|group|team) of (${EN_NUMBER_PATTERN})\\b`,
    "giu",
  ),
);

interface Counted {
  text: string;
  participants: readonly Participant[];
  delegations: readonly Delegation[];
  unread: readonly string[];
  open: boolean;
  size: number | undefined;
}

const numbersIn = (words: string): number[] =>
  (words.match(/\d+|[一二两三四五六七八九十]+|[a-z]+/giu) ?? []).flatMap((each) => countOf(each) ?? []);

/** The words of a list that say that there are others, or how many people there are, where its reading has neither. */
export const lostCounts = ({ text, participants, delegations, unread, open, size }: Counted): string[] => {
  if (participants.length === 0) return [];
  const kept = [
    ...unread,
    ...participants.flatMap(({ group, of }) => [
      group?.zh ?? "",
      group?.en ?? "",
      ...(of ?? []).map(({ name }) => name?.zh ?? ""),
    ]),
  ].join("\n");
  const known = new Set([
    size,
    participants.length,
    participants.filter(({ person }) => person).length,
    ...(["host", "guest", undefined] as const).map(
      (side) => participants.filter((each) => each.side === side).length,
    ),
    ...delegations.map((each) => each.size),
    ...participants.flatMap(({ group }) => numbersIn(`${group?.zh ?? ""} ${group?.en ?? ""}`)),
  ]);
  const others = open
    ? []
    : [...text.matchAll(OTHERS_ZH), ...text.matchAll(OTHERS_EN)]
        .map(([words]) => words)
        .filter(
          (words) => !numbersIn(words).some((number) => known.has(number) || number < participants.length),
        );
  const totals =
    size === undefined
      ? [...text.matchAll(TOTALS)].flatMap(([words, zh, en, party]) =>
          known.has(countOf(zh ?? en ?? party ?? "")) ? [] : [words],
        )
      : [];
  return [...new Set([...others, ...totals])].filter((words) => !kept.includes(words));
};
