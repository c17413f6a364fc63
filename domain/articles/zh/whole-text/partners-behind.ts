import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, say, textOf, withoutStart } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** 随后，安例一行还与甲局局长某某、……举行座谈会: the visitors, those with whom they talked, and the talks. */
const TALKED =
  /^((?:[^，。；]{1,24}，)?)([^，。；、与和]{0,16}?(?:一行|代表团|考察团|调研组|访问团|参访团))(还)?与([^。；]{24,}?)(举行[^，。；、]{0,24}?会|举行座谈|座谈)(?=$|，)/u;
const MEMBERS = /[、，和及]+/u;
/** Those with whom visitors talked, and the same of groups, from which on they follow the talks. */
const MANY = 5;
const GROUPS = 3;
const OF_GROUPS = /(?:负责人|代表|人员|领导|干部)等?$/u;
/** Characters of a list that is a clause of the sentence. */
const CLAUSE = 45;
/** ，并介绍了……: what the visitors did at the talks, rather than what both talked about. */
const DID = /^，并(?!就|围绕)/u;

/** 双方举行座谈会，甲局、乙局有关负责人参加, for 安例一行与甲局、乙局有关负责人举行座谈会. */
const behind = (one: Line): Line[] => {
  const { words } = one;
  const text = textOf(words);
  const [whole, front = "", party = "", also = "", list = "", verb = ""] =
    (one.own ? undefined : TALKED.exec(text)) ?? [];
  const members = list.split(MEMBERS).filter((name) => name.length > 1).length;
  if (!whole || members < (OF_GROUPS.test(list) ? GROUPS : MANY)) return [one];
  const from = front.length + party.length + also.length + 1;
  const partners = partOf(words, from, from + list.length);
  const rest = withoutStart(words, whole.length);
  const acted = DID.test(textOf(rest));
  const held = verb.startsWith("举行") ? verb : `举行${verb}`;
  const talks = say`${partOf(words, 0, front.length)}双方${also}${held}${acted ? "" : rest}`;
  const acts: Line[] = acted
    ? [
        {
          ...one,
          id: `${one.id}.acts`,
          words: say`${partOf(words, front.length, front.length + party.length)}${withoutStart(rest, 2)}`,
        },
      ]
    : [];
  if (list.length <= CLAUSE && !list.includes("，") && !textOf(talks).includes("主持"))
    return [{ ...one, words: say`${talks}，${partners}参加` }, ...acts];
  const noun = /座谈会?$/u.exec(verb)?.[0] ?? "会议";
  return [
    { ...one, words: talks },
    { id: `${one.id}.partners`, words: say`${partners}参加${noun}` },
    ...acts,
  ];
};

/** Whether different hosts met the visitors at several items, so that 双方 at one of them has no other side yet. */
const haveOwnHosts = ({ scenes }: Discourse["content"]): boolean => {
  const met = scenes.map(({ counterparts }) => counterparts).filter((keys) => keys.length > 0);
  return met.some((keys, at) => met.slice(0, at).some((others) => !keys.some((key) => others.includes(key))));
};

/**
 * The blocks of a text in which many with whom visitors talked follow the talks, instead of parting their verb from its subject. Before
 * any of the hosts has been named, 双方 would have no other side.
 */
export const withPartnersBehind = (
  blocks: readonly Composed[],
  { content, facts }: Discourse,
): Composed[] => {
  const { visit, twoSides } = content.relations;
  if (haveOwnHosts(content)) return [...blocks];
  if (!twoSides && !(visit && (facts.record.delegations ?? []).length <= 1)) return [...blocks];
  const hosts = facts.people.flatMap(({ side, name }) => (side === "host" && name ? [name.text] : []));
  let named = false;
  const next = (one: Line): Line[] => {
    const found = named ? behind(one) : [one];
    named ||= hosts.some((name) => textOf(one.words).includes(name));
    return found;
  };
  return blocks.map((block) => (isParagraph(block) ? { ...block, lines: block.lines.flatMap(next) } : block));
};
