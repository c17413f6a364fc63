import type { Composed, Line } from "../../compose";
import { literal } from "../../literal";
import { spliced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact } from "../../reference/facts";
import { nounIn } from "../words/grammar";
import { isInTitle, keptTitles } from "../words/kept-titles";
import { headOf } from "../words/nouns-of-names";

/** A name, and what the text calls it once a sentence has named it. */
interface Shorter {
  readonly whole: string;
  readonly short: string;
  /** Where the short form is unambiguous. */
  readonly fits: (before: string, after: string) => boolean;
}

const REGIONS =
  "美国|英国|法国|德国|俄罗斯|意大利|西班牙|葡萄牙|荷兰|比利时|瑞士|瑞典|挪威|芬兰|丹麦|奥地利|波兰|捷克|匈牙利|希腊|爱尔兰|加拿大|墨西哥|巴西|阿根廷|智利|秘鲁|日本|韩国|印度|泰国|越南|老挝|缅甸|柬埔寨|马来西亚|新加坡|印度尼西亚|菲律宾|蒙古国?|哈萨克斯坦|乌兹别克斯坦|土耳其|以色列|埃及|南非|肯尼亚|赞比亚|多哥|澳大利亚|新西兰|台湾";
/** What is no name of its own after a country: 日本工业大学. */
const COMMON =
  "国立|国家|管理|理科|理工|科技|科学|工业|农业|医科|医学|师范|中央|联邦|皇家|国际|人民|第|[东西南北]方|开放|大学|学院|交通|海洋|清华|中山大|暨南|东南大|南开|政治|艺术|天主教|基督教|自治|公立|私立|州立|女子|音乐|语言|外国语|外语|建筑|经济|财经|工程|技术|信息|矿业|民族|社会|国防|教育|商学|法学|药|护理|健康|环境|旅游|文化";
const OF_COUNTRY = new RegExp(
  `^(?:${REGIONS})((?!${COMMON})\\p{Script=Han}{2,}(?:大学|学院|医院|中学|高中|孔子学院))$`,
  "u",
);
/** 齐鲁医院 of 山东大学齐鲁医院, but not 附属医院 or 第一医院. */
const OWN_HOSPITAL =
  "(?:附属)?(?!附属|附设|第|人民|中医|口腔|肿瘤|妇|儿童|中心|国际|校|医学院)\\p{Script=Han}{2,5}医院";
const OF_UNIVERSITY = new RegExp(`^\\p{Script=Han}{2,}大学(?=${OWN_HOSPITAL}$)(?:附属)?(.+)$`, "u");
const INSTITUTE = /^\p{Script=Han}{2,}(孔子学院)$/u;

/** Universities and hospitals abroad that only the record's own words name. */
const ABROAD = new RegExp(
  `(?:${REGIONS})(?!${COMMON})[^，。；、：“”（）《》和与及在到赴的了访问]{2,8}?(?:大学|学院|医院)(?!大学|学院|医院|附)`,
  "gu",
);

/** Institutes and hospitals that a text names with the university that they belong to. */
const ofSchool = (name: string, text: string): string[] =>
  name.endsWith("大学")
    ? [...text.matchAll(new RegExp(`${literal(name)}(?:孔子学院|${OWN_HOSPITAL})`, "gu"))].map(([one]) => one)
    : [];

/** 甲大学孔子学院 beside 乙大学孔子学院. */
const hasOtherInstitute = (text: string, whole: string, names: ReadonlySet<string>): boolean =>
  [...names].some((one) => /.孔子学院$/.test(one) && !one.endsWith(whole) && !whole.endsWith(one)) ||
  [...text.matchAll(/(\p{Script=Han}{2,4})孔子学院/gu)].some(
    ([one, before = ""]) => /[学院市城校国州]$/.test(before) && !whole.endsWith(one),
  );

