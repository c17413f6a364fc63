import { costly } from "./costly";
import { areFieldsOfWork } from "./fields-zh";
import {
  ZH_ORGANS,
  ZH_PLACE_SUFFIXES,
  ZH_PLACES,
  ZH_STRONG_SUFFIXES,
  ZH_WEAK_SUFFIXES,
} from "./lexicon/organizations";
import { surnameAt } from "./lexicon/surnames";
import { ZH_HEADS, ZH_PLACE_HEADS, ZH_PREFIXES } from "./lexicon/titles-zh";
import { wordSet } from "./lexicon/words";

const MAX_HEAD_LENGTH = 7;
const MAX_PREFIX_LENGTH = 7;
const MAX_SUFFIX_LENGTH = 7;

const POSTED = /^驻(?:华|\p{Script=Han}{2,3}?)(?=(?:首席|总)?代表(?!处)|大使(?!馆))/u;

const REGION = /(?:国|中华|亚太|亚洲|欧洲|美洲|非洲|东南亚|中东)$/;

/** The ends of all titles that begin at `from` (副局长, 党委副书记), and whether the title belongs to a place (副市长). */
export const titlesAt = (text: string, from: number): { end: number; prefixes: number; local: boolean }[] => {
  // 中国区首席代表: not the title 区首席代表 of 中国.
  if (text.charAt(from) === "区" && REGION.test(text.slice(0, from))) return [];
  const found: { end: number; prefixes: number; local: boolean }[] = [];
  const seen = new Set<number>();
  const visit = (at: number, prefixes: number) => {
    if (seen.has(at) || prefixes > 4) return;
    seen.add(at);
    // 总工程师 is never split into 总工 and 程师.
    let longest = 0;
    for (let end = Math.min(text.length, at + MAX_HEAD_LENGTH); end >= at + 2; end -= 1) {
      const head = text.slice(at, end);
      if (!ZH_HEADS.has(head) || longest > 0) continue;
      // 蓝样科技CEO: the field belongs to the firm.
      if (
        /[A-Z]/.test(head) &&
        at > from &&
        !/^(?:联席|联合|副|前|原|代理|执行|全球|集团|兼|(?:亚太|大中华|中国|中华|亚洲|欧洲|华[东南北中西]|东南亚|中东|北美|全国)?区|区域)+$/u.test(
          text.slice(from, at),
        )
      )
        continue;
      longest = end;
      found.push({ end, prefixes, local: ZH_PLACE_HEADS.has(head) });
      const aide = /^(?:特别助理|行政助理|助理|秘书|代理)/.exec(text.slice(end, end + 4))?.[0];
      if (aide && head !== aide && head !== "总")
        found.push({ end: end + aide.length, prefixes, local: false });
    }
    for (let end = at + 1; end <= Math.min(text.length, at + MAX_PREFIX_LENGTH); end += 1)
      if (ZH_PREFIXES.has(text.slice(at, end))) visit(end, prefixes + 1);
  };
  visit(from, 0);
  // 驻上海首席代表: the place is a part of the title.
  const posted = text.charAt(from) === "驻" ? POSTED.exec(text.slice(from))?.[0] : undefined;
  if (posted) visit(from + posted.length, 1);
  // 海关关长, 检查站站长: the title repeats the last word of the organization.
  if (
    from > 0 &&
    text.charAt(from + 1) === "长" &&
    text.charAt(from) === text.charAt(from - 1) &&
    !found.some(({ end }) => end === from + 2)
  )
    found.push({ end: from + 2, prefixes: 0, local: false });
  return found;
};

/** Whether the whole text is one title. */
export const isChineseTitle = (text: string): boolean =>
  titlesAt(text, 0).some(({ end }) => end === text.length);

type SuffixKind = "strong" | "weak" | "place";

