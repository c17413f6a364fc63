import { type Composed, isParagraph, type Line } from "../../compose";
import { type Phrase, spliced, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";

/** Names of fewer characters are short enough to repeat. */
const LONG = 6;
/** 院长安例、副院长白样会见了代表团: hosts by posts that say what they head, unlike 党委书记 and 董事长, and that they received somebody. */
const RECEIVED =
  /^(?!党委|党组|纪委|工会|董事|监事|副?总[经裁工]|副?书记|副?主任|秘书长|负责)[^，、。；的]{0,4}[长记任席授裁事][^。；]{2,60}(?:接待|会见)了/u;
/** 国际交流合作处相关负责人, 科研处处长安例: a unit and who came from it. */
const UNIT = /^\p{Script=Han}{1,10}?[处部科室办](?:[处部科]长|主任|副|相关|有关|负责|工作)/u;
/** What a university and a hospital call themselves. */
const NOUNS: readonly (readonly [RegExp, string, RegExp])[] = [
  [/(?:大学|(?<![科医])学院)$/u, "学校", /大学|学院|学校/u],
  [/医院$/u, "医院", /医院/u],
];

/** 到访某校, in whose sentence nobody else of its kind is: the organization is where the guests went. */
const isGoal = (text: string, name: string): boolean =>
  text
    .split(name)
    .some(
      (before, at, parts) =>
        /(?:到访|访问|拜访|来访|到|赴)$/u.test(before) &&
        /^(?:$|[，。；]|访问|考察|参观|交流|调研|开展|进行|洽谈|座谈|了解|学习)/u.test(parts[at + 1] ?? "无"),
    );

/** The noun that an organization shares with no other of the record. */
const ownNoun = (orgs: readonly OrgFact[], { name, short }: OrgFact): string | undefined => {
  const found = NOUNS.find(([pattern]) => pattern.test(name.text));
  if (!found || (short && short.text !== found[1])) return undefined;
  const others = orgs.some(
    (one) =>
      one.name.text !== name.text && !one.name.text.includes(name.text) && found[2].test(one.name.text),
  );
  return others ? undefined : found[1];
};

/** 医院科研处处长安例, for 湖滨口腔医院科研处处长安例, behind a sentence that has the name. */
const unitsByNoun = (words: Phrase, name: string, noun: string): Phrase => {
  const text = textOf(words);
  const at = text.indexOf(name);
  if (at < 0 || !UNIT.test(text.slice(at + name.length))) return words;
  return spliced(words, at, at + name.length, noun);
};

/** 云雀市委, 云雀市外办: an office or organ, which stays by the level of its region, as 书记安例 and 主任白样 could be of any. */
const OFFICE =
  /^(\p{Script=Han}{2,5}?)[省市县区州旗]\p{Script=Han}{0,7}(?:委|局|办|厅|政协|人大|人大常委会|联|贸促会)$/u;

/** The length of the name of where the guests went, in full or shortly, with which a sentence about their hosts begins; that of its region for an office; 0 without. */
const nameOfHosts = (text: string, goals: readonly OrgFact[]): number => {
  for (const { name, short } of goals)
    for (const one of [name.text, short?.text ?? ""])
      if (one !== "" && text.startsWith(one) && RECEIVED.test(text.slice(one.length)))
        return OFFICE.exec(one)?.[1]?.length ?? one.length;
  return 0;
};

/** 院长安例会见了代表团, for 湖滨工艺美术学院院长安例, in the first paragraph of a visit to it; 学校外事处, for its units in the next sentences. */
export const withHostsByNoun = (blocks: readonly Composed[], { facts }: Discourse): Composed[] => {
  const orgs = facts.allOrgs();
  const lead = blocks.find(isParagraph);
  const [first, ...rest] = lead?.lines ?? [];
  if (!lead || !first || first.own) return [...blocks];
  const news = textOf(first.words);
  const goals: OrgFact[] = [];
  for (const org of orgs)
    if (
      !org.parent &&
      org.name.text.length >= LONG &&
      news.includes(org.name.text) &&
      isGoal(news, org.name.text)
    )
      goals.push(org);
  // 会长白样 of one of two associations could be of either.
  const alike = goals.filter(({ name }) =>
    orgs.some((one) => one.name.text !== name.text && one.name.text.endsWith(name.text.slice(-2))),
  );
  const clear = goals.filter((org) => !alike.includes(org));
  const home = facts.org(facts.record.home, "home")?.org;
  const own = home && home.name.text.length >= LONG && news.includes(home.name.text) ? home : undefined;
  const noun = own && ownNoun(orgs, own);
  if (clear.length === 0 && !noun) return [...blocks];
  const lines = rest.map((line): Line => {
    if (line.own) return line;
    const hosts = nameOfHosts(textOf(line.words), clear);
    const words = hosts > 0 ? withoutStart(line.words, hosts) : line.words;
    return { ...line, words: own && noun ? unitsByNoun(words, own.name.text, noun) : words };
  });
  return blocks.map((block) => (block === lead ? { ...lead, lines: [first, ...lines] } : block));
};
