import type { Facts, Said } from "../../reference/facts";
import { honorificAt } from "./honorific-of-name";
import { TOWARDS } from "./towards";

/** Words after a subject: a verb or an adverb begins here. */
const STARTERS =
  /^(?:愿|将|要|应(?![急届])|已|正|与(?!会)|同(?![学志仁胞乡事窗])|在(?![座校场读职])|是|对(?![方口])|为|拟|曾|有(?!关)|把|从|向|由|通过|以|高度|十分|非常|始终|一直|不断|具有|拥有|重视|继续|积极|进一步|加快|加强|加大|推动|推进|支持|希望|尽快|共同|深化|布局|打造|服务|保持|可以|能够|发挥|落实|实现|提升|提高|扩大|拓展|增进|增强|凝聚|携手|回馈|回报|履行|践行|弘扬|传承|遵守|恪守|借鉴|坚持|带动|助力|促进|[讲做用抓办建守写管走]好|去年|今年|明年|近年|目前|下一步|今后|符合|会(?:把|将|继续|努力|进一步))/;
/** Verbs that begin after a subject, although as nouns or before one they also begin a clause: 研究所承担……, 乡亲运用……. */
const VERBS =
  /^(?:运用|利用|帮助(?!下)|协助|采取|关注|紧扣|把握|借助|依托|立足|围绕|聚焦|致力|秉持|承担|开展|参与|搭建|汇集|汇聚|建于|设有|面临|取得|吸引|吸纳|涵盖|覆盖|牵线|响应|团结|引导|带领|引领|优化|强化|完善|健全|挖掘|整合|抓住|宣传(?![部工栏])|作为|扎实|切实|真正(?!的)|做(?=[^，；的]{1,16}的[^，；的]{0,6}(?:[者人员手家]|桥梁|纽带|大使|窗口|先锋|表率|模范|标杆|主力军|生力军|后盾|伙伴)$)|认真|深入|主动(?!权)|充分|努力|持续|稳步|圆满|赞赏|定期|大幅|会同|发布|收获|着力|位于|地处|主办|推出|创办|组织(?!机构|架构|结构|体系|建设|部|人员|单位|委员|[的、和与及])|既(?=[有是要能可])|多(?=[回来去看走做向宣关支参]))(?=[\p{Script=Han}\d“])/u;
/** Characters that form one word with the following starter: 重要、参与、存在、作为、适应. */
const BINDS = new Set([
  ..."重必需主只不参存现潜内外但还就相面针作成认行适响供反真改即早意自志因称所没享持国固共公专仅曾未只",
]);
const MODALS = /^(?:愿意|愿|将|要|应|会|能够|能|可以|拟)/;
/** Subjects of two: what follows 双方 has the same subject. */
const PAIR = /^(?:双方|两地|两会|两校|两院|两国|两市|两家[\p{Script=Han}]{2,4}?)/u;

const NAMES = new WeakMap<Facts, readonly string[]>();

/** The names of organizations and people, by which a subject is known; read once for each record. */
const namesOf = (facts: Facts): readonly string[] => {
  const known = NAMES.get(facts);
  if (known) return known;
  const names = allNames(facts);
  NAMES.set(facts, names);
  return names;
};

const allNames = (facts: Facts): string[] => [
  ...facts.allOrgs().flatMap((org) => [org.name.text, org.short?.text ?? ""]),
  ...facts.people.flatMap((who) => [who.name?.text ?? "", who.later?.text ?? ""]),
];

const known = (facts: Facts, text: string): string | undefined => {
  let longest: string | undefined;
  for (const names of [namesOf(facts), GATHERINGS, BOTH])
    for (const name of names)
      if (name.length > Math.max(1, longest?.length ?? 0) && text.startsWith(name)) longest = name;
  return longest;
};

const BOTH = ["双方", "各方", "两地", "大家"];

/** 两地商会, 双方企业: 两地 and 双方 are not a subject before the noun that they modify. */
const OF_BOTH =
  /^(?:双方|各方|两地)(?=(?:工?商会|协会|学会|工商联|侨联|贸促会|联合会|友协|企业|高校|院校|学校|医院|政府|部门|人民|民众|青年|青少年|机构|园区|港口|媒体|校友|学者|师生|工商界|文化界))/;

