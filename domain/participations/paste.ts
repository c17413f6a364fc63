import { newKey } from "../events/keys";
import type { Participant, Person, Post } from "../events/shape";
import { holdsChinese, type Side } from "../events/values";
import { isChineseName, isLatinName } from "./names";
import { chinesePosts, englishPosts } from "./posts";
import { ZH_TITLE_ALONE, ZH_TITLE_LAST, ZH_TITLE_THEN_REST } from "./titles";

/** What was read from a pasted list. `unread`: lines nobody was found in, for the person to see. */
export interface Pasted {
  participants: Participant[];
  /** The list ended in "等" or "and others". */
  open: boolean;
  unread: string[];
}

const HOST =
  /^(?:主方|我方|中方|接待方|东道主|主办方|陪同(?:人员)?|host(?:s|ing)?(?: side| party)?|our side)$/i;
const GUEST =
  /^(?:客方|宾方|来宾|来访(?:方|人员|嘉宾)?|对方|外方|考察团|代表团|guests?(?: side| party)?|visitors?|visiting (?:side|party)|delegation)(?:成员|名单)?$/i;
const OPEN = /^(?:等(?:等|人)?|其他人员|and others|et al\.?)[。.]?$/i;
const HEADER =
  /^(?:序号|no\.?|#|姓名|name|中文姓名|英文姓名|english name|单位|工作单位|organi[sz]ation|company|职务|职称|title|position|post|备注|notes?)$/i;
const BULLET =
  /^\s*(?:[-–—•·*●○■□▪]+\s*|[(（]?\d{1,2}[).、．）]\s*|\d{1,2}\s+(?=\p{L})|[一二三四五六七八九十]{1,3}、\s*)/u;
const GROUP_ZH =
  /(?:负责人|负责同志|有关人员|相关人员|工作人员|代表|领导|专家|企业家|随行人员|等?\d+人|成员)$/;
const GROUP_EN =
  /^(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|other|some)\s+)?(?:heads|leaders|representatives|members|staff|officials|experts|entrepreneurs|directors|managers|delegates|executives|deputies)\b/i;
const ZH_HONORIFIC = /(先生|女士|小姐|博士|教授)$/;
const EN_HONORIFIC = /^((?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|H\.\s?E|Hon)\.?)\s+(?=\p{Lu})/u;

interface Read {
  person?: Person;
  group?: Participant["group"];
  posts?: Post[];
}