/** The lengths of the shortest and longest strong suffix and of the shortest weak and place suffix that end at a position; 0: none. */
export interface Suffixes {
  strong: number;
  longest: number;
  weak: number;
  place: number;
}

/** The suffixes of organizations that end at `end`. */
export const suffixesAt = (text: string, end: number): Suffixes => {
  const found: Suffixes = { strong: 0, longest: 0, weak: 0, place: 0 };
  for (let length = 1; length <= Math.min(MAX_SUFFIX_LENGTH, end); length += 1) {
    const suffix = text.slice(end - length, end);
    if (ZH_STRONG_SUFFIXES.has(suffix)) {
      found.strong ||= length;
      found.longest = length;
    }
    if (ZH_PLACE_SUFFIXES.has(suffix)) found.place ||= length;
    else if (ZH_WEAK_SUFFIXES.has(suffix)) found.weak ||= length;
  }
  return found;
};

/** What `length` characters with these suffixes end in. A suffix alone is not a name, unless it is an organ (党工委, 办公室). */
export const suffixKind = (
  { strong, longest, weak, place }: Suffixes,
  length: number,
): SuffixKind | undefined => {
  if ((strong > 0 && strong < length) || (longest >= 3 && longest === length)) return "strong";
  if (place > 0 && place < length) return "place";
  return (weak > 0 && weak < length) || (weak >= 3 && weak === length) ? "weak" : undefined;
};

/** What ends nowhere. */
export const NO_SUFFIX: Suffixes = { strong: 0, longest: 0, weak: 0, place: 0 };
/** What ends at `end`; 样例事务所（普通合伙） ends as 样例事务所 does. */
export const endingOf = (
  text: string,
  suffixes: readonly Suffixes[],
  from: number,
  end: number,
): { found: Suffixes; kind: SuffixKind | undefined } => {
  const isBracket = text.charAt(end - 1) === "）";
  const found = suffixes[isBracket ? end - 1 : end] ?? NO_SUFFIX;
  const kind = suffixKind(found, end - from);
  const isHan = /\p{Script=Han}/u.test(text.charAt(end - 2));
  const open = isBracket && isHan && kind === undefined ? text.lastIndexOf("（", end) : from;
  if (open <= from) return { found, kind };
  const before = suffixes[open] ?? NO_SUFFIX;
  return { found: before, kind: suffixKind(before, open - from) };
};

const DEPENDENT_WHOLE = wordSet(
  "党工委 管委会 工委 办公室 办公厅 研究生院 国际处 秘书处 董事会 董事局 监事会 理事会 董事会办公室 组织部 宣传部 统战部 人大常委会 政协 编辑部 工会 团委 党委 纪委 总部 国际部 人事处 财务处 工厂 生产车间 国际公司 海外公司 销售公司 物流公司 贸易公司 进出口公司 营销公司 工程公司 公司部 公司业务部 公司金融部 研究院 技术中心 分公司 子公司 事业部",
);
/** Whether the text is only an ending of organizations (有限公司) without a name; 办公室 is a name. */
export const isWholeSuffix = (text: string): boolean =>
  ZH_STRONG_SUFFIXES.has(text) && !DEPENDENT_WHOLE.has(text);

const FIELD_OF_PLACE =
  /^[省市县区州](?:工业|农业|文化|旅游|文旅|商务|商贸|贸易|经济|科技|信息|数据|教育|体育|卫生|交通|建设|环境|生态环境|能源|物流|食品|产业|发展)$/u;
/** Whether this is the word for a place with a field, as in 市工业和信息化局; only after the name of a firm the field is an ending. */
export const isFieldOfPlace = (text: string): boolean => FIELD_OF_PLACE.test(text);

/** Whether this ends in a place in brackets: 样例尔（中国）. */
export const endsInPlace = (text: string): boolean => /\p{Script=Han}{2}（\p{Script=Han}{2,5}）$/u.test(text);

