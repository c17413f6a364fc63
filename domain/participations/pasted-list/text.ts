import type { Side } from "../../events/values";
import { chineseNameScore } from "./chinese-names";
import { isChineseTitle, suffixesAt, suffixKind } from "./chinese-words";
import { costly } from "./costly";
import { PICTURES } from "./lexicon/messages";
import { simplified } from "./lexicon/simplified";
import { japaneseSurnameAt, surnameAt } from "./lexicon/surnames";
import { withNicknamesMarked, withoutCalledZh } from "./nicknames";
import type { OrganizationElement } from "./people";

const FULL_WIDTH = /[！-～]/g;
const KEPT_WIDE = new Set("，：；！？（）【】");

/** One line of the pasted text: as pasted, and as read. */
export interface Line {
  raw: string;
  text: string;
  at: number;
  /** No words about people: the head of a message, a quoted mail, a signature. */
  aside?: boolean;
  /** The sender of the line, in a chat or a mail. */
  sender?: Sender;
  /** Whose people are below, according to this line. */
  party?: Party;
}

/** What a heading or an introduction says about the people below it. */
export interface Party {
  organization?: OrganizationElement;
  side?: Side;
  size?: number;
  /** The name of the delegation. */
  delegation?: string;
  /** More than a heading: it is shown as words that no field is for. */
  isSentence?: true;
  /** Only the people behind it in the same line are meant. */
  isInLine?: true;
  /** What a party of talks is called that does not say which organization it is: 我司, 乙方. */
  unnamed?: string;
}

/** The sender of a message, and their organization. */
export interface Sender {
  name?: string;
  organization?: OrganizationElement;
  /** The message says that its writer's people visit (我会来访人员). */
  visits?: true;
}

// 单位：示例局（盖章）: where a form is to be stamped or signed.
const STAMPED = /\s*[（(](?:加?盖公?章|公章|签章|签字|签名)处?[)）]/gu;

const NOTHING = /(?!)/u;

const narrowed = (line: string): string =>
  line
    .replace(FULL_WIDTH, (sign) =>
      KEPT_WIDE.has(sign) ? sign : String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
    )
    .replace(/[\u200b-\u200f\ufeff\u2060]/g, "")
    .replace(/[\u00a0\u2002-\u200a\u202f]/g, " ")
    .replace(/(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\u200d)+/gu, (sign) =>
      /^[©®™]/.test(sign) ? sign : "  ",
    )
    .replace(/(?<=\S) +\/\/ +(?=\S)/g, " – ")
    .replace(line.includes("[") ? PICTURES : NOTHING, "  ")
    .replace(/[章签]/u.test(line) ? STAMPED : NOTHING, "")
    .replace(/\u3000/g, "  ");

