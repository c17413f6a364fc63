import { readChinese } from "./chinese";
import { chineseNameScore } from "./chinese-names";
import { isChineseTitle, suffixesAt, suffixKind, titlesAt } from "./chinese-words";
import { isCompanion, withCompanionsNamed } from "./companions";
import { withoutContactLabels } from "./contact-labels";
import { costly } from "./costly";
import { bestReadings, type Element, type Joint, type Reading } from "./elements";
import { readEnglish } from "./english";
import { withRegionsHeld } from "./english-regions";
import { CHAIRED } from "./english-sentences";
import { withoutStops } from "./english-stops";
import { CLOSED, CONTACT_MARK, DASH, HELD_COMMA, HYPHEN, LISTED, OPENED } from "./held-signs";
import { labelOf } from "./labels";
import { sideOf } from "./lexicon/headings";
import { isContact, isDiet, isPersonnelFact, presenceOf, pronounOf, roleOf } from "./lexicon/notes";
import { COUNTRIES, EN_COUNTRIES, ZH_PLACES } from "./lexicon/organizations";
import { simplified } from "./lexicon/simplified";
import { withSlashesApart } from "./names-before-slash";
import { isPlace, withPlacesJoined } from "./places-joined";
import { isChairingPost, isRegionOfPost } from "./posts-in-brackets";
import { withNamesUpright } from "./upright-names";

/** A part of a line between separators, with its readings. */
export interface Phrase {
  joint: Joint;
  text: string;
  /** Brackets around it: 0 for none. */
  depth: number;
  readings: Reading[];
}

const HAN = /\p{Script=Han}/u;
// RFC 5321: at most 64 characters in front of the @.
const CONTACT =
  /<?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+>?|(?<![\w-])\+?\(?\d[\d ()-]{5,18}\d(?!\d)(?:转\d+)?|(?<!\d)\d{1,2}[:：]\d{2}(?!\d)|(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[上下]午|晚)?(?:(?:到达|抵达|离开|返回|入住|离店|返程|[到离抵返])(?!\p{Script=Han}))?|\bhttps?:\/\/\S+|@[\p{L}\d_]+$/gu;
const LEGAL =
  /,(?=\s*(?:Ltd|Inc|LLC|L\.L\.C|Limited|LLP|S\.A|GmbH|Corp|PLC|Co(?!-)|Pte|Pty|N\.A|S\.p\.A|B\.V)\b)/g;
const JOINTS: Readonly<Record<string, Joint>> = {
  "，": "comma",
  ",": "comma",
  "、": "enum",
  "；": "semicolon",
  ";": "semicolon",
  "。": "semicolon",
  "！": "semicolon",
  "？": "semicolon",
  "!": "semicolon",
  "：": "colon",
  "…": "dash",
  "⋯": "dash",
  ":": "colon",
  "—": "dash",
  "–": "dash",
  "－": "dash",
  "―": "dash",
  "|": "slash",
  "｜": "slash",
  "／": "slash",
  "•": "slash",
  "→": "slash",
  "＋": "slash",
  "\n": "semicolon",
};
const STRENGTH: readonly Joint[] = ["none", "space", "comma", "enum", "slash", "dash", "colon", "semicolon"];
const stronger = (a: Joint, b: Joint): Joint => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a);

const isHan = (sign: string | undefined): boolean => sign !== undefined && HAN.test(sign);

// 样例（中国）投资有限公司: brackets that are part of the name around them.
const INNER =
  /[（(](\p{Script=Han}{2,6})[)）](?=\p{Script=Han}{0,14}(?:公司|集团|银行|事务所|中心|学院|大学|研究院|基金会|商会|协会|代表处))/gu;
// 样例贸易振兴机构（JETRO）上海代表处: a short name in the middle of the full one.
const INNER_LATIN =
  /(?<=\p{Script=Han})[（(]([A-Z][A-Za-z&.-]{1,15})[)）](?=\p{Script=Han}{0,10}(?:公司|集团|银行|事务所|中心|学院|大学|研究院|基金会|商会|协会|代表处|办事处|分会|联络处|委员会))/gu;