/** The short forms of institutions by name. */
const ofInstitutions = ({ facts }: Discourse, text: string): Shorter[] => {
  const orgs = facts.allOrgs();
  const declared = new Set(orgs.flatMap((org) => (org.short ? [org.name.text] : [])));
  const called = orgs.flatMap(({ name, short }) => (short ? [name.text, short.text] : [name.text]));
  const schools = called.flatMap((name) => [name, OF_COUNTRY.exec(name)?.[1] ?? ""]);
  const names = new Set([
    ...called,
    ...schools.flatMap((name) => ofSchool(name, text)),
    ...[...text.matchAll(ABROAD)].map(([whole]) => whole),
  ]);
  return [...names].flatMap((whole): Shorter[] => {
    const short = declared.has(whole)
      ? INSTITUTE.exec(whole)?.[1]
      : [INSTITUTE, OF_COUNTRY, OF_UNIVERSITY].map((one) => one.exec(whole)?.[1]).find(Boolean);
    if (!short) return [];
    const others =
      short === "孔子学院"
        ? hasOtherInstitute(text, whole, names)
        : [...names].some((one) => one.endsWith(short) && !one.endsWith(whole) && one !== short);
    return others ? [] : [{ whole, short, fits: (_, after) => !after.startsWith("（以下") }];
  });
};

const EVENTS = ["论坛", "研讨会", "博览会", "展览会", "交流会", "洽谈会", "推介会", "庆典", "峰会", "年会"];
/** Words in front of the name of an event, or of its noun alone. */
const FRONT =
  /(?:参加|出席|参与|举办|主办|承办|召开|举行|申办|支持|祝贺|感谢|通过|围绕|期间|[本此该这][次届]?|首届|第[一二三四五六七八九十\d]+届|\d年|\d[月日]|[上下]午|以|在|于|与|和|及|对|为|的|了|到|赴|从|由|将|是)$/u;
/** Characters of what distinguishes an event, and of a bracket of context around its noun. */
const NAMED = 4;
const AROUND = 40;

const runBefore = (text: string, at: number): string =>
  /[\p{Script=Han}\d·]*$/u.exec(text.slice(Math.max(0, at - AROUND), at))?.[0] ?? "";