/** Whether a place begins a title: 中国 of 中国事务顾问. */
export const isPlaceOfField = (text: string, from: number, end: number): boolean =>
  /^(?:事务|业务|市场|项目)/u.test(text.slice(end, end + 2)) && ZH_PLACES.has(text.slice(from, end));

// Words for a kind of work; a place or a firm never ends in only one of them.
const SMALL_UNIT = costly(
  /(?:[处科室组课]|(?<![控参持入])股|(?<![关体联派])系|(?<!公)司|(?<!总|俱乐)部|办|中心|事业部|分院|分部|车间|支队|大队)$/,
);

// 外资管理科 is a part, although 外资管 ends like an asset manager; 市商务局外资科 is more than a part.
const ORGANIZATION_END =
  /[局委厅署院会校行团社关]$|公司$|集团$|中心$|大学$|政府$|园区$|开发区$|酒店$|饭店$|宾馆$|商场$|俱乐部$|事务所$/;

// 州外事办, 市信访办: of the place that it names by its rank.
const OF_A_PLACE = costly(
  /^(?:省(?![际内外])|市(?!场|政(?!府|协))|县(?![域城])|区(?![域划块])|州)\p{Script=Han}{2,}办(?:公室)?$/u,
);

// 海外销售公司 of a firm
const SUBSIDIARY =
  /^(?:国际|海外|国内|区域|华[东南北中西])(?:工程|销售|营销|贸易|业务|物流|投资|运营|服务|技术|市场|事业){1,2}(?:公司|部|中心)$/u;

// 青年团, 妇女组 of an association
const OF_MEMBERS = /^(?:青年|妇女|青商|青企|青年企业家)(?:团|委员会)$/u;

// 成都办事处 of a firm, 上海分公司, 高新支行, 附属医院
const BRANCH = costly(
  /^\p{Script=Han}{2}(?<!街道|镇街|城关)(?:办事处|代表处|联络处|分公司|分行|分会)$|^(?!.*银行)\p{Script=Han}{2,3}(?:支行|分所|分校|分社|分店|分厂|支公司|营业部)$|^附属(?:第[一二三四五六])?(?:医院|中学|小学|学校|幼儿园)$/u,
);
// 青岛事务所 of a firm, unlike 样例事务所
const SEAT = /^(?:事务所|办公室|支店|支社|营业所|工厂|研发中心|总部|校区)$/u;
const isSeat = (text: string): boolean => ZH_PLACES.has(text.slice(0, 2)) && SEAT.test(text.slice(2));

// 北方区, 西南大区 of a firm
const SALES_REGION =
  /^(?:华[东南北中西]|东[南北]|西[南北]|[东西南北中]部|[南北]方|[北南]中国|亚太|大中华|海外)(?:大区|区域|区)$/u;

// MBA教育中心, IT部
const LATIN_FIELD = /^(?:E?MBA|MPAcc|MPA|IT|ICT|AI|HR|EHS|VIP|CRM|ERP|PMO)(?=\p{Script=Han})/u;

/** Whether this names only a part of an organization, which belongs to the one named before: 办公室, 招商一处, MBA教育中心. */
export const isDependent = (given: string): boolean => {
  const text = /^[A-Z]/u.test(given) ? given.replace(LATIN_FIELD, "") : given;
  if (
    DEPENDENT_WHOLE.has(text) ||
    OF_MEMBERS.test(text) ||
    SUBSIDIARY.test(text) ||
    BRANCH.test(text) ||
    isSeat(text)
  )
    return true;
  if (SALES_REGION.test(text)) return true;
  if (!SMALL_UNIT.test(text) || text.length > 8 || OF_A_PLACE.test(text)) return false;
  if (text.endsWith("中心") && text.length > 4 && !areFieldsOfWork(text.slice(0, -2))) return false;
  if (!/^(?:市场|市政(?!府|协)|区域|国际)/.test(text))
    for (const place of ZH_PLACES)
      if (text.startsWith(place) && !(text.length - place.length <= 1)) return false;
  for (let end = 2; end < text.length; end += 1) {
    const kind = suffixKind(suffixesAt(text, end), end);
    if (
      (kind === "strong" && end < text.length - 1 && ORGANIZATION_END.test(text.slice(0, end))) ||
      kind === "place"
    )
      return false;
  }
  return true;
};