// 外事办公室（港澳事务办公室）主任: a second name of the same office.
const SECOND_NAME =
  /(?<=(?:办公室|委员会|局|厅|会|部|院|中心|公司))[（(](\p{Script=Han}{4,24}(?:办公室|委员会|局|厅|会|部|院|中心|公司))[)）](?=\p{Script=Han})/gu;

// 各县（市、区）: one phrase.
const COUNTIES =
  /([县市区旗])[（(]([县市区旗](?:[、,，]?[县市区旗]|[、,，]?\p{Script=Han}{2}区){0,3})[)）]/gu;
// 巴登-符腾堡州: one place.
const DOUBLE_PLACE =
  /(\p{Script=Han}{2,4})[-－–—](?<!(?:[长任席理记监裁]|教授)[-－–—])(?=\p{Script=Han}{2,6}(?:州|大区))/gu;
// 让-样例·范本: a double given name.
const DOUBLE_GIVEN =
  /(?<=^|[\s，,、：:；;（(]|\p{Script=Han})(\p{Script=Han}{1,4})[-－–](?=\p{Script=Han}{1,4}[·•・])/gu;
// 样例·范-本德
const DOUBLE_FAMILY = /(?<=[·•・]\p{Script=Han}{1,6})[-－–](?=(\p{Script=Han}{1,6}))/gu;
// 发改、工信等部门负责人: fields of offices, which are one group.
const FIELDS_LISTED =
  /(?<=^|[\s，,；;：:])(?:\p{Script=Han}{2,4}、){1,12}\p{Script=Han}{2,4}等(?:有关|相关|\d{1,2}个)?(?:部门|单位|科室|处室|行业|领域)(?=\p{Script=Han}{2})/gu;
const isField = (words: string): boolean =>
  suffixKind(suffixesAt(simplified(words), words.length), words.length) !== "strong" &&
  (chineseNameScore(words) ?? 0) < 1.6;
const endsInTitle = (words: string): boolean =>
  [...words].some((_, at) => isChineseTitle(simplified(words.slice(at))));

// 创始人&CEO
const AMPERSAND =
  /(?<=[长人监理裁管师]) ?& ?(?=C\p{Lu}{1,2}O|\p{Script=Han})|(?<=C\p{Lu}{1,2}O) ?& ?(?=\p{Script=Han})/gu;
// 样例尔（中国）公共事务副总裁: a place in the name of a firm of no known kind.
const INNER_PLACE =
  /(?<=^|[\s，,、；;：:。])(\p{Script=Han}{2,16})[（(](\p{Script=Han}{2,5})[)）](?=\p{Script=Han}{2})/gu;
// 样信会计师事务所（示例）合伙人, 样例公司（北京）总经理: behind the name of a firm, before a title there.
const PLACE_BEHIND =
  /(?<=(事务所|公司|集团|银行|大学|学院|医院|酒店|研究院|中心))[（(](\p{Script=Han}{2,8})[)）](?=(\p{Script=Han}{2,10}))/gu;
const PART_OF_FIRM = /(?:合伙|[省市县区州国]|校区|院区|总部|分部|分所|总所|分公司)$/u;
// （甲方）, （首席）: no place of a firm.
const NO_PLACE = /方$|^(?:首席|高级|资深|主办|特邀|执业|兼职|实习|原|拟)/u;
const isFirm = (words: string): boolean =>
  !endsInTitle(words) && ((chineseNameScore(words) ?? 0) < 1.4 || words.length > 4);
const withInnerBrackets = (line: string): string =>
  withPlacesJoined(line)
    .replace(INNER_PLACE, (all, name: string, place: string) =>
      isPlace(place) && isFirm(name) ? `${name}${OPENED}${place}${CLOSED}` : all,
    )
    .replace(PLACE_BEHIND, (all, kind: string, inside: string, behind: string) =>
      ((kind === "事务所" && !NO_PLACE.test(inside)) || isPlace(inside) || PART_OF_FIRM.test(inside)) &&
      !endsInTitle(inside) &&
      !roleOf(inside) &&
      !presenceOf(inside) &&
      titlesAt(simplified(behind), 0).length > 0
        ? `${OPENED}${inside}${CLOSED}`
        : all,
    )
    .replace(
      COUNTIES,
      (_, county: string, others: string) => `${county}${OPENED}${others.replaceAll("、", LISTED)}${CLOSED}`,
    )
    .replace(FIELDS_LISTED, (found) =>
      isField(found.split("、")[0] ?? "") ? found.replaceAll("、", LISTED) : found,
    )
    .replace(DOUBLE_GIVEN, (all, given: string) => (endsInTitle(given) ? all : `${given}${HYPHEN}`))
    .replace(DOUBLE_FAMILY, (all, behind: string) =>
      titlesAt(simplified(behind), 0).length > 0 ? all : HYPHEN,
    )
    .replace(DOUBLE_PLACE, `$1${HYPHEN}`)
    .replace(INNER_LATIN, `${OPENED}$1${CLOSED}`)
    .replace(SECOND_NAME, `${OPENED}$1${CLOSED}`)
    .replace(INNER, (all, inside: string, at: number) =>
      (isHan(line[at - 1]) || (/[A-Za-z]/.test(line[at - 1] ?? "") && ZH_PLACES.has(inside))) &&
      !isChineseTitle(inside) &&
      !roleOf(inside) &&
      !presenceOf(inside)
        ? `${OPENED}${inside}${CLOSED}`
        : all,
    )
    .replace(
      /(?<=[\p{L}.]) ?\((\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)\)(?=(?: (?:\p{Lu}[\p{L}-]*|&)){0,4} (?:Co\b|Ltd|Inc|LLC|Corp|Company|Group|Limited|Pte|Holdings|Branch))/gu,
      ` ${OPENED}$1${CLOSED}`,
    );
const restored = (text: string): string =>
  HAN.test(text)
    ? text
        .replaceAll(OPENED, "（")
        .replaceAll(CLOSED, "）")
        .replaceAll(HELD_COMMA, ",")
        .replaceAll(HYPHEN, "-")
        .replaceAll(DASH, "—")
        .replaceAll(LISTED, "、")
    : text
        .replaceAll(OPENED, "(")
        .replaceAll(CLOSED, ")")
        .replaceAll(HELD_COMMA, ",")
        .replaceAll(HYPHEN, "-");

interface Cut {
  joint: Joint;
  text: string;
  depth: number;
  skip?: boolean;
}

// Quotes around all words; those around the first or last of them belong to a name: "样例谷物"公司.
const withoutQuotes = (words: string): string => {
  const isWithin = (words.match(/"/g)?.length ?? 0) === 2 && !/^"[^"]*"$/.test(words);
  const loose = isWithin ? /^['`*]+|['`*]+$/g : /^["'`*]+|["`*]+$/g;
  return words.replace(loose, "").replace(/^“(?=[^”]*$)|”$(?<=^[^“]*)/g, "");
};

const cut = (line: string, contacts: string[]): Cut[] => {
  const cuts: Cut[] = [];
  let joint: Joint = "none";
  let text = "";
  let depth = 0;
  const push = () => {
    const words = withoutQuotes(restored(text).replace(/\s+/g, " ").trim());
    text = "";
    if (!/[\p{L}\p{N}]/u.test(words)) return;
    cuts.push({ joint, text: words, depth });
    joint = "none";
  };
  const separate = (next: Joint) => {
    push();
    joint = stronger(joint, next);
  };
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === CONTACT_MARK) {
      separate("space");
      cuts.push({ joint: "space", text: contacts.shift() ?? "", depth, skip: true });
      joint = "space";
      continue;
    }
    const [before, after] = [line[at - 1], line[at + 1]];
    const loose = /\s/.test(before ?? " ") && /\s/.test(after ?? " ");
    if (/[（(<〈[【「{]/.test(sign)) {
      separate(/[【[「]/.test(sign) ? "space" : "none");
      if (!/[【[「]/.test(sign)) {
        depth += 1;
        if (joint === "none" || joint === "space") joint = "bracket";
      }
    } else if (/[)）>〉\]】」}]/.test(sign)) {
      push();
      if (!/[\]】」]/.test(sign)) depth = Math.max(0, depth - 1);
      joint = stronger("none", "space");
    } else if (
      sign === "-" ? loose || isHan(before) || isHan(after) || after === "-" || before === "-" : false
    )
      separate("dash");
    else if (sign === "+" && loose && !isHan(line.slice(0, at).trimEnd().at(-1))) separate("semicolon");
    else if (
      (sign === "/" || sign === "@" || sign === "+" || sign === "·" || sign === "~") &&
      (loose || (sign !== "·" && sign !== "@" && (isHan(before) || isHan(after))))
    )
      separate("slash");
    else if (JOINTS[sign] !== undefined) separate(JOINTS[sign]);
    else if (/\s/.test(sign)) {
      const wide = /\s{2,}|\t/.test(line.slice(at).match(/^\s+/)?.[0] ?? "");
      const left = text.trimEnd().at(-1);
      const right = line.slice(at).trimStart().at(0);
      if (wide || isHan(left) || isHan(right)) separate("space");
      else text += " ";
    } else text += sign;
  }
  push();
  return cuts;
};

// （中文名：倪样例）
const NAME_LABEL =
  /(?<=[（(])\s*(?:中文名字?|英文名字?|外文名字?|日文名|韩文名|汉名|Chinese name|English name)\s*[:：是]?\s*(?=\p{L})/giu;

const noteReading = (text: string, score: number): Reading => ({
  parts: [{ joint: "none", element: { kind: "note", text } }],
  score,
});

const MEMORY = new Map<string, Reading[]>();
const MAX_REMEMBERED = 20_000;

const readingsOf = (text: string): Reading[] => {
  const known = MEMORY.get(text);
  if (known) return known;
  if (MEMORY.size > MAX_REMEMBERED) MEMORY.clear();
  const found = HAN.test(text) ? readChinese(text) : readEnglish(text);
  MEMORY.set(text, found);
  return found;
};

const MAX_LENGTH = 90;
// Department of Trade, Investment and Innovation: one name with a list in it.
const ABOUT =
  /\b(?:Department|Ministry|Bureau|Office|Commission|Committee|Division|Centre|Center|School|Faculty|Institute|Agency|Chamber|Secretariat|Council|Association|Federation|Board) (?:of|for)(?: (?!and\b)\p{L}+){1,4},(?: \p{Lu}\p{L}+(?: \p{L}+)?,)* \p{Lu}\p{L}+(?: (?!and\b)\p{L}+)?,? (?:and|&) \p{Lu}\p{L}+(?: \p{L}+)?(?=$|[,;)])/gu;
// "visited the port together with Ann Example"
const JOINED_BY = costly(
  /(?<=[\p{L}\d.)])(?<!\b(?:be|been|is|are|was|were|attends?|comes?|coming|going|join|travel|meet)) (?=(?:and (?:also )?included (?=\p{Lu})|(?:together|along) with|accompanied by|as well as|joined by|followed by) |(?:met(?:(?: on)? (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)?(?: with)?|held talks with|received|welcomed|hosted|greeted|called on) (?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’-]+ \p{Lu}|(?:met(?: with)?|received|welcomed|hosted|greeted) (?:an? |the )?(?:\p{Ll}+ ){0,3}(?:delegation|group|team|mission|party)\b[^,;.]{0,44},? (?:led|headed) by )/gu,
);
// Hyphens that separate without spaces: Eva Muster-Director-Sample Office.
const TIGHT = /(?<=\p{L}{2})-(?=\p{Lu}\p{L}+)/gu;
// Words in brackets after people that are not a post.
const REMARK =
  /委托|代表.+(?:出席|参加)|^[代替].+(?:参加|出席|参会)$|^[代替](?!表|理|县|市|区|省|院|局|会|总|主)|因[故公病事]|素食|清真|过敏|忌口|不吃|入住|单间|航班|高铁|接[机站送]|送[机站]|[来接]车|司机接|自驾|到达|抵达|晚到|提前|离开|返程|主持工作|待确认|已确认|vegetarian|vegan|halal|kosher|allerg|\b(?:arriv|leav|late\b|until\b|only\b)|no pork/i;

// （以上均为市政府）: applies to everybody named before it.
const OF_ALL =
  /^(?:(?:以上|上述|前述)(?:人员|同志|几位|[两三四五六七八九十]位)?(?:均|都|皆)?|均|都|皆)(?:来自|属于|[为是系])(.+)$/;

// …, also after a comma, where they begin like one.
const REMARK_BEHIND =
  /^(?:(?:全名|姓名|名字|职务|手机号?|具体|名单|人选|人员)(?:信息)?(?:待|稍后|另行|后补|还没|尚未)|不(?:进|上|吃|用|住|参|随|来|在)|晚到|早退|提前|自驾|自行|另行|暂不|已(?:确认|到)|待(?:确认|定)$|(?:负责|分管|主管|协管)(?!人|同志).{2,}|仅(?:参加|出席)|只(?:参加|出席)|全程(?:参加|在场)|有会|中途|午后|会后|其[他余它](?:人员?|同志|几位)?(?:都|均)?(?:不变|照旧|没变)$)/;
const REMARK_EN = costly(
  /^(?:vegetarian|vegan|halal|kosher|(?:gluten|lactose|dairy)[- ]free|allergic to|arriv(?:es|ing|al)|leav(?:es|ing)|depart(?:s|ing)|late\b|until \d|only (?:on|for|until)|not (?:joining|attending|staying)|no (?:pork|beef|seafood|alcohol|dinner|lunch)|needs? |requires? |wheelchair|joins? (?:later|on|by|via|from|remotely|online|us)|joining (?:later|on|for|by|via|from|remotely|online)|accompanied by (?:his|her|their) \p{Ll}+$|(?:single|double|twin) room|own (?:car|transport))/iu,
);
const REMARK_JOINTS: ReadonlySet<Joint> = new Set(["comma", "dash", "semicolon"]);
const isRemarkBehind = (text: string, joint: Joint): boolean =>
  (joint === "comma" && REMARK_BEHIND.test(text)) || (REMARK_JOINTS.has(joint) && REMARK_EN.test(text));
const SENTENCE_IN_BRACKETS = /有会|改由|改派|代替|替换|替代|顶替|出差|接替|换成|新增|更换/;

/** The readings of the words between two separators. In brackets they may be a remark that is kept unchanged. */
export const readPhrase = (text: string, inBrackets = false): Reading[] => {
  const words = text.trim();
  const single = (element: Element, score: number): Reading[] => [
    { parts: [{ joint: "none", element }], score },
  ];
  if (isContact(words) || /^\d{1,5}$/.test(words) || isPersonnelFact(words))
    return single({ kind: "skip", text: words }, 3);
  if (isCompanion(words)) return single({ kind: "open" }, 3);
  if (isDiet(words)) return [noteReading(words, 4)];
  // （兼翻译）, 主任 兼翻译
  const beside = /^(?:并)?兼(?:任|做|作)?(\p{Script=Han}{2,4})$/u.exec(words)?.[1];
  if (beside && roleOf(beside)) return [noteReading(beside, 4)];
  const noted = roleOf(words) ?? presenceOf(words) ?? pronounOf(words);
  if (/^等(?:等|人|人员|同志|领导|嘉宾)?$/u.test(words)) return single({ kind: "open" }, 3);
  if (words === "博士") return single({ kind: "title", text: words, lang: "zh" }, 3);
  // "TANAKA Hiroshi (Mr.)"
  const sex = /^(mr|ms|mrs|miss|mme)\.?$/i.exec(words)?.[1] ?? (inBrackets && /^(m)\.?$/i.exec(words)?.[1]);
  if (inBrackets && /^(?:dr|prof|professor)\.?$/i.test(words))
    return single({ kind: "skip", text: words }, 4);
  if (sex) return [noteReading(/^mr?$/i.test(sex) ? "male" : "female", 4)];
  // "Ann Example (Chair)" chairs the meeting; after a comma it is a post.
  if (inBrackets && /^chair$/i.test(words)) return [noteReading("chairing", 3.6)];
  if (noted !== undefined && inBrackets && !HAN.test(words) && !/^chair$/i.test(words))
    return [noteReading(words, 3.6)];
  if (noted !== undefined && HAN.test(words)) {
    const note = noteReading(words, 3.3);
    return inBrackets || !isChineseTitle(simplified(words))
      ? [note]
      : bestReadings([...readingsOf(words), note], 3);
  }
  if (/^第(?:[一二三四五六七八九十]{1,3}|\d{1,2})(?:小?组|桌|车|排|批|片区|分会场)$/.test(words))
    return single({ kind: "words", text: words, known: true }, 4);
  if (/^[甲乙丙丁]方$|^(?:兼|含|另有|外加)$/.test(words))
    return single({ kind: "words", text: words, known: true }, 1);
  if (/^(?:以|按).{0,8}(?:为序|排序|排列)$|^排名不分先后$/.test(words))
    return single({ kind: "words", text: words, known: true }, 4);
  if (/^记录(?:人|员)?$/u.test(words)) return [noteReading(words, 3.3)];
  // "Ann Example (Italy)": there is no field for it.
  if (inBrackets && (EN_COUNTRIES.has(words.toLowerCase()) || COUNTRIES.includes(words)))
    return single({ kind: "skip", text: words }, 3);
  // （记录）, "(minutes)"
  if (inBrackets && labelOf(words)?.function) return [noteReading(words, 3.6)];
  if (inBrackets && sideOf(words)) return [noteReading(words, 3.5)];
  const [, common = ""] = OF_ALL.exec(words) ?? [];
  if (inBrackets && common) {
    const [reading] = readingsOf(common);
    const element = reading?.parts.length === 1 ? reading.parts[0]?.element : undefined;
    if (element?.kind === "organization") return single({ ...element, common: true }, 4);
  }
  if (inBrackets && (REMARK.test(words) || SENTENCE_IN_BRACKETS.test(words))) return [noteReading(words, 4)];
  if (words.length > MAX_LENGTH && HAN.test(words))
    return single({ kind: "words", text: words, known: false }, -3);
  if (CHAIRED.test(words)) return [noteReading("chairing", 3.6)];
  const found = readingsOf(words);
  return inBrackets ? [...found, noteReading(words, -0.4)] : found;
};

// （兼样例公司董事长）, （兼 样例公司 董事长）: a further post, whose organization is not that of the posts before it.
const CONCURRENT = /^兼任?(?=(?:\p{Script=Han}|[A-Z]){4}|$)/u;
const withConcurrent = (cuts: readonly Cut[]): Cut[] =>
  cuts.flatMap((each, n): Cut[] => {
    const isAlone = (at: number) => CONCURRENT.exec(cuts[at]?.text ?? "")?.[0] === cuts[at]?.text;
    const begins =
      n > 0 && (each.depth > 0 || each.text.startsWith("兼任")) ? CONCURRENT.exec(each.text)?.[0] : undefined;
    if (begins && begins !== each.text)
      return [{ ...each, joint: "concurrent", text: each.text.slice(begins.length) }];
    if (begins && cuts[n + 1]?.depth === each.depth) return [];
    return n > 1 && each.depth > 0 && isAlone(n - 1) ? [{ ...each, joint: "concurrent" }] : [each];
  });

/** The phrases of a line in their order. Phone numbers, addresses and times are phrases of their own. */
export const phrasesOf = (given: string): Phrase[] => {
  const line = withSlashesApart(withoutContactLabels(given));
  const loose =
    !HAN.test(line) && !/[,;，；|\t]| [-–—] /.test(line) && (line.match(TIGHT)?.length ?? 0) >= 2
      ? line.replace(TIGHT, " - ")
      : line;
  const upright = withNamesUpright(
    withCompanionsNamed(loose.replace(AMPERSAND, "、")).replace(JOINED_BY, ", ").replace(NAME_LABEL, ""),
  );
  const prepared = withInnerBrackets(
    withoutStops(
      withRegionsHeld(upright)
        .replace(LEGAL, HELD_COMMA)
        .replace(ABOUT, (found) => found.replaceAll(",", HELD_COMMA)),
    ),
  );
  const contacts: string[] = [];
  const marked = prepared.replace(CONTACT, (found) => {
    contacts.push(restored(found));
    return CONTACT_MARK;
  });
  return withConcurrent(cut(marked, contacts)).map(({ joint, text, depth: deep, skip }, n, all) => ({
    joint: n === 0 ? "start" : joint,
    text,
    depth: deep,
    readings:
      n > 0 && !skip && isRemarkBehind(text, joint)
        ? [noteReading(text, 4)]
        : skip
          ? [{ parts: [{ joint: "none", element: { kind: "skip", text } }], score: 1 }]
          : readPhrase(
              text,
              deep > 0 && !(/^chair$/i.test(text) && isChairingPost(all, n)) && !isRegionOfPost(all, n),
            ),
  }));
};