const named = (words: string): Person | undefined => {
  const text = words.trim();
  const both = /^([\p{Script=Han}·]{2,12})\s*[（(/]?\s*([\p{Lu}][\p{L}'’. -]+?)\s*[)）]?$/u.exec(text);
  if (both?.[1] && both[2] && isChineseName(both[1]) && isLatinName(both[2]))
    return { name: { en: both[2], zh: both[1] } };
  const turned = /^([\p{Lu}][\p{L}'’. -]+?)\s*[（(/]?\s*([\p{Script=Han}·]{2,12})\s*[)）]?$/u.exec(text);
  if (turned?.[1] && turned[2] && isChineseName(turned[2]) && isLatinName(turned[1]))
    return { name: { en: turned[1], zh: turned[2] } };
  const zhTitle = ZH_HONORIFIC.exec(text)?.[1];
  const zh = zhTitle ? text.slice(0, -zhTitle.length).trim() : text;
  const spaced = zh.replace(/(?<=^\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}$)/u, "");
  if (isChineseName(spaced)) return { name: { zh: spaced }, ...(zhTitle && { honorific: { zh: zhTitle } }) };
  const enTitle = EN_HONORIFIC.exec(text)?.[1];
  const en = text.replace(EN_HONORIFIC, "");
  if (isLatinName(en)) return { name: { en }, ...(enTitle && { honorific: { en: enTitle } }) };
  return undefined;
};

const postsOf = (words: string): Post[] => {
  const text = words.trim().replace(/[。.]$/, (stop) => (/\b(?:Ltd|Inc|Co)\.$/.test(words) ? stop : ""));
  if (text === "") return [];
  return holdsChinese(text) ? chinesePosts(text) : englishPosts(text);
};

const withPosts = (person: Person, posts: Post[]): Read => ({ person, ...(posts.length > 0 && { posts }) });

// A row of a table, or of words with wide spaces between them: the name is the cell that looks like one.
const ofCells = (cells: string[]): Read | undefined => {
  const at = cells.findIndex((cell) => named(cell) !== undefined);
  const person = at < 0 ? undefined : named(cells[at] ?? "");
  if (!person) return undefined;
  const rest = cells.filter((cell, n) => n !== at && cell !== "" && !/^\d+$/.test(cell));
  const second = rest.findIndex((cell) => {
    const other = named(cell);
    return other && Boolean(other.name?.en) !== Boolean(person.name?.en);
  });
  if (second >= 0) {
    const other = named(rest[second] ?? "");
    person.name = { ...person.name, ...other?.name };
    rest.splice(second, 1);
  }
  if (rest.length === 2 && rest.every(holdsChinese)) {
    const [a = "", b = ""] = rest;
    const [body, title] = ZH_TITLE_ALONE.test(a.split(/[、，]/)[0] ?? "") ? [b, a] : [a, b];
    return withPosts(person, chinesePosts(body + title));
  }
  return withPosts(person, postsOf(rest.join(holdsChinese(rest.join("")) ? "、" : ", ")));
};

const ofLine = (line: string): Read | undefined => {
  const cells = line.split(/\t|\s*\|\s*|\u3000{1,}|\s{2,}/).map((cell) => cell.trim());
  if (cells.filter((cell) => cell !== "").length > 1) {
    const read = ofCells(cells);
    if (read) return read;
  }
  const whole = named(line);
  if (whole) return withPosts(whole, []);
  const bracket = /^(.+?)\s*[（(](.+)[)）]$/.exec(line);
  const inBrackets = bracket?.[1] && named(bracket[1]);
  if (inBrackets) return withPosts(inBrackets, postsOf(bracket?.[2] ?? ""));
  const apart = /^(.+?)\s*(?:[，,:：]|\s[-–—]+\s|——|—)\s*(.+)$/.exec(line);
  const before = apart?.[1] && named(apart[1]);
  if (before) return withPosts(before, postsOf(apart?.[2] ?? ""));
  if (!holdsChinese(line)) return GROUP_EN.test(line) ? { group: { en: line } } : undefined;
  // With the Latin name behind the Chinese one, where it is given there.
  for (const first of [/^(\S+(?:\s+\p{Lu}\S+){1,4})\s+(\S.*)$/u.exec(line), /^(\S+)\s+(\S.*)$/.exec(line)]) {
    const person = first?.[1] && !ZH_TITLE_LAST.test(first[1]) && named(first[1]);
    if (person) return withPosts(person, postsOf(first?.[2] ?? ""));
  }
  const last = /^(.*\S)\s+(\S+)$/.exec(line);
  const lastName = last?.[2] && named(last[2]);
  if (lastName) return withPosts(lastName, postsOf(last?.[1] ?? ""));
  const joined = ZH_TITLE_THEN_REST.exec(line);
  const behind = joined?.[2] && named(joined[2]);
  if (behind) return withPosts(behind, postsOf(joined?.[1] ?? ""));
  return GROUP_ZH.test(line) ? { group: { zh: line } } : undefined;
};

// "张三（会长）、李四、王五": several people of one line, where each piece is one.
const ofList = (line: string): Read[] | undefined => {
  const pieces = line.split(/[、；;]\s*(?![^（(]*[)）])/).map((piece) => piece.trim());
  if (pieces.length < 2) return undefined;
  const reads = pieces.map((piece) => {
    const bracket = /^(.+?)\s*(?:[（(](.+)[)）])?$/.exec(piece);
    const person = bracket?.[1] && named(bracket[1]);
    return person ? withPosts(person, postsOf(bracket?.[2] ?? "")) : undefined;
  });
  return reads.every((read) => read !== undefined) ? reads : undefined;
};

/**
 * A name list as it comes from a phone, a mail or a table, in either language, as participants in its order. Lines such as
 * "主方：" or "Guests:" set the side of those after them. Nothing is guessed: a line without a recognizable name is returned
 * unread. Keys are new and added to `taken`.
 */
export const pasted = (text: string, taken: Set<string>): Pasted => {
  const found: Pasted = { participants: [], open: false, unread: [] };
  let side: Side | undefined;
  const add = ({ person, group, posts }: Read) =>
    found.participants.push({
      key: newKey(taken, group ? "g" : "p", person?.name?.en ?? ""),
      ...(person && { person }),
      ...(group && { group }),
      ...(posts && { posts }),
      ...(side && { side }),
    });
  for (const raw of text.split(/\r?\n/)) {
    let line = raw.replace(BULLET, "").trim();
    if (line === "") continue;
    const heading = /^([^:：]{1,20})[:：]\s*(.*)$/.exec(line);
    const title = (heading?.[1] ?? line).trim();
    const turn = HOST.test(title) ? "host" : GUEST.test(title) ? "guest" : undefined;
    if (turn) {
      side = turn;
      line = heading?.[2] ?? "";
      if (line === "") continue;
    }
    if (OPEN.test(line)) {
      found.open = true;
      continue;
    }
    if (line.split(/\t|\s*\|\s*|\s{2,}/).every((cell) => HEADER.test(cell.trim()) || cell.trim() === ""))
      continue;
    const others = /^(.*\S)(?:等|,? and others)[。.]?$/.exec(line);
    if (others?.[1] && (ofList(others[1]) || ofLine(others[1]))) {
      found.open = true;
      line = others[1];
    }
    const several = ofList(line);
    const read = several ? undefined : ofLine(line);
    if (several) several.forEach(add);
    else if (read) add(read);
    else found.unread.push(raw.trim());
  }
  return found;
};