// 招商局; a longer name without a place consists of fields: 投资促进局, unlike 样江海事局.
const SHORT_OFFICE = 3;
/** Whether this is an office of a place that it does not name: 招商局, 发改委, unlike 市商务局 or 示例区外办. */
export const isOfficeAlone = (text: string): boolean =>
  /^(?![省市县区州镇乡国](?!际))\p{Script=Han}{1,12}[局委办厅]$/u.test(text) &&
  (text.length <= SHORT_OFFICE || areFieldsOfWork(text.slice(0, -1))) &&
  !/^.{1,3}[省市县区州]/u.test(text) &&
  ![...ZH_PLACES].some((place) => text.startsWith(place) && !/^(?:国际|国内)/.test(text));

/** The organization without the organ that governs it: 示例开发区党工委 → 示例开发区. */
export const withoutOrgan = (text: string): string => {
  const organ = ZH_ORGANS.find((each) => text.endsWith(each) && text.length > each.length + 1);
  return organ ? text.slice(0, text.length - organ.length) : text;
};

/** A word, or the rest of one, with which no name of an organization begins. */
export const INVALID_START =
  /^(?:\d+(?=家|$)|[明后昨]天|[上下中]午|(?:本|下)?周[一二三四五六日](?!.{0,2}(?:公司|集团))|现(?!代(?!表))|任(?![丘县城])|[了限份的及股和与由]|(?:随行|随团|随访|随同|陪同|同行|[中外对我客主校院德法英美日韩俄意]方)$|公(?!司[业金银机客]|路|共|安|益|证|交|园))/;
/** 株式会社样例精工: the legal form before the name. */
export const LEGAL_FORM_FIRST =
  /^(?:株式会社|有限会社|合同会社|合资会社|(?:一般|公益)?(?:社团|财团)法人|独立行政法人).{2,12}$/u;
const LONG_WORD = 5;
/** How well a title fits from one position to another, with a number of words before its head. */
export const titleScore = (text: string, from: number, end: number, prefixes: number): number => {
  // 总监理工程师: one long word of the lexicon, not the engineer of a body.
  const isWhole = from === 0 && end === text.length && end >= LONG_WORD && ZH_HEADS.has(text);
  return 2.6 + 0.15 * (end - from) + 0.1 * prefixes + (isWhole ? 4 : 0);
};

const GROUP_HEADS =
  "主要负责人|负责人|负责同志|主要领导|有关人员|相关人员|工作人员|随行人员|陪同人员|随员|人员|代表|领导|专家|企业家|记者|成员|干部|同志|司机|驾驶员|讲解员|摄影师|摄像|联络员|医生|护士|律师|工程师|研究员|厨师|保镖|翻译|学者|师生|会员|嘉宾|助手|志愿者|职工|教师|学生|院士|青年|华侨|华人|侨胞|客商|投资商|董事|理事|委员|高管|朋友|同事|老师|人士|领导同志|客人|随从|保安|医护人员|技术人员|参赞|处长|科长|局长|主任|经理|秘书|员工";
