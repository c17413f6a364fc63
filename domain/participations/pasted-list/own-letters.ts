import { costly } from "./costly";
import { organizationAlone } from "./items";
import { readLine } from "./line";
import type { OrganizationElement } from "./people";
import { isSignedDate, OWN_VISIT, rootOfOffice } from "./signed-letters";
import { isSeatOfFirm, rootOfSigned } from "./signed-roots";
import { type Line, type Party, withoutMarks } from "./text";
import { isPhoneLine } from "./travel-lines";

type Lines = readonly (Line | undefined)[];

const UNIT =
  "(?:律所|事务所|园区|开发区|街道|单位|公司|集团|协会|商会|学会|学院|中心|[所司局委办会校院行厅馆社厂部处台])";
const OURS = costly(new RegExp(`[我本敝](?!人|次|届|周|月|年|市|区|县|省|地)(?:们)?${UNIT}`, "u"));
const YOURS = /贵(?!州|阳|港|溪|池|宾)(?=\p{Script=Han})/u;
const CONTACT =
  /^\s*(?:(?:会务|业务|本次)?联[系络](?:人|电话|方式)?|经办人|填报人|报送人|(?:联系|办公)?电话|手机|邮箱|传真|地址|附件?\d?)\s*[:：]/u;
const CLOSES =
  /^(?:谢谢|感谢|多谢|此致|敬礼|顺[颂祝致]|祝|特此|专此|此复|妥否|请查收|盼复|以上)[^，,、：:]{0,14}$/u;
const TAIL = /\s*(?:敬上|谨上|谨启|谨复|上报|报送?|[（(](?:公?章|盖章)[)）])$/u;
const OFFICE = /[部处室科组办]$|中心$/u;
const MAX_SIGNED = 44;

const wholeOf = (name: string, text: string): OrganizationElement | undefined => {
  if (isSeatOfFirm(name)) return { kind: "organization", text: name, lang: "zh" };
  const root = rootOfOffice(rootOfSigned(name, text));
  const found = organizationAlone(root, false) ?? organizationAlone(name, true);
  if (!found || found.place || found.weak || found.lang !== "zh") return undefined;
  return found.parent ? { kind: "organization", text: found.parent, lang: "zh" } : found;
};

const textOf = (lines: Lines): string => lines.flatMap((line) => line?.text ?? []).join("\n");

interface Signature {
  organization: OrganizationElement;
  at: number;
}
/** The organization that signs a letter below its text, with the office or the person who writes for it. */
const signatureOf = (lines: Lines): Signature | undefined => {
  const at = lines.findLastIndex(
    (line) =>
      line &&
      !line.aside &&
      !isSignedDate(line.text.trim()) &&
      !isPhoneLine(line.text) &&
      !CONTACT.test(line.text) &&
      !CLOSES.test(line.text.trim()),
  );
  const words = withoutMarks(lines[at]?.text ?? "")
    .replace(/^[—–-]+\s*/u, "")
    .replace(TAIL, "");
  if (at < 1 || words.length > MAX_SIGNED || /[，,、：:；;。\t]/u.test(words)) return undefined;
  const [name = "", ...others] = words.split(/\s+/u);
  const isWriter = (each: string, n: number) =>
    OFFICE.test(each) || (n === others.length - 1 && /^\p{Script=Han}{2,3}$/u.test(each));
  const organization = wholeOf(name, textOf(lines));
  // 示例公司 王小样 is an entry, unless something closes the letter above it.
  const above = withoutMarks(lines.slice(0, at).findLast((line) => line)?.text ?? "").trim();
  const isDashed = /^\s*[—–-]/u.test(lines[at]?.text ?? "");
  const isClosed = isDashed || !lines[at - 1] || CLOSES.test(above) || /[。！!～]$/u.test(above);
  const isCalled = /^[小老]\p{Script=Han}$/u.test(others.at(-1) ?? "");
  const isSigned = others.every(isWriter) && (others.length === 0 || isClosed || isCalled);
  return organization && isSigned ? { organization, at } : undefined;
};

