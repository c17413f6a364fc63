import { datesOf } from "../articles/check/days";
import type { Known } from "../articles/check/known";
import { mentionsOf } from "../articles/check/mentions";
import { literal } from "../articles/literal";
import type { Lang } from "../events/values";
import { ZH_PLACES } from "../participations/pasted-list/lexicon/organizations";
import { surnameAt } from "../participations/pasted-list/lexicon/surnames";

/** Kind of a placeholder: a person, a title, another name, a day or time, a number, quoted words. */
export type PlaceholderKind = "P" | "T" | "O" | "D" | "N" | "Q";

/** A part of a text that is not sent to the language model. */
export interface Span {
  start: number;
  end: number;
  kind: PlaceholderKind;
}

const QUOTED = /“[^“”]*”|"[^"\n]*"|「[^「」]*」|《[^《》]*》/gu;

const DAYS: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    /\b(?:January|February|March|April|May(?= \d)|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/gu,
    /\b(?:(?:next|last|this|the (?:end|beginning|middle) of (?:the|this|next|last)) (?:year|month|week|quarter|spring|summer|autumn|winter)|today|yesterday|tomorrow|year-end)\b/giu,
    /\b\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.?m\b\.?/giu,
  ],
  zh: [
    /(?:今年|明年|去年|后年|本月|上月|下月|年底|年末|年初|年内|月底|月初|上半年|下半年|今天|昨天|明天|当天|次日|当日|(?:本|上|下)?(?:周|星期|礼拜)[一二三四五六日天末]|[春夏秋冬]季|第[一二三四]季度)/gu,
    /\d{1,2}[:：]\d{2}|\d{1,2}[时点](?:\d{1,2}分|半)?/gu,
  ],
};

const EN_NUMBER =
  "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth";
const NUMBERS: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [/[$€£¥]?\d[\d,]*(?:\.\d+)?(?:%|‰|(?:st|nd|rd|th)\b)?/gu, new RegExp(`\\b(?:${EN_NUMBER})\\b`, "giu")],
  zh: [
    /\d[\d,]*(?:\.\d+)?[%‰％]?[十百千万亿]*[余多]?/gu,
    /(?:第|[近约逾超])?[零〇一二三四五六七八九十百千万亿两几数]+[余多]?(?=[个家名位人项份条点场次届期年天周国市省县区所座间台辆吨元亩米里轮批组层种类件篇])/gu,
  ],
};

/** Capitalised words in English that do not begin a sentence, and Latin words in Chinese. */
const NAMES = [
  /(?<![.!?:;]["”’)]? |^|[“"(])\b\p{Lu}[\p{L}\p{M}’'-]*(?:(?: (?:of|for|and|the|de|van|von))? \p{Lu}[\p{L}\p{M}’'-]*)*/gu,
];
const LATIN = /[A-Za-z][A-Za-z\d&.+-]*(?: [A-Za-z][A-Za-z\d&.+-]*)*/gu;
/** Capitalised words that are no names. */
const NO_NAME = /^(?:I|Mr|Mrs|Ms|Miss|Dr|Madam|Sir|Prof|Professor)$/;

const ZH_TITLE =
  "(?:会长|秘书长|主席|主任|总经理|经理|董事长|总裁|总书记|书记|部长|局长|处长|科长|院长|校长|所长|市长|省长|县长|区长|厅长|司长|大使|领事|总监|教授|博士|先生|女士|总理|副)";
/** A whole or a family name before a title in Chinese: 周会长. */
const ZH_CALLED = new RegExp(`^\\p{Script=Han}{1,3}(?=${ZH_TITLE})`, "u");
const calledIn = (text: string): Span[] =>
  [...text.matchAll(/\p{Script=Han}/gu)].flatMap(({ index }) => {
    const rest = text.slice(index);
    const name = surnameAt(rest).known < 1 ? undefined : ZH_CALLED.exec(rest)?.[0];
    return name ? [{ start: index, end: index + name.length, kind: "P" as const }] : [];
  });

/** Places and organizations in Chinese that the record names only in its texts. */
const ZH_PLACE = new RegExp(
  `(?:${[...ZH_PLACES]
    .filter((place) => place.length > 1 && !/^(?:全国|国家|中央)$/.test(place))
    .sort((a, b) => b.length - a.length)
    .join("|")})(?:省|市|自治区)?`,
  "gu",
);
const ZH_ORGANIZATION =
  /(?:(?![的了在与和及、由对向到至率等为是把将并于以就被受给从参观察访问赴让使请，])\p{Script=Han}){2,14}(?:有限公司|公司|集团|协会|学会|商会|联合会|大学|学院|研究院|研究所|委员会|管委会|医院|交易会|博览会|产业园|科技园|开发区|高新区|[^一有各部布格结战]局|[^大官]厅)/gu;