// Two characters of a name or title spread to the width of three: 张　三, 局　长.
const SPREAD = costly(
  /(?<=^|[^\p{Script=Han}·]|[\t ])(\p{Script=Han})[ ]{1,4}(\p{Script=Han})(?![\p{Script=Han}·])/gu,
);
// …, also behind a title: 会长 王 小 样, 秘书长王 小 样.
const THREE = costly(
  /(?<=^|\t|[ 、，,；;：:长任记席理裁监师员事])(\p{Script=Han}) {1,2}(\p{Script=Han}) {1,2}(\p{Script=Han})(?=$|\t| {2}|[，,、；;。（(]|先生|女士)/gu,
);
// 王 样女士: one name before a form of address.
const ADDRESSED = costly(
  /(?<=^|\t|[ 、，,；;：:])(\p{Script=Han}) {1,2}(\p{Script=Han}{1,2})(?=先生|女士|小姐|博士|教授)/gu,
);
// A label spread to a width: 民    族：, 联 系 人：.
const SPREAD_LABEL = /^\s*\p{Script=Han}(?: {1,6}\p{Script=Han}){1,3}(?=\s*[:：])/u;
// 华 样 资 本 at the beginning of a line: four words of one character each are one name.
const SPREAD_NAME = costly(/^\s*\p{Script=Han}(?: \p{Script=Han}){3,12}(?=$| {2,}|\t)/u);
// 副 团 长 before a name.
const SPREAD_TITLE = costly(/^\s*\p{Script=Han}(?: {1,4}\p{Script=Han}){1,2}(?= {2,}\p{Script=Han}{2})/u);
// A Japanese surname and given name: 小野寺 诚.
const JAPANESE = costly(
  /(?<=^|[^\p{Script=Han}·])(\p{Script=Han}{1,3}) {1,4}(?=(\p{Script=Han}{1,3})(?:$|[\t ,，、（()）]))/gu,
);
// A surname and a given name in a column of their own: 林 晓红, 欧阳 雪.
const SPACED = costly(
  /(?<=^|\t| {2}|[、，,；;：:] ?)(\p{Script=Han}{1,2}) {1,4}(\p{Script=Han}{1,2})(?=$|\t| {2}| [A-Z]|[，,（(])/gu,
);
// 黎 永生 (LI Yongsheng): the name in Latin letters shows that both words are one name.
const SPACED_IN_BOTH = costly(
  /(?<=^\s*|\t| {2}|[.、，,；;：:)）长任记席理裁监师员事] ?)(\p{Script=Han}{1,2}) {1,4}(\p{Script=Han}{1,2})(?= {0,2}[（(] ?\p{Lu}[\p{L}'’-]+,? \p{Lu}[\p{L}'’ -]*[)）])/gu,
);
// 小样 between wide spaces after a character that is more often another word: 查 立.
const RARELY_SPACED = costly(
  /(?<=^|\t| {2}|[、，,；;：:] ?)(\p{Script=Han}) {1,4}(\p{Script=Han})(?=\t| {2})/gu,
);
// 郎 样 注册科科员, 齐 样 副院长: one space before the post as well; 教授沈 样作报告.
const SPACED_BEFORE = costly(
  /(?<=^\s{0,4}|[，,、；;：:/] {0,2})(\p{Script=Han}) {1,2}(\p{Script=Han}) (?=\p{Script=Han}{2})|(?<=[长任记席理裁监师员事授士])(\p{Script=Han}) {1,2}(\p{Script=Han})(?=(?:作|致辞|主持|介绍|发言|讲话|出席|参加|陪同))/gu,
);
// … and of any two at the end of a line, after a wide space: 研究所  副所长  若  样.
const SPACED_LAST = costly(/(?<=\p{Script=Han} {2,4})(\p{Script=Han}) {1,4}(\p{Script=Han})$/gu);
// 木 样    秘书长, 4）亓 样/示例学院: a rare surname at the beginning of a line, before a title or a slash.
const SPREAD_FIRST = costly(
  /^(\s*(?:\d{1,2}[.、)）]\s*)?)(\p{Script=Han}) {1,4}(\p{Script=Han})(?=\/| {2,}(\p{Script=Han}{2,8})(?:\s|$))/u,
);
const isJapaneseSurname = (family: string): boolean =>
  [family, simplified(family)].some((each) => japaneseSurnameAt(each) === family.length);