// 关于示例商会赴样例区考察的函, 示例大学关于参加…的复函
const TITLES: readonly RegExp[] = [
  /^关于(\P{P}{4,30}?)(?:拟|组团|一行|代表团|组织)*(?:赴|前往|来|到|访问|拜访|参加|出席)\P{P}{2,40}的?(?:复?函|通知|请示|报告|公函|商洽函)$/u,
  /^(\P{P}{4,30}?)关于\P{P}{2,40}的?(?:复?函|通知|报告|公函|商洽函)$/u,
];
const titleOf = (lines: Lines): Signature | undefined => {
  for (const [at, line] of lines.slice(0, 3).entries()) {
    const words = line ? withoutMarks(line.text).trim() : "";
    const name = TITLES.map((form) => form.exec(words)?.[1]).find((each) => each);
    const organization = name ? wholeOf(name, textOf(lines)) : undefined;
    if (organization) return { organization, at };
  }
  return undefined;
};

const ADDRESSED = /^(?:致|尊敬的)?(\P{P}{3,30}?)(?:领导|各位领导|负责同志|[钧台惠尊勋][鉴启])?\s*[:：]$/u;
/** The line above the text of a letter that only names whom it addresses. */
const addresseeOf = (lines: Lines, body: number): number => {
  const at = lines.slice(0, body).findLastIndex((line) => line);
  const name = ADDRESSED.exec(withoutMarks(lines[at]?.text ?? "").trim())?.[1];
  const isOffice = name && (organizationAlone(name, true) || /单位$/u.test(name));
  return at >= 0 && isOffice && !OURS.test(name) ? at : -1;
};

// 我会拟于5月12日赴贵区考察，由会长…, 兹有我所律师…, 本所将由…
const LEAD = costly(
  new RegExp(
    `^((?:[^我本敝。]{0,60}[，,]\\s*)?[^我本敝，,。：:]{0,12}?(?:兹有|现有|今有|现将|兹将)?)(?<![来赴到抵访])${OURS.source}(?:的)?(?:(?:拟|将|计划|届时|现|特|已|决定|研究|准备)*(?:由|派出?|委派|指派|选派|安排|委托)(?!以下|下列|如下|代表))?\\s*(?![在与和跟同对向的之]|(?:拟|将|已)*(?:邀请|邀约|聘请))(?=\\p{Script=Han}{3})`,
    "u",
  ),
);
// 拟于5月12日赴贵区考察，由
const GOES = costly(
  /^((?:拟|将|计划|定|决定|准备)*(?:于|在)?[^，,。：:、]{0,20}?(?:赴|前往|[来到去]|参加|出席|访问|拜访|走访|考察)[^，,。：:、]{2,34})[，,]\s*(?:由|派|人员(?:为|是|有)?[:：]?|成员(?:为|是|有)?[:：]?|具体(?:人员|名单)(?:为|是|有|如下)?[:：]?|名单(?:如下)?[:：]?)?(?=\S{3})/u,
);
// …于5月8日赴贵县洽谈项目，请予接洽。
const WHERE_TO = costly(
  /(?:等\s*[\d一二两三四五六七八九十]{1,3}[人名位]|一行[\d一二两三四五六七八九十]{0,3}[人名位]?)?(?:同志)?(?:(?:拟|将|计划|准备|定)*(?:于|在)[^，,。、]{2,14})?(?:前往|[赴来到去]|访问|拜访|走访|考察)(?=[^，,。、]{0,20}[贵你您])[^，,。、]{2,30}(?:[，,]\s*请[^，,。]{2,14})?[。！]?$/u,
);
// …，联系人李大例13900000000
const CONTACT_BEHIND = /[，,；;]\s*(?:联[系络]人|经办人|联系方式|电话)[^，,。]{0,24}[。]?$/u;
// 明天下午签约仪式我所出席人员：
const HEADING = new RegExp(
  `^([^：:。]{2,30}?)${OURS.source}((?:拟|将)?(?:参会|参加|出席|接待|陪同|与会|随行|到访|来访|报名)(?:活动|会议)?的?(?:人员|代表|名单|领导|同志|律师|老师|专家)(?:名单|如下)*[:：].*)$`,
  "u",
);
// 我们所明天到贵局开会的有：, 我司出席名单：王小样…
const OF_FIRM = /[我本]们?(?:所|律所|事务所)[^，,。；;]{0,24}[:：]\s*$/u;
const IN_LINE = new RegExp(
  `^(?:[^，,。：:]{0,12}[，,。！!]\\s*)?${OURS.source}(?:拟|将)?(?:参会|参加|出席|与会|报名|接待|陪同)[^，,。；;：:]{0,14}(?:人员|名单|代表|领导)[:：]\\s*\\S`,
  "u",
);
const LISTED = /^(?:拟|将)*(?:由|派|安排)*(?:以下|下列|如下)/u;
const ACTS = /^(?:拟|将|要)*(?:参加|出席|参会|与会|接待|陪同|来|去|到|赴|前往|的)/u;
const HEADS =
  /^(?:拟|将)?(?:参会|参加|出席|接待|陪同|与会|随行|来访|到访|报名|拟派|派出)[^，,。：:]{0,20}(?:人员|代表|名单|领导|同志|专家|律师|教师|嘉宾)(?:名单)?/u;

