import { type Composed, isParagraph, type Line, withLinesReplaced } from "../../compose";
import { literal } from "../../literal";
import { type Phrase, spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { isQuoted } from "../words/enclosed";

/** Titles by which people are addressed. */
const TITLE =
  "(?:总统|总理|主席|会长|理事长|董事长|总经理|总裁|秘书长|书记|主任|[省市县区州镇院校部局厅处司所馆社团署台站]长|总领事|大使|参赞|领事|议员|教授)";
/** What makes another word of a title, 主席团, 大使馆, 部长级, or a name of it, 教授奖学金, or is about the title itself, 教授称号. */
const LONGER =
  "(?![团馆级们期奖处台楼]|助理|办公|会议|团队|代表|夫人|单位|委员|医师|工程师|科员|基金|工作[室站]|实验室|研究室|课题组|纪念|(?:荣誉)?(?:称号|职称|职[位务]|头衔|学位)|证书|聘书)";
/** 安例会长和陆样会长: somebody else with a title, which would be that of both. */
const BESIDE_TITLED = new RegExp(`^[、和与及]\\p{Script=Han}{2,12}?(?:先生|女士|博士|${TITLE})`, "u");

/** Mentions of one person in a sentence. */
const MAX_IN_SENTENCE = 4;

interface Called {
  readonly name: string;
  readonly pattern: RegExp;
}

const OWN_TITLE = new RegExp(`${TITLE}$`, "u");
const TITLED = new RegExp(`^(?:副|常务副)?${TITLE}`, "u");

/** Whether a text has a title behind a mention of a name. */
const isTitled = (text: string, name: string, honorific: string | undefined): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const rest = text.slice(at + name.length);
    if (TITLED.test(rest) || (honorific && rest.startsWith(honorific))) return true;
  }
  return false;
};

/** The people whom a text has with a title of theirs behind the name. */
const calledIn = (text: string, { people, style }: Discourse["facts"]): Called[] => {
  const found: Called[] = [];
  for (const { name, later, posts, raw } of people) {
    if (!name || name.text.length < 2 || raw.person?.surnameOnly) continue;
    const honorific = style.honorifics ? undefined : raw.person?.honorific?.zh;
    const titles = new Set(honorific ? [literal(honorific)] : []);
    for (const one of new Set([name.text, later?.text ?? name.text])) {
      if (one.length < 2 || !isTitled(text, one, honorific)) continue;
      for (const { title } of posts) {
        const [own] = OWN_TITLE.exec(title?.text ?? "") ?? [];
        if (own) titles.add(own);
      }
      if (titles.size === 0) continue;
      const behind = [...titles].join("|");
      const pattern = new RegExp(`(?<=${literal(one)})(?:副|常务副)?(?:${behind})${LONGER}`, "u");
      found.push({ name: one, pattern });
    }
  }
  return found;
};

/** 先生多次资助学生: an honorific without a name, which refers to the person named before it with the same. */
const ALONE = /[，；。](先生|女士|博士)(?=[^，；。、和与])/u;

/** Whether the text behind a title refers to it, or has another title that would be read as that of both. */
const isNeeded = (title: string, behind: string, called: readonly Called[]): boolean => {
  const beside = BESIDE_TITLED.exec(behind)?.[0];
  const outsider = beside !== undefined && !called.some(({ name }) => beside.includes(name));
  return outsider || ALONE.exec(behind)?.[1] === title;
};

/** A sentence with the names alone of people whom the text has named before it. */
const inLine = (one: Line, called: readonly Called[], read: string): Line => {
  let { words }: { words: Phrase } = one;
  for (const { name, pattern } of called) {
    if (!read.includes(name)) continue;
    for (let n = 0; n < MAX_IN_SENTENCE; n += 1) {
      const text = textOf(words);
      const found = pattern.exec(text);
      if (!found || isQuoted(text.slice(0, found.index))) break;
      if (isNeeded(found[0], text.slice(found.index + found[0].length), called)) break;
      words = spliced(words, found.index, found.index + found[0].length, "");
    }
  }
  return words === one.words ? one : { ...one, words };
};

/** 在安例的带领下, for 在安例主席的带领下: in what others say of somebody whom the text has introduced, and in the office's own sentences. */
export const withoutTitlesBehindNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  let all = "";
  for (const block of blocks)
    if (isParagraph(block)) for (const { words } of block.lines) all += textOf(words);
  const called = calledIn(all, discourse.facts);
  if (called.length === 0) return [...blocks];
  let read = "";
  return withLinesReplaced(blocks, (one) => {
    const made = inLine(one, called, read);
    read += textOf(one.words);
    return [made];
  });
};