const isSpacedName = (family: string, given: string): boolean => {
  if (isJapaneseSurname(family) && !isChineseTitle(simplified(given))) return true;
  const surname = surnameAt(simplified(family));
  return (
    surname.length === family.length &&
    surname.known >= 1 &&
    (chineseNameScore(family + given) ?? 0) > 1.8 &&
    !isChineseTitle(simplified(given))
  );
};
// 欧阳 样例: a surname of two characters is nothing else.
const COMPOUND = costly(
  /(?<![\p{Script=Han}·])(\p{Script=Han}{2}) {1,4}(\p{Script=Han}{1,2})(?![\p{Script=Han}·])/gu,
);
// 久美子 after a family name of one character.
const JAPANESE_GIVEN = costly(
  /(?<=^|\t| {2})(\p{Script=Han}) {1,4}(\p{Script=Han}{2}[子郎太介夫])(?=$|\t| {2}| [A-Z]|[，,（(])/gu,
);
const isOrganizationEnd = (text: string): boolean =>
  suffixKind(suffixesAt(text, text.length), text.length) !== undefined;

const gathered = (line: string): string =>
  line
    .replace(SPREAD_LABEL, (label) => label.replace(/ /g, ""))
    .replace(SPREAD_NAME, (name) => name.replace(/ /g, ""))
    .replace(SPREAD_TITLE, (words) => {
      const title = words.replace(/ /g, "");
      return isChineseTitle(simplified(title)) ? title : words;
    })
    .replace(JAPANESE_GIVEN, "$1$2")
    .replace(ADDRESSED, (all, family: string, given: string) =>
      (chineseNameScore(family + given) ?? 0) > 1 ? family + given : all,
    )
    .replace(SPACED, (all, family: string, given: string) =>
      isSpacedName(family, given) ? family + given : all,
    )
    .replace(SPREAD_FIRST, (all, before: string, family: string, given: string, title?: string) => {
      const isName =
        !isChineseTitle(simplified(family + given)) &&
        !/[男女]/u.test(given) &&
        !isOrganizationEnd(simplified(given));
      return isName && (title === undefined || isChineseTitle(simplified(title)))
        ? before + family + given
        : all;
    })
    .replace(SPACED_IN_BOTH, (all, family: string, given: string) =>
      surnameAt(simplified(family)).length === family.length && !isChineseTitle(simplified(given))
        ? family + given
        : all,
    )
    .replace(COMPOUND, (all, family: string, given: string) =>
      surnameAt(simplified(family)).length === 2 && !isChineseTitle(simplified(given)) ? family + given : all,
    )
    .replace(RARELY_SPACED, (all, family: string, given: string) =>
      surnameAt(simplified(family)).known > 0 && !/[男女]/.test(given) ? family + given : all,
    )
    .replace(SPACED_BEFORE, (all, family = "", given = "", behindPost = "", last = "") => {
      const [first, second] = [family || behindPost, given || last];
      const isName =
        surnameAt(simplified(first)).known > 0 &&
        (chineseNameScore(first + second) ?? 0) > 0.3 &&
        !isChineseTitle(simplified(second)) &&
        !isChineseTitle(simplified(first + second)) &&
        !isOrganizationEnd(simplified(second));
      return isName ? `${first}${second}${all.endsWith(" ") ? " " : ""}` : all;
    })
    .replace(SPACED_LAST, (all, family: string, given: string) =>
      /[男女]/.test(family + given) || isChineseTitle(simplified(family + given)) ? all : family + given,
    )
    .replace(/(?<=\p{Script=Han}) {0,3}(\d{1,3}) ?(?=[人名位](?!\p{Script=Han}))/gu, "$1")
    .replace(JAPANESE, (all, family: string, given: string) =>
      isJapaneseSurname(family) &&
      (surnameAt(family).known < 2 || (chineseNameScore(given) ?? 0) < 1.4) &&
      !isChineseTitle(simplified(given)) &&
      !isOrganizationEnd(simplified(given))
        ? family
        : all,
    )
    .replace(THREE, (all, a: string, b: string, c: string) =>
      (chineseNameScore(a + b + c) ?? 0) > 1 ? a + b + c : all,
    )
    .replace(SPREAD, (all, a: string, b: string) => {
      const joined = a + b;
      const isSex = /[男女]/.test(b);
      return (!isSex && (chineseNameScore(joined) ?? 0) > 1) ||
        isChineseTitle(simplified(joined)) ||
        /^(?:姓名|单位|职务|备注|序号|性别)$/.test(joined)
        ? joined
        : all;
    });

const MARKS =
  /^\s*(?:>\s*)*(?:#{1,6}\s+|=+(?=[^=]+=*$)|[-–—•·*●○■□▪▲△▼▽◆◇★☆√✓✔➢➤▶►◎※]+\s*(?=[^\s–—-])|\*\*)?\s*/u;
const INDEX = costly(
  /^\s*(?:[(（]\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3}|[a-h])\s*[)）]\s*[、.]?|\d{1,3}\s*[.)、．）:：](?!\d)\s*|[一二三四五六七八九十]{1,3}、\s*|[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]\s*|第?[一二三四五六七八九十]{1,2}[.．]\s*|(?:[01]\d|2[0-3])[0-5][05]\s*(?:hrs?|h)?\s+(?=\p{Lu})|\d{1,2}号(?:位|座|席)?[:：]?\s+(?=[\p{Lu}\p{Script=Han}])|(?:[Bb]adge|[Ss]eat|[Cc]hair|[Pp]lace|[Pp]ass|[Nn]ame ?card)\s*(?:[Nn]o\.?\s*|#)?\d{1,3}\s*[–—:.-]\s*(?=\S)|\d{1,3}\s+(?=[\p{Lu}\p{Script=Han}])|\d{1,3}(?=\p{Script=Han})(?!\d?\s*(?:位|名|人|个|月|日|年|点|号|楼|家|房|时|分|多|余|级|等|中|所|局|处|科))|[a-hA-H][.)]\s+)/u,
);

// [转发] before the first line.
const FORWARDED = /^[【[](?:转发|转|转自.{1,12}|重要|更新|最新|已更新|fwd?|fw|forwarded|update)[】\]]\s*/iu;

// 王总（王小样 董事长）: a form of address before the full name.
const CALLED = costly(
  /^(\p{Script=Han})(?:总|局|处|科|部|厅|院|主任|经理|老师|教授|工)[（(](\1\p{Script=Han}{1,2}[\s，,].+)[)）]$/u,
);

// 示例公司的王总（王小样，总经理）
const CALLED_WITHIN =
  /(?<=[\p{Script=Han}、，,：:])(\p{Script=Han})(?:[总局处科部厅院工]|主任|经理|老师|教授)[（(](\1\p{Script=Han}{1,2})[\s，,、]+([^（）()]{2,20})[)）]/gu;

// 王总 王小样 董事长, 小李 李样例 主任
const CALLED_BEFORE = costly(
  /^(?:(\p{Script=Han})(?:总|局|处|科|部|院|主任|经理|老师|教授|工) (?=\1\p{Script=Han}{1,2} )|[小老阿](\p{Script=Han}) (?=\2\p{Script=Han}{1,2} ))/u,
);

// "[18/11/2026, 09:12] Ann:" of an exported chat: who sent the line, and when.
const SENT_BY = costly(
  /^\s*(?:\[\d[^\]]{3,30}\]|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)? -)\s*[^:：]{1,30}[:：]\s+|^\s*(?:回复|答复|[小老]\p{Script=Han})[:：]\s*(?=\S{4})/iu,
);