/** What the event itself may be called in its results: 论坛发布……，揭晓……. */
const GATHERINGS = ["论坛", "研讨会", "推介会", "座谈会", "交流会", "洽谈会", "大会", "会议", "活动", "仪式"];

const commonLength = (a: string, b: string): number => {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n += 1;
  return n;
};

/** Whether a verb or an adverb begins at a place of a clause, so that what is before may be its subject. */
export const startsAt = (text: string, at: number): boolean =>
  (STARTERS.test(text.slice(at)) || VERBS.test(text.slice(at))) && !BINDS.has(text[at - 1] ?? "");

/** Whether a clause begins with its verb: 将发挥……, 愿加强……. */
export const withoutSubject = (text: string): boolean =>
  STARTERS.test(text) && !/^(?:在|从|对|由|通过|以|有[更越]?多)/.test(text);

/** Nouns of people and organizations that two wishes may begin with: 旅港乡亲, 广大企业. */
const PEOPLE =
  /(?:乡亲|侨胞|同胞|校友|学员|同学|学子|青年|嘉宾|代表|企业家?|会员|成员|委员|专家|学者|教师|师生|干部|同志|政府|机构|单位|部门|院校|高校)们?$/;

/** What follows the name of an organization that is not the subject itself: 商会的, 商会会员, 商会企业家, 商会大厦, 湖滨政府. */
const OF_NAME =
  /^(?:[的和及、等方企员]|政府|人民|会员|成员|代表|专家|学者|同仁|干部|理事|领导|师生|学生|各(?:部门|单位)|全体|广大|新?(?:大[厦楼]|会[所馆址])|总部|礼堂)/;

/** An adverb behind a subject that the record does not have, as that of a region; and what makes a name of another subject. */
const ACTED = /^(?:先后|曾|连续|不断|始终|地处|位于|拥有)/;
const OF_PLACE = /^(?:[市省县区州委]|与|和|、|的)/;
/** 为某地提供了样板, 这一计划为……创造了机遇: what the clause before, or the act in it, is good for. */
const GOOD_FOR = /^(?:这一[^，；。的]{2,4})?(?=为[^，；。]*(?:搭建|提供|创造|注入|奠定|打下|树立|积累)了)/;

/** 甲区与乙区有很多相似之处: a clause about two, of whom the next is about one. */
const OF_TWO = /^[与和同](?!会)[^，；]{2,16}(?:同为|同属|都|均|是|有(?:[着很许诸共相]|深厚|良好|悠久))/u;

/** 甲省与乙州的友谊由……: a clause about what two have, behind the name of the first. */
const OF_RELATION =
  /^[与和同](?!会)[^，；的]{1,12}的\p{Script=Han}{2,6}?(?:由|是|已|正|有|得到|得益|取得|不断|日益|持续|源远流长|历史悠久|十分|非常)/u;

/** The subject that two clauses share, with the same auxiliary: 商会愿, 国药集团. Empty without a common one. */
const sharedSubject = (facts: Facts, a: string, b: string): string => {
  const most = commonLength(a, b);
  if (most < 2) return "";
  const name = known(facts, a);
  if (name && OF_TWO.test(a.slice(name.length))) return "";
  let length = 0;
  if (
    name &&
    !OF_BOTH.test(a) &&
    name.length <= most &&
    !OF_NAME.test(b.slice(name.length)) &&
    !OF_NAME.test(a.slice(name.length))
  )
    length = name.length;
  // 云雀经开区管委会应……: a noun behind the name belongs to the subject.
  if (length > 0 && !startsAt(b, length))
    for (let n = length + 1; n <= most; n += 1)
      if (startsAt(a, n) && startsAt(b, n)) {
        length = n;
        break;
      }
  for (let n = 2; length === 0 && n <= most; n += 1) if (startsAt(a, n) && startsAt(b, n)) length = n;
  for (let n = most; length === 0 && n > 2; n -= 1)
    if (PEOPLE.test(a.slice(0, n)) && n < b.length) length = n;
  for (let n = 2; length === 0 && n <= most; n += 1)
    if (ACTED.test(b.slice(n)) && !NO_NAME.test(a.slice(0, n)) && !OF_PLACE.test(a.slice(n))) length = n;
  if (length === 0 || OF_RELATION.test(a.slice(length))) return "";
  const [one, other] = [MODALS.exec(a.slice(length))?.[0], MODALS.exec(b.slice(length))?.[0]];
  return a.slice(0, one !== undefined && one === other ? length + one.length : length);
};