const matches = (text: string, forms: readonly RegExp[], kind: PlaceholderKind): Span[] =>
  forms.flatMap((form) =>
    [...text.matchAll(form)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      kind,
    })),
  );

const NAMED = new Set([
  "name",
  "short",
  "alias",
  "aliases",
  "city",
  "region",
  "country",
  "address",
  "unit",
  "later",
]);
const TITLED = new Set(["title", "functions", "honorific"]);

/** The names and titles of a record, the longest first, as they occur in a text. */
const literals = ({
  texts,
  organizations,
  people,
  lang,
}: Known): { form: RegExp; kind: PlaceholderKind }[] => {
  const found = new Map<string, PlaceholderKind>();
  const add = (text: string, kind: PlaceholderKind) => {
    if (text.trim().length > 1 && !found.has(text)) found.set(text, kind);
  };
  for (const { forms } of organizations) for (const form of forms) add(form, "O");
  for (const { text, path } of texts) {
    const field = path.findLast(
      (step) => typeof step === "string" && step !== lang && step !== "en" && step !== "zh",
    );
    if (typeof field === "string" && NAMED.has(field)) add(text, "O");
    else if (path.includes("posts") && typeof field === "string" && TITLED.has(field)) add(text, "T");
    else if (path.includes("functions")) add(text, "T");
    // Titles of events, agreements and programmes are names.
    else if (field === "title") add(text, "O");
  }
  for (const { titles } of people) for (const title of titles) add(title, "T");
  const [left, right, flags] =
    lang === "en" ? ["(?<![\\p{L}\\d])", "(?:s|es)?(?![\\p{L}\\d])", "giu"] : ["", "", "gu"];
  return [...found]
    .sort(([a], [b]) => b.length - a.length)
    .map(([text, kind]) => ({ form: new RegExp(`${left}${literal(text)}${right}`, flags), kind }));
};

/** Words that begin an English sentence and are no names. Any other capitalised one is masked, which does no harm. */
const STARTERS = new Set(
  `a an the this that these those it its he his she her they their them we our there here both all each every some many most several other others another such what which who whose when where
  while during after before following prior upon once since until at in on by with from for to of as if then later earlier meanwhile moreover furthermore also besides
  addition finally lastly next subsequently afterwards thereafter through throughout together jointly under over between among against according because although though however therefore thus
  accompanied led headed joined hosted organized organised chaired attended signed founded established located held built welcomed representing representatives participants members
  attendees guests visitors companies enterprises officials experts people more about around nearly only now today no not nor neither either so and or but per via despite regarding concerning
  including given building based speaking visiting meeting having being`.split(/\s+/),
);
const startsOf = (text: string): Span[] =>
  [...text.matchAll(/(?<=^|[.!?]["”’)]? |[“"(])\p{Lu}[\p{L}\p{M}’'-]*/gu)]
    .filter(([word]) => !STARTERS.has(word.toLowerCase()) && !NO_NAME.test(word))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, kind: "O" }));

/**
 * Reads the parts of a text that are not sent to the language model. One reader serves all texts of a record. Of overlapping places, quotations
 * come first, then the record's names (the longest), days, other names, numbers.
 */
export const spanReader = (known: Known): ((text: string, more?: readonly Span[]) => Span[]) => {
  const { lang } = known;
  const fixed = literals(known);
  const names = (text: string): Span[] =>
    lang === "en"
      ? [
          ...matches(text, NAMES, "O").filter(({ start, end }) => !NO_NAME.test(text.slice(start, end))),
          ...startsOf(text),
        ]
      : matches(text, [ZH_PLACE, ZH_ORGANIZATION, LATIN], "O");
  const tiers: readonly ((text: string) => Span[])[] = [
    (text) => matches(text, [QUOTED], "Q"),
    (text) => [
      ...mentionsOf(text, known).map(({ start, end }) => ({ start, end, kind: "P" as const })),
      ...fixed.flatMap(({ form, kind }) => matches(text, [form], kind)),
    ],
    (text) => [
      ...datesOf({ text, lang }).map(({ found: { start, end } }) => ({ start, end, kind: "D" as const })),
      ...matches(text, DAYS[lang], "D"),
    ],
    names,
    (text) => matches(text, NUMBERS[lang], "N"),
  ];
  return (text, more = []) => {
    const kept: Span[] = [];
    let left = text;
    const called = lang === "zh" ? calledIn(text) : [];
    for (const tier of [...tiers.slice(0, 3), () => [...more, ...called], ...tiers.slice(3)]) {
      for (const span of tier(left).sort((a, b) => b.end - b.start - (a.end - a.start)))
        if (!kept.some((other) => span.start < other.end && span.end > other.start)) kept.push(span);
      // What is found is hidden from the next tier, so that a name beside it is found too.
      for (const { start, end } of kept)
        left = left.slice(0, start) + "□".repeat(end - start) + left.slice(end);
    }
    return kept.sort((a, b) => a.start - b.start);
  };
};
