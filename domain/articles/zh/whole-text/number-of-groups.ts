import { type Composed, isParagraph, type Line } from "../../compose";
import { partOf, resting, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";

/** ……举行，20余人参加: the number of attendees, without their identity. */
const NUMBER = /，((?:约|近|超过)?\d+[余多]?(?:人|名代表))(参加|出席)$/u;
/** 甲商会、乙商会会长、秘书长参加交流会: the identity of attendees. */
const GROUPS = /^([^。；：“]{4,70}?)(?:参加|出席)(?:了)?(?:[^，。；]{0,8}(?:会|论坛|仪式|活动|座谈|会议))$/u;

/** 约60人参加仪式: how many were there, after who was. */
const BARE = /^((?:约|近|超过)?\d+[余多]?人)(?:参加|出席)[^，。；]{0,8}$/u;
const LISTED = /^([^。；：“]{4,90}?)(?<!还有)((?:参加|出席)[^，。；]{0,8})$/u;

/** 甲、乙会员企业家等约60人出席仪式: the number after the list of those who were there. */
const withNumberBehind = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const count = line.own ? undefined : BARE.exec(textOf(line.words))?.[1];
    const [, list = "", act = ""] = (before && !before.own && LISTED.exec(textOf(before.words))) || [];
    if (before && count && act !== "" && !/\d|等$|由|^(?:双方|各方)/.test(list)) {
      const words = say`${partOf(before.words, 0, list.length)}等${partOf(line.words, 0, count.length)}${act}`;
      out[out.length - 1] = { ...before, words: resting(words, ...before.words.paths, ...line.words.paths) };
    } else out.push(line);
  }
  return out;
};

/** 仪式由某会主办，各界人士、企业代表出席: groups who were there, at the end of a sentence. */
const GROUPS_LAST =
  /(?<=^|，)([^，。；：“]{4,60}(?:代表|人士|人员|负责人|嘉宾|师生|专家|企业家))((?:参加|出席)[^，。；]{0,8})$/u;

/** 企业代表等近200人出席, for 近200人参加活动 in front of the sentence with them. */
const withNumberInFront = (lines: readonly Line[]): Line[] => {
  const out: Line[] = [];
  for (const line of lines) {
    const before = out.at(-1);
    const count = before && !before.own ? BARE.exec(textOf(before.words))?.[1] : undefined;
    const text = textOf(line.words);
    const [whole, list = "", act = ""] = (count && !line.own && GROUPS_LAST.exec(text)) || [];
    if (before && count && whole && !/\d|等$|^(?:双方|各方)/.test(list)) {
      const at = text.length - act.length;
      const words = say`${partOf(line.words, 0, at)}等${partOf(before.words, 0, count.length)}${act}`;
      out[out.length - 1] = { ...line, words: resting(words, ...before.words.paths, ...line.words.paths) };
    } else out.push(line);
  }
  return out;
};

/** The sentence on how many came with the groups that came: 甲商会、乙商会秘书长等20余人参加. */
const counted = (number: Line, groups: Line): Line | undefined => {
  const [whole, , verb = ""] = NUMBER.exec(textOf(number.words)) ?? [];
  const list = GROUPS.exec(textOf(groups.words))?.[1];
  if (!whole || !list || number.own || groups.own) return undefined;
  const at = textOf(number.words).length - whole.length + 1;
  const count = partOf(number.words, at, at + whole.length - 1 - verb.length);
  const words = say`${partOf(number.words, 0, at)}${partOf(groups.words, 0, list.length)}等${count}${verb}`;
  return { ...number, words: resting(words, ...groups.words.paths) };
};

/** Whether a sentence lists nobody by name. */
const isOfGroups = ({ facts }: Discourse, { words, id }: Line): boolean =>
  id.startsWith("people.") && !facts.people.some(({ name }) => name && textOf(words).includes(name.text));

/** The blocks of a text in which the number of attendees is not separated from the only groups that it includes. */
export const withNumbersOfGroups = (given: readonly Composed[], discourse: Discourse): Composed[] => {
  const blocks = given.map((block) =>
    isParagraph(block) ? { ...block, lines: withNumberInFront(withNumberBehind(block.lines)) } : block,
  );
  const [lead] = blocks.filter(isParagraph);
  const at = lead?.lines.findIndex(({ words }) => NUMBER.test(textOf(words))) ?? -1;
  const lists = blocks
    .filter(isParagraph)
    .flatMap(({ lines }) => lines.filter(({ id, own }) => id.startsWith("people.") && !own))
    .filter(({ words }) => /(?:参加|出席)/.test(textOf(words)));
  const [only, ...more] = lists;
  const number = lead?.lines[at];
  const one =
    number && only && more.length === 0 && isOfGroups(discourse, only) ? counted(number, only) : undefined;
  if (!lead || !one || !only) return [...blocks];
  return blocks.flatMap((block): Composed[] => {
    if (!isParagraph(block)) return [block];
    const lines = block.lines.flatMap((each) => (each === only ? [] : each === number ? [one] : [each]));
    return lines.length > 0 ? [{ ...block, lines }] : [];
  });
};