// 我所主任王小样、我所合伙人李大例
const OURS_AGAIN = new RegExp(`(?<=[、，,和及与])${OURS.source}的?(?=\\p{Script=Han}{3})`, "gu");

const namesSomebody = (words: string): boolean =>
  readLine(words).some(({ people }) =>
    people.some(
      ({ names, posts }) =>
        names.some(({ weak, surnameOnly }) => !weak && !surnameOnly) && posts.some(({ title }) => title),
    ),
  );

const SENDS = /[，,\s]*(?:经研究|兹有|现有|今有|现将|兹将)$/u;

// Who comes in whose place is read by other steps.
const REPLACES = /不能|无法|改由|改派|请假|[来去]不了/u;

interface Cut {
  before: string;
  people: string;
  after: string;
}
/** The people of a sentence about the writer's own, apart from the words before and behind them. */
const cutOf = (sentence: string): Cut | undefined => {
  if (REPLACES.test(sentence)) return undefined;
  const found = LEAD.exec(sentence);
  // 兹派我院… is a letter of introduction.
  if (!found || /(?:派|介绍)$/u.test(found[1] ?? "") || namesSomebody(found[1] ?? "")) return undefined;
  let [from, to] = [found[0].length, sentence.length];
  if (HEADS.test(sentence.slice(from)) || LISTED.test(sentence.slice(from))) return undefined;
  const goes = GOES.exec(sentence.slice(from));
  const isGoing = goes && !namesSomebody(goes[1] ?? "");
  if (isGoing) from += goes[0].length;
  else if (ACTS.test(sentence.slice(from))) return undefined;
  for (const behind of [CONTACT_BEHIND, WHERE_TO]) {
    const found = behind.exec(sentence.slice(from, to));
    if (found && found.index > 3) to = from + found.index;
  }
  const people = sentence
    .slice(from, to)
    .replace(/[，,。\s]+$/u, "")
    .replace(OURS_AGAIN, "");
  return namesSomebody(people)
    ? {
        before: isGoing
          ? sentence.slice(0, from).trim()
          : (found[1] ?? "").replace(/[，,\s]+$/u, "").replace(SENDS, ""),
        people,
        after: sentence
          .slice(to)
          .replace(/^[，,；;\s]+/u, "")
          .trim(),
      }
    : undefined;
};

const SENTENCE = /(?<=[。！!；;])\s*/u;
// …明天来我局拜访，我局由局长李大例接待
const OURS_NEXT = new RegExp(`(?<=[，,])\\s*(?=${OURS.source})`, "u");
const sentencesOf = (words: string): string[] =>
  words.split(SENTENCE).flatMap((sentence) => {
    const parts = sentence.split(OURS_NEXT);
    const at = parts.findIndex((_, n) => n > 0 && namesSomebody(parts.slice(0, n).join("")));
    return at < 0 ? [sentence] : [parts.slice(0, at).join(""), parts.slice(at).join("")];
  });

