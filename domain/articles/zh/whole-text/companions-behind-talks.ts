import {
  allLines,
  type Composed,
  isContext,
  isParagraph,
  type Line,
  linesOf,
  type Paragraph,
  sizeOf,
} from "../../compose";
import { isSpeech } from "../../layout-draft";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { areNamed, BARE_POST, namesCompanions } from "./lead-rosters";

/** Characters of a list that keeps the talks away from the news, and of a paragraph of two lists. */
const LONG = 45;
const MAX_CHARACTERS = 240;

/** 同行, 该院, 其子公司, 省商务厅: what would be said of somebody or something else at the end of a text. */
const REFERS = /同行$|该|其(?!他)|本[会院校]|（以下简称/u;
const BARE_REGION = /(?<=^|[，、及和])(?:[省市县区州]|自治区)(?!长)(?=\p{Script=Han})/gu;
const TOOK_PART = /^[^；：。]+参加(?:座谈会?|会谈|会见|会晤|交流会?|接待|会议)$/u;

/** 随行企业家, 两家单位: words for those of the list. */
const ALONG = /随行|同行(?!业)|随团|随访|[两三四五]家(?:单位|企业|公司)/u;
const POST = "副?(?:会长|教授|总(?![会商工体的])|主任|主席|院长|校长|局长|部长|秘书长|董事长|董事|经理|处长)";

const isList = (one: Line): boolean =>
  namesCompanions(one) ||
  (!one.own && /^(?:people\.|receive\.)/.test(one.id) && TOOK_PART.test(textOf(one.words)));

/** Whether a list says the same at the end of the text; 省商务厅 behind 云溪省政协 does. */
const isClear = ({ words }: Line): boolean => {
  const text = textOf(words);
  const bare = [...text.matchAll(BARE_REGION)].find(({ 0: level, index }) => {
    const before = text.slice(0, index);
    return !/\p{Script=Han}{2}$/u.test(before.slice(0, Math.max(before.indexOf(level), 0)));
  });
  return !REFERS.test(text) && !bare && !BARE_POST.test(text);
};

/** The last paragraph that is no context; for those who took part in talks, the last one with words of a speaker. */
const lastOf = (blocks: readonly Composed[], list: Paragraph): number => {
  const ofTalks = list.lines.every(({ words }) => TOOK_PART.test(textOf(words)));
  return blocks.findLastIndex((block) =>
    ofTalks ? linesOf(block).some(isSpeech) : isParagraph(block) && !block.lines.every(isContext),
  );
};

/** Whether later sentences speak of somebody or something of a list without its full name, or a firm of the list is party to a document. */
const isNeededBefore = ({ facts }: Discourse, list: string, others: readonly Line[]): boolean => {
  const text = others.map(({ words }) => textOf(words)).join("。");
  const surnames = facts.people.flatMap(({ name, group }) =>
    name && !group && list.includes(name.text) ? (name.text[0] ?? []) : [],
  );
  if (ALONG.test(text)) return true;
  if (surnames.length > 0 && new RegExp(`[${surnames.join("")}]${POST}`, "u").test(text)) return true;
  return (facts.record.agreements ?? []).some(({ parties = [] }) =>
    parties.some(({ organization }) => {
      const name = organization?.name?.zh;
      return name !== undefined && list.includes(name) && !text.includes(name);
    }),
  );
};

const isAttendance = (block: Composed | undefined): block is Paragraph =>
  isParagraph(block) && block.lines.every((one) => isList(one) || one.id.startsWith("people."));

/**
 * The blocks of a text with speeches in which the paragraph of those who came along, and of the hosts who took part, follows the talks
 * instead of the news; nobody whom it introduces is named before.
 */
export const withCompanionsBehindTalks = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const [lead, list, ...rest] = blocks;
  if (!isParagraph(lead) || lead.part !== "lead" || !isParagraph(list)) return [...blocks];
  if (!list.lines.some(namesCompanions) || !list.lines.every(isList)) return [...blocks];
  const others = allLines(rest);
  if (sizeOf(list.lines) < LONG || !list.lines.every(isClear) || !others.some(isSpeech)) return [...blocks];
  const listed = list.lines.map(({ words }) => textOf(words)).join("。");
  const known = list.lines.some(({ words }) => areNamed(discourse, words, others));
  if (known || isNeededBefore(discourse, listed, others)) return [...blocks];
  const at = lastOf(rest, list);
  const near = [at, at + 1].find((place) => isAttendance(rest[place]));
  if (near === undefined) return [lead, ...rest.toSpliced(at + 1, 0, list)];
  const last = rest[near];
  if (!isAttendance(last) || sizeOf([...list.lines, ...last.lines]) > MAX_CHARACTERS)
    return [lead, ...rest.toSpliced(near, 0, list)];
  return [lead, ...rest.with(near, { ...last, lines: [...list.lines, ...last.lines] })];
};