/** What an organization is called by its noun alone, at the start of a clause after one that names it: 开发区, 同学会. */
const nounOf = (facts: Facts, before: string, text: string): string => {
  const name = known(facts, before);
  if (!name) return "";
  for (let n = name.length - 1; n >= 2; n -= 1) {
    const noun = name.slice(-n);
    if (text.startsWith(noun)) return startsAt(text, n) || ADVERB.test(text.slice(n)) ? noun : "";
  }
  return "";
};

/** The subject of the last clause of a point, with which the next begins too: 某市是……，商会关注……，（商会）愿……. */
const lastSubject = (facts: Facts, before: string, text: string): string => {
  const at = before.lastIndexOf("，");
  const last = before.slice(at + 1);
  if (at < 0 || withoutSubject(last)) return "";
  const shared = sharedSubject(facts, last, text);
  return actsAt(last.slice(shared.length)) && actsAt(text.slice(shared.length)) ? shared : "";
};

/** An organization by its noun at the start of a clause. */
const OWN_NOUN =
  /^(?:研究所|研究院|管委会|商会|协会|学会|总会|联合会|促进会|基金会|联盟|公司|集团|中心|学院|大学|学校|医院|园区|开发区|高新区|实验室)/;
/** Characters of the name in front of the noun, and words that would begin another subject in it. */
const MAX_NAME = 10;
const NO_NAME = /[，。；的与和、在对为]/;
/** What follows a name that is the subject: its verb, an adverb or the time since it was founded. */
const actsAt = (text: string): boolean =>
  !OF_NAME.test(text) && (STARTERS.test(text) || VERBS.test(text) || ADVERB.test(text) || SINCE.test(text));
const SINCE = /^(?:\d+[年月]|自)?成立/;

/** The same for a name that the record does not have: 海洋研究所成立以来……，（研究所）承担……. */
const nounAgain = (before: string, text: string): string => {
  const noun = OWN_NOUN.exec(text)?.[0] ?? "";
  const at = noun === "" ? -1 : before.indexOf(noun);
  if (at < 0 || at > MAX_NAME || NO_NAME.test(before.slice(0, at))) return "";
  if (OF_TWO.test(before.slice(at + noun.length))) return "";
  return actsAt(before.slice(at + noun.length)) && actsAt(text.slice(noun.length)) ? noun : "";
};
/** What took place: 访问圆满成功，（访问）取得成果; 此次考察使……，（考察）也为……. */
const EVENT =
  /^(?:此次|本次|这次)?(访问|考察|参访|调研|活动|会议|交流|座谈|签约|展会|论坛)(?=也?[\p{Script=Han}])/u;
const OF_EVENT = /^(?:此次|本次|这次)[^，；的]{0,6}$/;

/** The event at the start of a clause where the clause before it began with it, or the whole of that point did. */
const eventAgain = (base: string, before: string, text: string): string => {
  const [whole, noun] = EVENT.exec(text) ?? [];
  if (!whole || !noun || !(startsAt(text, whole.length) || ADVERB.test(text.slice(whole.length)))) return "";
  const last = before.slice(before.lastIndexOf("，") + 1);
  const again = last !== before && last.startsWith(noun) && startsAt(last, noun.length);
  const at = base.indexOf(noun);
  const same =
    at > 0 &&
    OF_EVENT.test(base.slice(0, at)) &&
    base.slice(at + noun.length).search(/[使让是对为增促推加]/) === 0;
  return again || same ? whole : "";
};

const ADVERB = /^(?:近年|目前|现|每年|今年|去年|去|历来|自|也|还)/;

/** 乙省 of 甲市与乙省进一步加强: the second of two, up to its verb. */
const placeAt = (text: string): string | undefined => {
  for (let n = 2; n <= MAX_NAME; n += 1) {
    if (/[，；、的与和同]/.test(text.slice(0, n))) return undefined;
    if (startsAt(text, n) || (text[n - 1] === "国" && STARTERS.test(text.slice(n)))) return text.slice(0, n);
  }
  return undefined;
};