// …准时参加。示例律师事务所 办公室
const SIGNED_BEHIND = /^(.{8,}[。！!])\s*((?:[—–-]+\s*)?\p{Script=Han}[^，,。；;：:！!]{3,40})$/u;
const withSignatureBelow = (lines: Lines): Lines => {
  const last = lines.findLastIndex((line) => line);
  const line = lines[last];
  const [, said = "", signed = ""] = SIGNED_BEHIND.exec(line?.text.trim() ?? "") ?? [];
  if (!line || signed === "") return lines;
  const apart = [
    ...lines.slice(0, last),
    { ...line, raw: said, text: said },
    { ...line, raw: signed, text: signed },
    ...lines.slice(last + 1),
  ];
  return signatureOf(apart)?.at === last + 1 ? apart : lines;
};

// 我会由会长王小样接待。
const RECEIVES = /接待|陪同|会见|迎接|出面/u;
const receives = (sentence: string): boolean =>
  !/(?:到访|拜访|访问|走访|前往|[赴来到去])(?:贵|你|您)/u.test(sentence) &&
  RECEIVES.test(sentence.replace(/请[^，,。]*|贵[^，,。]*/gu, ""));

/** The parts of a line about the writer's own people, each as a line; undefined if there is nothing to cut. */
const partsOf = (line: Line, words: string, organization: OrganizationElement): Line[] | undefined => {
  const part = (text: string, aside: boolean): Line[] =>
    text === "" ? [] : [{ ...line, raw: text, text, ...(aside && { aside }) }];
  const host: Party = { organization: { ...organization, weak: true }, side: "host" };
  const [, before = "", listed = ""] = HEADING.exec(words) ?? [];
  if (before !== "" && !/[，,：。！!]\s*$/u.test(before))
    return [...part(before, true), { ...line, text: `我单位${listed}` }];
  const cuts = sentencesOf(words).map((sentence) => ({
    sentence,
    cut: OURS.test(sentence) ? cutOf(sentence) : undefined,
  }));
  if (!cuts.some(({ cut }) => cut))
    return OF_FIRM.test(words) || (IN_LINE.test(words) && namesSomebody(words)) ? [line] : undefined;
  return cuts.flatMap(({ sentence, cut }) =>
    cut
      ? [
          ...part(cut.before, true),
          ...part(cut.people, false).map((each) => (receives(sentence) ? { ...each, party: host } : each)),
          ...part(cut.after, true),
        ]
      : part(sentence, false),
  );
};

/**
 * The lines of a Chinese letter about its writer's own people (我会拟于5月12日赴贵区考察，由会长王小样带队，…): whom it addresses is not
 * their organization, the words around them are none of theirs, and they are of whoever signs it or whom its title names.
 */
export const withOwnLetters = (given: Lines): Lines => {
  if (!given.some((line) => line && OURS.test(line.text))) return given;
  const lines = withSignatureBelow(given);
  const texts = lines.map((line) =>
    line && !line.aside && !line.party ? withoutMarks(line.text).trim() : "",
  );
  const body = texts.findIndex((text) => OURS.test(text) && !text.includes("\t"));
  if (body < 0) return given;
  const signature = signatureOf(lines);
  const own = signature && signature.at > body ? signature : titleOf(lines);
  const addressee = own || YOURS.test(texts.slice(body).join("")) ? addresseeOf(lines, body) : -1;
  const end = own === signature && own ? own.at : lines.length;
  const parts = lines.map((line, at) =>
    own && line && at >= body && at < end ? partsOf(line, texts[at] ?? "", own.organization) : undefined,
  );
  const isCut = parts.some((part) => part);
  if (addressee < 0 && !isCut) return given;
  const visits = lines.some((line) => line && OWN_VISIT.test(line.text));
  const sender = own && { organization: own.organization, ...(visits && { visits: true as const }) };
  return lines.flatMap((line, at): (Line | undefined)[] => {
    if (!line || line.aside) return [line];
    if (at === addressee) return [{ ...line, aside: true }];
    if (!isCut || !sender) return [line];
    if (at === end) return texts[at] === own?.organization.text ? [] : [{ ...line, aside: true }];
    if (at < body || at > end || line.party) return [line];
    return (parts[at] ?? [line]).map((part) => (part.aside ? part : { ...part, sender }));
  });
};