const commonEnd = (a: string, b: string): string => {
  let n = 0;
  while (n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n += 1;
  return a.slice(a.length - n);
};

/** A run of characters without the verb or the edition that it begins with. */
const withoutFront = (run: string): string => {
  for (let at = Math.min(run.length - 1, 12); at > 0; at -= 1)
    if (FRONT.test(run.slice(0, at))) return run.slice(at);
  return run;
};

/** Those who hold an event, after its name. */
const COMMITTEE = /^(?:组委会|组织委员会|秘书处|筹委会)/;

/** 论坛 for 东北亚城市市长论坛, where the text speaks of no other. */
const ofEvents = (text: string): Shorter[] =>
  EVENTS.flatMap((noun): Shorter[] => {
    const runs = [...text.matchAll(new RegExp(noun, "g"))].map(({ index }) => runBefore(text, index));
    const [first = "", ...more] = runs;
    const ends = more
      .map((run) => withoutFront(commonEnd(first, run)))
      .filter(({ length }) => length >= NAMED);
    const name = ends.sort((a, b) => a.length - b.length)[0];
    if (!name) return [];
    const known = (run: string): boolean =>
      run === "" ||
      run.endsWith(name) ||
      FRONT.test(run) ||
      [2, 3, 4, 5].some((n) => n < name.length && run.endsWith(name.slice(-n)));
    if (!runs.every(known)) return [];
    const fits = (before: string, after: string): boolean =>
      before !== "" && !/^[”》]/.test(after) && (!/[和与、及]$/.test(before) || COMMITTEE.test(after));
    return [{ whole: `${name}${noun}`, short: noun, fits }];
  });

/** Characters of the name of a larger event from which a second mention is shortened. */
const LONG_EVENT = 12;

/** 出席活动 for the larger event of several names, which the text has begun with. */
const ofLargerEvent = ({ facts }: Discourse): Shorter[] => {
  const whole = facts.said(facts.record.partOf?.name, "")?.text ?? "";
  const noun = whole.length >= LONG_EVENT ? (/活动$/.exec(whole)?.[0] ?? nounIn(whole)) : undefined;
  if (!noun) return [];
  const fits = (before: string, after: string): boolean =>
    /(?:出席|参加|参与|举办)$/.test(before) && /^(?:$|[，。；])/.test(after);
  return [{ whole, short: noun, fits }];
};

/** Characters of a name from which an immediate second mention is shortened. */
const MIN_NAME_CHARACTERS = 5;
/** People of an organization, after its name. */
const BEHIND =
  /^(?:\p{Script=Han}{0,8}(?:负责人|处长|主任|院长|校长|会长|经理|师生|专家|人员|代表)|有关|相关)/u;

/** 甲商会、乙协会将……: what the parties of a document will do. */
const PARTIES = /^([^，。；、]{4,20})、([^，。；、]{4,20})(?=将(?!由))/u;

/** 甲、湖滨大学国际处处长乙: somebody who is known, and a colleague. */
const COLLEAGUE = /^([^，。；、]{2,20})、([^，。；]{6,60})/u;

const INSTITUTION = /(孔子学院|医院|公司|学校|研究院|研究所|商会|协会|学会|中心|基地)$/;

/** The name that a sentence begins with and the one before it ended in, with its noun. */
const namedAgain = (before: string, sentence: string): { name: string; noun: string } | undefined => {
  for (let end = 24; end >= MIN_NAME_CHARACTERS; end -= 1) {
    const name = sentence.slice(0, end);
    const noun = before.endsWith(name) ? INSTITUTION.exec(name)?.[1] : undefined;
    if (noun && noun.length < name.length && BEHIND.test(sentence.slice(end))) return { name, noun };
  }
  return undefined;
};

/** The blocks of a text in which the record's own texts name an institution or an event in full once. */
export const withShorterNames = (blocks: readonly Composed[], discourse: Discourse): Composed[] => {
  const lines = blocks.flatMap((block) => (block.type === "paragraph" ? block.lines : []));
  const text = lines.map(({ words }) => textOf(words)).join("\n");
  const all = [...ofLargerEvent(discourse), ...ofInstitutions(discourse, text), ...ofEvents(text)].map(
    (one) => ({ ...one, found: new RegExp(literal(one.whole), "g"), named: false }),
  );
  const orgs = discourse.facts.allOrgs();
  const names = orgs.map(({ name }) => name.text);
  const known = new Set<string>();
  const titles = keptTitles(discourse);
  let before = "";
  let earlier = "";
  const officeOf = (name: string): string | undefined =>
    discourse.facts.people.find((who) => who.name?.text === name)?.posts[0]?.org?.name.text;
  const shortened = (line: Line): Line => {
    const sentence = textOf(line.words);
    let { words } = line;
    // 代表团参观了甲公司。该公司负责人……: what the sentence before ended in.
    const again = line.own ? undefined : namedAgain(before, sentence);
    const previous = before;
    before = sentence;
    const parties = line.own ? undefined : PARTIES.exec(sentence);
    const signed = parties && [`${parties[1]}与${parties[2]}签`, `${parties[2]}与${parties[1]}签`];
    if (parties && signed?.some((one) => earlier.includes(one)))
      return { ...line, words: spliced(words, 0, parties[0].length, "双方") };
    const colleague = line.own ? undefined : COLLEAGUE.exec(sentence);
    const [front, name = "", rest = ""] = colleague ?? [];
    const office = front && earlier.includes(name) ? officeOf(name) : undefined;
    earlier += sentence;
    // 甲、副院长乙: after a sentence that names another 学院 the office is whose.
    const isRival = (one: OrgFact): boolean =>
      one.name.text !== office && previous.includes(one.name.text) && office?.endsWith(headOf(one)) === true;
    if (office && !orgs.some(isRival) && rest.startsWith(office) && BEHIND.test(rest.slice(office.length)))
      return { ...line, words: spliced(words, name.length + 1, name.length + 1 + office.length, "") };
    if (again) return { ...line, words: spliced(words, 0, again.name.length, `该${again.noun}`) };
    // 山东大学齐鲁医院、山东大学齐鲁医院德州医院: a longer name that comes for the first time is whole.
    const begun = (whole: string, after: string): boolean =>
      names.some(
        (name) =>
          name !== whole &&
          !known.has(name) &&
          name.startsWith(whole) &&
          after.startsWith(name.slice(whole.length)),
      );
    for (const one of all) {
      const now = textOf(words);
      const places = [...now.matchAll(one.found)].flatMap(({ index: from }) => {
        const [before, after] = [now.slice(0, from), now.slice(from + one.whole.length)];
        const quoted = before.lastIndexOf("《") > before.lastIndexOf("》");
        const again = one.named && !quoted && !begun(one.whole, after) && one.fits(before, after);
        one.named ||= !COMMITTEE.test(after);
        return again && !line.own && !isInTitle(titles, now, from) ? [from] : [];
      });
      for (const from of places.reverse()) words = spliced(words, from, from + one.whole.length, one.short);
    }
    for (const name of names) if (!known.has(name) && sentence.includes(name)) known.add(name);
    return words === line.words ? line : { ...line, words };
  };
  return blocks.map((block) =>
    block.type === "paragraph" ? { ...block, lines: block.lines.map(shortened) } : block,
  );
};