/** Two who act together, at the start of a clause: 双方, 两家商会, 甲与乙. */
const pairAt = (facts: Facts, text: string): string | undefined => {
  const word = PAIR.exec(text)?.[0];
  if (word) return word;
  const first = known(facts, text) ?? /^[^，；、的与和同对为将]{2,10}(?=[与和])/.exec(text)?.[0];
  const link = first && /^[与和同]/.test(text.slice(first.length)) ? text.slice(first.length + 1) : undefined;
  const second = link && (known(facts, link) ?? placeAt(link));
  return first && second ? text.slice(0, first.length + 1 + second.length) : undefined;
};

/** A clause without its subject if that is the same as in the clause before; otherwise the full clause. */
export interface Clause {
  readonly said: Said;
  readonly text: string;
  /** Whether it continues with the subject of the clause before. */
  readonly follows: boolean;
  /** Whether a semicolon nevertheless separates it from the clause before. */
  readonly apart?: true;
}

/** The auxiliary of an order, at the end of the common beginning of two. */
const MODALS_LAST = /(?:要|应|须)$/;

/** 协会作为行业组织，要实施……: a clause about the subject before its order, and the auxiliary. */
const ORDERED = /^[^，；]{2,12}作为[^，；]+，(要|应|须|将)(?=\p{Script=Han})/u;
/** 与邻国一衣带水: a relation to another. */
const RELATED = /^[与和同](?![时样步期])/u;
/** 代表团的定位与某市相合: a clause with a subject of its own, which is related to another. */
const OF_ANOTHER = /^(?!\p{Script=Han}{1,3}了)[^，；与和同]{1,14}的[^，；]{2,14}[与和同]/u;
/** What has been done, and what is to be done. */
const DONE = /\p{Script=Han}了(?![解结])/u;
const TO_DO = /(?:^|[^重主首需必只])(?:要|应|须|将)(?=\p{Script=Han})(?!求|素|点|对|用)/u;

/** Clauses about past acts, after which plans repeat the subject. */
const MANY_CLAUSES = 3;
/** Characters of a description of somebody or something. */
const LONG_BEING = 30;

/** Whether the last of several clauses has another known subject. */
const isOfOther = (facts: Facts, before: string, shared: string): boolean => {
  const last = before.slice(before.lastIndexOf("，") + 1);
  const other = last === before ? undefined : known(facts, last);
  if (!other || shared.startsWith(other) || other.endsWith(shared)) return false;
  return actsAt(last.slice(other.length));
};

