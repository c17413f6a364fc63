import { type Case, type Found, overlaps } from "./finding";

const HAN = "\\p{Script=Han}";
const ENDINGS =
  "有限责任公司|股份有限公司|有限公司|协会|商会|学会|联合会|基金会|大学|学院|医院|集团|管委会|管理委员会|研究院|研究所|委员会|人民政府|博物馆|档案馆|报社|促进会|总会|公司|银行|大使馆|领事馆|开发区|产业园";
const TITLES =
  "总书记|书记|市长|区长|县长|省长|部长|局长|处长|科长|厅长|主任|会长|理事长|秘书长|董事长|总经理|经理|院长|校长|馆长|所长|教授|主席|大使|领事|参赞|社长|行长|总裁";
const VERBS =
  "参加|出席|表示|指出|强调|介绍|希望|感谢|主持|要求|提出|建议|宣读|会见|接待|致辞|发言|陪同|率队|率团|带队|见证|认为|邀请|承诺|肯定|汇报|通报|祝贺|说，|称，|对[^，。]{1,16}表示";

// Words that are not part of a name: a candidate that contains one is not a name.
const NO_NAME =
  /双方|各方|大家|会议|与会|代表|来宾|他们|她们|方面|一行|人员|单位|领导|嘉宾|其中|会上|同志|分别|共同|负责|主任|会长|市长|局长|企业|公司|中心|协会|学会|商会|学院|大学|研究|工作|活动|项目|仪式|论坛|有关|相关|部分|专家|学者|成员|委员|秘书|书记|主席|教授|参加|出席|表示|陪同|率|见证|引导|介绍|主持|会见|会面|接待|座谈|先生|女士|[等的了和与及在对并还也将就由向从到为以其该各某每我你他她它这那是有不先后时]|[一二两三四五六七八九十\d]/u;

const parts = (text: string, form: RegExp): { match: RegExpMatchArray; start: number }[] =>
  [...text.matchAll(form)].map((match) => ({ match, start: match.index ?? 0 }));

const isIn = (part: string, whole: string): boolean => {
  let at = 0;
  for (const sign of whole) if (sign === part[at]) at += 1;
  return at === part.length;
};

// What precedes an organization and is not part of its name; the greedy start leaves the last of them.
const CUT = new RegExp(
  `^.*(?:[和与及在到对由为向了赴给从于被受经请同就如是的等]|访问|代表|围绕|有关|相关|交流(?!协会|中心)|洽谈|签署|续签|举行|走访|参观|考察|拜访|来自|邀请|组织|成立|双方|各方|其中|包括|${VERBS})`,
  "u",
);
const GENERIC =
  /^(?:[两三四五六七八九十几多各该本此贵我全市省区县地][个方]?|余?[名位家所]|有关|相关|其他|所在|当地|国内外|知名|上述|合作|工作|专门|会员|国有|民营|外资|参会|来访|部分)*$/u;

const LEADING = /^(?:[两三四五六七八九十几多各该本此贵我][家所个方地市]?)/u;

/** Characters below which a text of the record may be a name; longer ones are sentences. */
const LONGEST_NAME = 60;

/** The places in a text that belong to words of the record found there. */
const coverOf = ({ text, known }: Case): ReadonlySet<number> => {
  const covered = new Set<number>();
  const words = [...known.texts.map((one) => one.text), ...known.organizations.flatMap((one) => one.forms)];
  for (const word of new Set(words.filter((one) => one.length > 1 && one.length < LONGEST_NAME)))
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      for (let i = at; i < at + word.length; i += 1) covered.add(i);
  return covered;
};

/** Organizations, found by their endings, that are neither a name nor a short name in the record. */
const organizationsIn = ({ text, known }: Case): Found[] => {
  const names = known.organizations.flatMap((one) => one.forms);
  const texts = known.texts.map((one) => one.text);
  return parts(text, new RegExp(`(${HAN}{1,24}?)(${ENDINGS})(?!${HAN}{0,4}(?:${ENDINGS}))`, "gu")).flatMap(
    ({ match, start }): Found[] => {
      const all = match[0];
      const ending = match[2] ?? "";
      const end = start + all.length;
      const tails = [...all].map((_, i) => all.slice(i)).filter((tail) => tail.length > ending.length);
      // The run may begin with words of the sentence; only its end has to match the record.
      if (tails.some((tail) => tail.length >= ending.length + 2 && texts.some((one) => one.includes(tail))))
        return [];
      const name = all.replace(CUT, "");
      if (name.length < ending.length + 2 || !name.endsWith(ending)) return [];
      if (GENERIC.test(name.slice(0, -ending.length))) return [];
      const core = name.replace(LEADING, "");
      if (core !== name && texts.some((one) => one.includes(core))) return [];
      const isShort =
        names.some((one) => isIn(name, one)) || texts.some((one) => one.length < 40 && isIn(name, one));
      if (isShort) return [];
      return [{ text: name, start: end - name.length, end }];
    },
  );
};