/** The line without who sent it in a chat. */
export const withoutSender = (line: string): string => line.replace(SENT_BY, "");

/** The line without quote marks, bullets and its number, with one space for each wide one. */
export const withoutMarks = (line: string): string => {
  const bare = withoutSender(line).replace(MARKS, "").replace(FORWARDED, "").replace(/\*\*/g, "");
  const unnumbered = bare.replace(INDEX, "");
  return (unnumbered.trim() === "" ? bare : unnumbered)
    .trim()
    .replace(CALLED, "$2")
    .replace(line.includes("（") || line.includes("(") ? CALLED_WITHIN : NOTHING, "$3$2")
    .replace(CALLED_BEFORE, "");
};

// 名单：①甲；②乙, ①甲 ②乙: numbers in circles only part the entries of a line.
const CIRCLED = /(^|[：:；;，,、。.])?\s*[①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳]\s*/gu;
const withoutCircled = (line: string): string => line.replace(CIRCLED, (_all, before) => before ?? "；");

// 社长 白川 隆司 in a list of a Japanese company: both words behind a title are one name.
const OF_JAPAN = /株式会社|日本|有限会社/u;
const BEHIND_TITLE = costly(
  /^(.*?)(\p{Script=Han}{2,10})[ \t]+(\p{Script=Han}{1,3}) +(\p{Script=Han}{1,3})$/u,
);
const inJapanese = (line: string): string =>
  line.replace(BEHIND_TITLE, (all, before: string, title: string, family: string, given: string) => {
    const isName =
      isChineseTitle(simplified(title)) &&
      !isChineseTitle(simplified(given)) &&
      (japaneseSurnameAt(family) === family.length || surnameAt(family).length === family.length);
    return isName ? `${before}${title} ${family}${given}` : all;
  });

/** The lines of a pasted text that are not empty, and the places of blank ones between them. */
export const linesOf = (text: string): (Line | undefined)[] => {
  const isJapanese = OF_JAPAN.test(text);
  return text.split(/\r\n?|\n|\u2028|\u2029/).map((raw, at) => {
    const whole = withoutCalledZh(withNicknamesMarked(narrowed(raw)));
    const line = gathered(withoutCircled(isJapanese ? inJapanese(whole) : whole));
    return line.trim() === "" ? undefined : { raw: raw.trim(), text: line.replace(/\s+$/, ""), at };
  });
};