/** Clauses whose subject is that of the clause before drop it: 国药集团是……，与重庆保持……，在渝发展良好. */
export const withSharedSubjects = (facts: Facts, points: readonly Said[]): Clause[] => {
  let base = "";
  return points.map((said, at) => {
    const { text } = said;
    const own =
      at === 0 || (TOWARDS.test(base) && !text.startsWith(base.slice(0, 2)))
        ? ""
        : sharedSubject(facts, base, text) ||
          nounOf(facts, base, text) ||
          nounAgain(base, text) ||
          eventAgain(base, points[at - 1]?.text ?? "", text) ||
          lastSubject(facts, points[at - 1]?.text ?? "", text);
    const shared = own === "" ? "" : `${own}${honorificAt(base, text, own)}`;
    if (shared !== "") {
      const rest = text.slice(shared.length);
      // 各部门要……；要……: after long orders the next begins with its auxiliary.
      const modal = MODALS_LAST.exec(shared)?.[0];
      // 协会作为行业组织，要实施……，承担……: the order in the second clause of the first needs no second auxiliary.
      const ordered = ORDERED.exec(base)?.[1];
      if (ordered !== undefined && at === 1 && rest.startsWith(ordered))
        return { said, text: rest.slice(ordered.length), follows: true };
      // 协会要实施……；协会出台了……: what was done is not part of what is to be done.
      if (DONE.test(rest) && !TO_DO.test(rest) && TO_DO.test(points[at - 1]?.text ?? ""))
        return { said, text, follows: false };
      // 商会重视合作，双方往来密切；商会愿……: behind a clause about somebody else the subject comes again.
      if (isOfOther(facts, points[at - 1]?.text ?? "", shared)) return { said, text, follows: false };
      if (modal && [base, text].every((one) => one.split("，").length > MANY_CLAUSES))
        return { said, text: `${modal}${rest}`, follows: true, apart: true };
      // 某市是……的城市，将……: after a description, plans repeat the subject.
      const before = points[at - 1]?.text ?? "";
      const being = /^[^，]{2,12}是/.test(base) && base.length > LONG_BEING;
      if (/^[将会]/.test(rest) && (being || before.split("，").length > MANY_CLAUSES))
        return { said, text, follows: false };
      // 某国是农业大国，国家收入……依赖农业；某国也是……: after a clause with another subject, a description repeats its own.
      const last = before.slice(before.lastIndexOf("，") + 1);
      if (rest.startsWith("是") && last !== before && !withoutSubject(last) && !last.includes("是"))
        return { said, text: before.startsWith(`${shared}是`) ? `${shared}也${rest}` : text, follows: false };
      // 代表团的定位与某市相合；某市与邻国……: a clause about another comes between, of which 与邻国…… would be said.
      if (RELATED.test(rest) && last !== before && OF_ANOTHER.test(last) && !withoutSubject(last))
        return { said, text, follows: false };
      // 智库发挥了作用，湖滨智库还将……；智库要……: after a clause about another of the name, the subject comes again.
      const other = last === before ? 0 : last.indexOf(shared);
      if (other > 0 && actsAt(last.slice(other + shared.length))) return { said, text, follows: false };
      const also =
        rest.startsWith("是") &&
        !rest.includes("，也是") &&
        /(?:，|^[^，]*)是/.test(points[at - 1]?.text ?? "");
      return { said, text: also ? `也${rest}` : rest, follows: true };
    }
    const plan = at > 0 ? GOOD_FOR.exec(text)?.[0] : undefined;
    if (plan !== undefined && points[at - 1]?.text.includes(plan.slice(2)))
      return { said, text: text.slice(plan.length), follows: true };
    const joint = /^(?:双方|各方)(?:共同)?(?![的均])/.exec(text)?.[0];
    if (
      at > 0 &&
      joint &&
      pairAt(facts, base) &&
      /^(?:双方|各方)/.test(text) &&
      !OF_BOTH.test(text) &&
      !/^双方[^，；]{1,6}后/.test(text) &&
      !STARTS_NOUN.test(text.slice(2))
    )
      return { said, text: text.slice(2), follows: true };
    base = text;
    return { said, text, follows: false };
  });
};
const STARTS_NOUN = /^(?:的|均|各|都|之间|在)/;

/** The subject that all points of a list begin with: 与会人员 of 与会人员在……, 与会人员在……. Empty without one. */
export const subjectOfAll = (facts: Facts, [first, second, ...more]: readonly Said[]): string => {
  if (!first || !second) return "";
  const texts = [first, second, ...more].map(({ text }) => text);
  const noun = OWN_NOUN.exec(first.text)?.[0] ?? "";
  const named =
    noun !== "" && texts.every((text) => text.startsWith(noun) && !OF_NAME.test(text.slice(noun.length)));
  const subject = named ? noun : sharedSubject(facts, first.text, second.text).replace(MODAL_LAST, "");
  const rests = texts.map((text) => (text.startsWith(subject) ? text.slice(subject.length) : ""));
  return rests.every((rest) => rest.length > 1 && !OF_NAME.test(rest)) ? subject : "";
};
const MODAL_LAST = /(?:愿意|愿|将|要|应|会|能够|能|可以|拟)$/;

/** Wishes of one subject are kept together, in the order in which their subjects come first. */
export const bySubject = (facts: Facts, points: readonly Said[]): Said[] => {
  const groups: Said[][] = [];
  for (const said of points) {
    const same = groups.find(([first]) => first && sharedSubject(facts, first.text, said.text) !== "");
    if (same) same.push(said);
    else groups.push([said]);
  }
  return groups.flat();
};

const CUT = /[会局院所司区市县省学团厅委部处馆”》]$/;

/** 领域的合作 of 经贸领域的合作 and 人文领域的合作. */
const FIELD = /(?:领域|方面|行业|产业)的?[^领域方面行业产业]{0,10}$/;