const NUMBER = "(?:\\d{1,4}|[一二两三四五六七八九十百几数若干多]{1,4})";
const COUNTED_AFTER = costly(
  new RegExp(
    `^(.{0,24}?(?:${GROUP_HEADS}))\\s*[（(]?(?:共|各|约|大约|近)?(?:${NUMBER}余?多?(?:名|位|人)(?:左右)?|若干)[)）]?$`,
  ),
);
const COUNTED_BEFORE = costly(
  new RegExp(
    `^(?:的|.{0,24}?)(?:另有|另外|还有|其他|其余|另|共|各|约|近)?${NUMBER}余?多?(?:名|位|个|家)(.{0,16}?(?:${GROUP_HEADS}))$`,
  ),
);
const EACH = costly(new RegExp(`^各(?:派|去|来|出)?${NUMBER}[名位人]$`));
const ENDS = costly(new RegExp(`(?:${GROUP_HEADS})$`));
const PLURAL = costly(
  new RegExp(
    `^(.{0,30}?)((?:(?:主要|有关|相关|部分|各|其他|其它|分管|以及|全体|随行|方面|部门|单位|企业|媒体|新闻|界|会员|科研)*)(?:${GROUP_HEADS}))$`,
  ),
);

const SURNAMED =
  /^.{1,2}(?:处长|科长|局长|主任|经理|秘书|律师|医生|院士|参赞|老师)[两二三四五六七八九十\d]{1,2}[位人名]$/;

const HEAD_HERE = costly(
  new RegExp(`(?:${GROUP_HEADS})|\\d{1,4}余?[人名位]|[一二两三四五六七八九十几][人名位]|若干`, "g"),
);

const TITLED = /^(\p{Script=Han}{2,6})[\d一二两三四五六七八九十]{1,3}[名位人]$/u;
const COUNTED_KIND = costly(
  /^[\d一二两三四五六七八九十]{1,3}[名位个](?:助理|秘书|随从|司机|技师|团员|队员|实习生)$|^(?:随行|随从|同行|陪同)[\d一二两三四五六七八九十]{1,3}[名人位]$|^(?:助理|警卫|安保|保安|礼仪|服务员|厨师|民警|交警|医护|护士|技师|团员|队员|选手|运动员|演员|艺术家|学员|实习生|录音|灯光|化妆|导播|直播|拍摄|跟拍|摄影|摄像|编导|剧务|场务|会务|后勤|安检|保洁|导游|讲解|主持|联络|急救|医疗|护理|餐饮|行李|驾驶|技术|调音|舞美|服装|道具)[\d一二两三四五六七八九十]{1,3}[名人位]$/u,
);
const IN_CHARGE_OF =
  /^(?:财务|人事|行政|项目|技术|市场|销售|运营|研发|采购|生产|质量|法务|外贸|招商|品牌|公关|产品|安全|业务|工程|信息)$/u;
// 各学校分管副校长: one of each of them.
const OF_EACH = costly(
  /^各(?![位自])\p{Script=Han}{2,20}(?:[校院会局处科部厅镇乡区县市行站所]长|书记|主任|主席|经理|总监|主管)$/u,
);

/** Where groups of people may end in a phrase: at its end, or before words of a sentence. */
export const groupEnds = (text: string): number[] => {
  const ends = new Set<number>();
  for (const match of text.matchAll(HEAD_HERE)) {
    const end = match.index + match[0].length;
    if (end === text.length || runningAt(text, end) > end) ends.add(end);
  }
  if (ENDS.test(text) || OF_EACH.test(text) || COUNTED_KIND.test(text)) ends.add(text.length);
  return [...ends];
};