/** Where a run of the text differs from a name, character by character; undefined if it differs too much. */
const differences = (text: string, at: number, name: string, most: number): number[] | undefined => {
  let found: number[] | undefined;
  let count = 0;
  for (let i = 0; i < name.length; i += 1) {
    if (name.charCodeAt(i) === text.charCodeAt(at + i)) continue;
    count += 1;
    if (count > most) return undefined;
    found ??= [];
    found.push(at + i);
  }
  return found ?? [];
};

const HAN_ONLY = new RegExp(`^(?:${HAN}|[·-])+$`, "u");
const IS_ORGANIZATION = new RegExp(`(?:${ENDINGS})$`, "u");

/** Runs that differ from a name of the record by one character, or two in a long one. */
const misspeltIn = ({ text, known }: Case, covered: ReadonlySet<number>): Found[] => {
  const people = known.people.map((one) => one.name).filter((one) => one.length > 2);
  const organizations = known.organizations.flatMap((one) => one.forms).filter((one) => one.length > 4);
  const places = known.texts
    .filter(({ path, text: one }) => (path.includes("venue") || path.includes("saw")) && one.length > 4)
    .map((one) => one.text);
  const names = [...new Set([...people, ...organizations, ...places])].filter(
    (one) => one.length < LONGEST_NAME && HAN_ONLY.test(one),
  );
  return names.flatMap((name): Found[] => {
    const found: Found[] = [];
    for (let at = 0; at + name.length <= text.length; at += 1) {
      const wrong = differences(text, at, name, name.length >= 9 ? 2 : 1);
      // A character that belongs to other words of the record is not a mistake.
      if (!wrong || wrong.length === 0 || wrong.every((one) => covered.has(one))) continue;
      const run = text.slice(at, at + name.length);
      if (!HAN_ONLY.test(run) || known.texts.some((one) => one.text.includes(run))) continue;
      // An organization's name may be followed by the sentence; another ending makes it another organization. Before a shortened
      // name there are words of the sentence.
      if (!people.includes(name) && wrong.every((one, i) => one === at + i)) continue;
      const isCut = name.at(-1) !== run.at(-1) && !people.includes(name);
      if (!isCut || IS_ORGANIZATION.test(run)) found.push({ text: run, start: at, end: at + run.length });
    }
    return found;
  });
};

/** People, found by the verbs after and the titles before them. */
const peopleIn = ({ text, known, mentions }: Case): Found[] => {
  const isKnown = (name: string, start: number): boolean =>
    NO_NAME.test(name) ||
    known.says(name) ||
    mentions.some((one) => overlaps(one, { start, end: start + name.length }));
  const speakers = parts(
    text,
    new RegExp(`(?<=^|[，。；：、\\n]|# |${TITLES})(${HAN}{2,3})(?=(?:${VERBS}))`, "gu"),
  ).map(({ match, start }) => ({ text: match[1] ?? "", start }));
  const titled = parts(
    text,
    new RegExp(
      `(?:${TITLES})(${HAN}{2,3})(?=[，。、；（\\n]|$|等|与|和|一行|委托|分别|代表|先后|共同|率|赴|到|在|为|带|${VERBS})`,
      "gu",
    ),
  ).map(({ match, start }) => ({
    text: match[1] ?? "",
    start: start + match[0].length - (match[1] ?? "").length,
  }));
  return [...speakers, ...titled]
    .filter(({ text: name, start }) => !isKnown(name, start))
    .filter(({ text: name }) => SURNAME.test(name))
    .map(({ text: name, start }) => ({ text: name, start, end: start + name.length }));
};

const SURNAME =
  /^[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳唐罗薛伍余米贝姚孟顾尹江钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫裘丁邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀甄曲封储靳段巫焦谷车侯宓全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖岳帅缑亢况郈有琴梁丘墨哈谯笪年爱阳佟]/u;

/** Names of a text, people and organizations, that no text of the record holds. */
export const chineseNames = (given: Case): Found[] => {
  const covered = coverOf(given);
  const isKnown = ({ start, end }: Found): boolean => {
    for (let i = start; i < end; i += 1) if (!covered.has(i)) return false;
    return true;
  };
  const all = [...misspeltIn(given, covered), ...peopleIn(given), ...organizationsIn(given)];
  return all
    .filter((one) => !isKnown(one))
    .filter((one, i) => !all.slice(0, i).some((other) => overlaps(one, other)))
    .sort((a, b) => a.start - b.start);
};