/** The words that all members of a list end with: “甲”和“乙”课题有关工作. Empty if the list keeps its members complete. */
export const sharedEnd = (texts: readonly string[]): string => {
  const [first = "", ...rest] = texts;
  if (
    rest.length === 0 ||
    texts.some((text) => /[、，；和与及]/.test(text.replace(/“[^”]*”|《[^》]*》/g, "")))
  )
    return "";
  const field = FIELD.exec(first)?.[0];
  if (field && texts.every((text) => text.endsWith(field) && text.length > field.length + 1)) return field;
  let most = 0;
  while (most < first.length && rest.every((text) => text.at(-1 - most) === first.at(-1 - most))) most += 1;
  for (let n = 3; n <= most; n += 1)
    if (texts.every((text) => text.length > n + 1 && CUT.test(text.slice(0, -n)))) return first.slice(-n);
  return "";
};

/**
 * A known name that the first of several nouns begins with, and that later ones need not repeat, be it whole or its last
 * noun: 学会总体情况和发挥作用的情况; 甲医院重点专科的成果，以及（医院）在学科建设方面的实力.
 */
export const withSharedOwners = (facts: Facts, texts: readonly string[]): string[] => {
  const owner = known(facts, texts[0] ?? "") ?? OWN.exec(texts[0] ?? "")?.[0];
  if (!owner || ACTS.test((texts[0] ?? "").slice(owner.length))) return [...texts];
  // 学校的历史、某校区的环境和学校在培训方面的成绩: after another owner, the first owner is repeated.
  let other = false;
  return texts.map((text, at) => {
    if (at === 0) return text;
    if (!text.startsWith(owner)) {
      const noun = /^[\p{Script=Han}]{2,4}?(?=在)/u.exec(text)?.[0];
      const own = noun !== undefined && owner.endsWith(noun);
      other ||= !own && /^[^，的]{2,12}的/.test(text);
      return own ? text.slice(noun.length) : text;
    }
    // 云雀县情况，云雀县经开区的规划: another name that begins with the first is an owner of its own.
    if (other || (known(facts, text)?.length ?? 0) > owner.length) return text;
    const rest = text.slice(owner.length).replace(/^的/, "");
    // 某校中国经济研究院: without its owner, a name that begins with a country would be another organization.
    if (OF_COUNTRY.test(rest) || MADE.test(rest)) return text;
    return rest.length > 1 && !/^(?:[和及、]|与(?!\p{Script=Han}{2,12}的))/u.test(rest) ? rest : text;
  });
};

/** The name of an institution that begins with a country or the world. */
const OF_COUNTRY =
  /^(?:中国|国家|全国|世界|国际|全球)[^，；、的]{0,16}(?:研究院|研究所|中心|基地|学院|实验室|协会|学会|智库|博物馆|联盟)/u;

/** 打造的四大产业: what somebody does or makes, whose verb needs its subject. */
const MADE =
  /^(?:加强|开展|推动|推进|促进|深化|举办|建立|拓展|提升|建设|打造|组织|参加|提供|发展|实施|推出|研发|生产|承担|取得)的/u;

/** 将举行庆典的情况: a verb of the name, which therefore does not own what follows (商会的会址). */
const ACTS = /^(?:将|已|拟|曾|正|要|于|自|举[行办]|开展|成立|组织|参加)/u;

/** What somebody calls their own organization: 学校的历史，以及（学校）与海外高校的合作. */
const OWN = /^(?:学校|学院|医院|商会|协会|公司|集团|园区|开发区|高新区)(?!长|家|联合|会|方)/;

const VERB_END =
  /(?:加强|开展|推动|推进|促进|深化|扩大|举办|建立|完善|拓展|支持|加大|提升|建设|打造|组织|参加|提供|发展)$/;

/** The verb that all phrases of a list begin with: 进一步加强 of 进一步加强地方创生 and 进一步加强学生研修旅行. */
export const sharedVerb = (texts: readonly string[]): string => {
  const [first = "", ...rest] = texts;
  if (rest.length === 0 || texts.some((text) => /[，；、和与及]/.test(text))) return "";
  let most = Math.min(...rest.map((text) => commonLength(first, text)));
  while (most > 1 && !VERB_END.test(first.slice(0, most))) most -= 1;
  return most > 1 && texts.every((text) => text.length > most + 1) ? first.slice(0, most) : "";
};