/** What a phrase says about people without a name: how certain, and whether only their kind, without an organization. */
export const groupScore = (text: string): { score: number; bare: boolean } | undefined => {
  // 刘科长三位: the last of three people with names.
  if (/^(?:另外?|还)?有(?![关\d一二两三四五六七八九十几若])/.test(text)) return undefined;
  if (SURNAMED.test(text) && surnameAt(text).known >= 1) return undefined;
  // 办公室、规划科各1人
  if (EACH.test(text)) return { score: 3, bare: true };
  if (OF_EACH.test(text)) return { score: 5, bare: false };
  if (COUNTED_AFTER.test(text) || COUNTED_BEFORE.test(text))
    return { score: /若干$|^\d+余?多?家/u.test(text) ? 5.5 : 4, bare: false };
  // 科员2人
  const counted = TITLED.exec(text)?.[1];
  if (counted !== undefined && isChineseTitle(counted) && !/[译讲]/u.test(counted))
    return { score: 4, bare: true };
  if (COUNTED_KIND.test(text)) return { score: 4, bare: false };
  if (!text.includes("人") && !ENDS.test(text)) return undefined;
  const plural = PLURAL.exec(text);
  if (!plural) return undefined;
  const who = plural[2] ?? "";
  // 财务负责人 is the title of one person.
  const field = text.endsWith("负责人") ? text.slice(0, -3) : "";
  if (field && (IN_CHARGE_OF.test(field) || (/区/u.test(field) && isChineseTitle(text))))
    return { score: 1, bare: false };
  const marked =
    /主要|有关|相关|部分|各|其他|其它|分管|全体|随行|部门|单位|企业|媒体|负责人|负责同志|人员|领导$|高管|师生|界/.test(
      text,
    );
  const singular =
    /^(?:医生|护士|律师|工程师|研究员|摄影师|摄像|联络员|驾驶员|讲解员|司机|翻译|院士|参赞|处长|科长|局长|主任|经理|秘书|委员|理事|董事|记者|代表|专家)$/.test(
      who,
    ) && !marked;
  return { score: singular ? -1 : marked ? 4.4 : 1.5, bare: plural[1] === "" };
};

// Words of sentences around people, in articles and chat messages.
const RUNNING = wordSet(
  `出席 参加 参会 列席 列席会议 列席了 陪同 接待 会见 率队 率团 率 带队 一行 莅临 前来 来 到 赴 考察 调研 座谈 座谈会 主持 致辞 讲话 发言 介绍 表示 会议 会议由 活动 签约 仪式 由 以及 还有 包括 其中 分别 热情 全程 来访 到访 参观 指导 工作
   情况 交流 同 随 携 偕 会谈 拜访 见证 并 了 为 的 我 我们 这边 过来 有 是 请 对 就 在 将 向 从 一共 个 明天 今天 后天 昨天 昨日 日前 近日 上午 下午 中午 晚上 也 都 一起 走访 视察 检查 参与 出席了 参加了 会见了
   率领 带领 应邀 专程 分管 负责 联系 对接 带队的是 带队的 还 另外 另 加上 以 等 等人 等领导 如下 参加会议 出席会议 陪同考察 陪同调研 陪同参观 参加座谈 参加活动 出席活动 参加会见 会议的有 出席会议的有 出席座谈会的有 出席座谈的有 参加座谈会的有 参加座谈的有 出席会见的有 参加会见的有 出席活动的有 参加活动的有 出席仪式的有 陪同调研的有 陪同考察的有 参加的有 来自 共同
   主持会议 调研组 强调 指出 要求 欢迎 对方 我方 双方 深入 实地 签署 致欢迎辞 致欢迎词 先后 之际 期间 期 间 一同 共 齐 现场 组成 随行 随同 陪 见 跟 夫人 携夫人 偕夫人 的陪同下 陪同下 抵达 到达 报到 入住 返程 接待了 陪同了 欢迎了 来的人有 来的有 人有 他的 她的 确认参加 确认出席 可以参加 准时参加 并致辞 致辞并 均为 均系 都是 皆为 同为 考察了 走访了 参观了 调研了 听取了 主持了 出席了 确认 也来 会来 要来 夫君 携 此次活动由 现任 现为 省里 市里 区里 县里 参加会议的有 参会的有 与会的有 出席的有 列席的有 参加的人员有 会见了客人 会见客人 会见了来宾 会见来宾 接见了 会见了客人一行 到场 在场 参与讨论 参与交流 参加讨论 参与座谈 参与对接 拿督 拿督斯里 丹斯里 到访本会 来访本会 到访我会 来访我会 活动由 本次活动由 我局由 我单位由 我司由 我委由 我会由 我院由 我校由 经研究 经研究决定 兹 兹有 现派 特派 拟派 拟由 将由 拟请 接待由 陪同由 委派 指派 来的人 会上 会后 席间 当天 活动当天 会议当天 活动期间 会议期间 座谈期间 考察期间 当晚 随后 照常参加 照常出席 照常参会 照常 按时参加 另请 另邀`,
);
const MAX_RUNNING_LENGTH = 7;

/** The end of the longest word of running text that begins here; `from` without one. */
export const runningAt = (text: string, from: number): number => {
  // 委员会上海办事处 does not contain 会上.
  if (text.startsWith("有关", from) || text.startsWith("会上海", from)) return from;
  for (let end = Math.min(text.length, from + MAX_RUNNING_LENGTH); end > from; end -= 1)
    if (RUNNING.has(text.slice(from, end))) return end;
  return from;
};

const OFFICE_SIGN = /[部处科室局厅署院]/u;
/** Whether the word that ends here repeats the first character of the title behind it: 展览部 before 部长, which is no name. */
export const endsInOffice = (plain: string, end: number): boolean =>
  OFFICE_SIGN.test(plain.charAt(end - 1)) && plain.startsWith(`${plain.charAt(end - 1)}长`, end);

// Words within which no name, organization or title begins or ends.
const UNCUT = costly(
  /公司部(?=[总副经负])|自由(?:贸易|港|贸)|国有资产|马来西亚|马尔代夫|马达加斯加|毛里求斯|毛里塔尼亚|哈萨克斯坦|乌兹别克斯坦|(?:(?:律|会计|审计|税务|评估|建筑|设计|规划|造价工程)师|审计|会计|税务|评估|设计|测量|(?:专利|商标)代理|知识产权)事务所|(?:共和|联合王|联合酋长)国|(?:代表|考察|访问|参访|交流)团|(?:参展|采购|供应|承包|经销)商|会见(?!证)|会晤|一同|同业|一起|一并|陪同|出席|参加|接待(?![处办科中])|投资(?:促进|贸易|合作|发展)|(?:政府|公共)(?:事务|关系)|总领事馆|大使馆|领事馆|办公室|办公厅|董事会秘书(?!处)|(?<!国际|公共|法律|海外)事务局?次?长|管委会|(?:委员|董事|监事|理事)会(?![见谈晤同])|企业家|农业农村|船东(?=互助|协会)|秘书处|公共关系(?=[经总主])|[明后昨]天|[上下中]午|翻译(?:中心|学?院|公司|协会|局|室)|工程|船舶|有限|股份|公司|会员(?:部|处|服务)|业务|(?:座|洽|恳)谈会|公司(?:业务|金融|银行)部|[理监董干]事长|(?:中国|大中华|亚太|[亚欧美非]洲|华[东南北中西])区(?:市场|业务|销售)?|同业(?:公会|协会|联合会)|对外(?:贸易|经济|合作|联络|友好|投资|交流)|(?<![太中固平草松三高五])[原前]副[主会局处厅市省县区院校总部秘行理董]|黑龙江|内蒙古|哈尔滨|石家庄|乌鲁木齐|呼和浩特|连云港|张家港|张家口|秦皇岛|葫芦岛|牡丹江|佳木斯|齐齐哈尔|呼伦贝尔|鄂尔多斯|景德镇|马鞍山|平顶山|三门峡|驻马店|防城港|攀枝花|六盘水|嘉峪关|石嘴山|克拉玛依|日喀则|西双版纳/g,
);

/** Which positions of a text are inside a word that is never split. */
export const insideWords = (plain: string): boolean[] => {
  const inside: boolean[] = new Array(plain.length + 1).fill(false);
  for (const match of plain.matchAll(UNCUT))
    inside.fill(true, match.index + 1, match.index + match[0].length);
  return inside;
};
