import type { Lang, Text } from "./values";

/** A source of random integers, both bounds included. */
export interface Chance {
  nextInt(min: number, max: number): number;
}

const SOUNDS = [..."bdfgklmnprstvz"].flatMap((c) => [..."aeiou"].map((v) => c + v));
// Characters that the writer's own texts do not use, so that a value is recognized wherever it is printed.
const SIGNS = [
  ..."岚岑岫峦崧嵘屿汀沚泠泓洵浔淙渺漪澜潇瀚杉杏枫桐梓梧楠榆槿橙笙筠箬茉荷菱萱葵蔓薇蕊鹤鹭鹃鸢雁雀雉鲤鲲麟麒麓琪琳琼瑜瑶瑾璇璞玥珏珊",
];

// Consecutive numbers give dissimilar words: the factors are coprime to the number of words.
const latin = (count: number): string => {
  const size = SOUNDS.length;
  const n = (count * 104_729) % size ** 3;
  return [Math.floor(n / size ** 2), Math.floor(n / size) % size, n % size].map((i) => SOUNDS[i]).join("");
};
const han = (count: number): string => {
  const size = SIGNS.length;
  const n = (count * 1009) % size ** 2;
  return `${SIGNS[Math.floor(n / size)]}${SIGNS[n % size]}`;
};
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The unique words of a text, by which values are recognized in an article. */
export const tokensIn = (text: string, lang: Lang): string[] =>
  lang === "en"
    ? (text.toLowerCase().match(/[a-z]+/g) ?? []).filter((word) => TOKEN.test(word))
    : (text.match(new RegExp(`[${SIGNS.join("")}]{2}`, "g")) ?? []);
const TOKEN = new RegExp(`^(?:${SOUNDS.join("|")}){3}x$`);

type Form = (word: string) => string;
const FORMS = {
  company: [(w) => `${capital(w)} Trading Co., Ltd.`, (w) => `${w}贸易有限公司`],
  association: [(w) => `${capital(w)} Association`, (w) => `${w}协会`],
  bureau: [(w) => `Bureau of ${capital(w)}`, (w) => `${w}局`],
  university: [(w) => `${capital(w)} University`, (w) => `${w}大学`],
  office: [(w) => `${capital(w)} Office`, (w) => `${w}办公室`],
  short: [(w) => `${w.toUpperCase()}`, (w) => `${w}协`],
  city: [(w) => capital(w), (w) => `${w}市`],
  venue: [(w) => `${capital(w)} Hall`, (w) => `${w}会堂`],
  person: [(w) => `${capital(w)} Li`, (w) => `李${w}`],
  surname: [(w) => capital(w), (w) => w.charAt(0)],
  later: [(w) => `Dr ${capital(w)}`, (w) => `${w}博士`],
  title: [(w) => `director of ${w} affairs`, (w) => `${w}主任`],
  group: [(w) => `${w} teachers`, (w) => `${w}教师`],
  function: [(w) => `${w} guest`, (w) => `${w}嘉宾`],
  noun: [(w) => `the ${w} plan`, (w) => `${w}方案`],
  verb: [(w) => `build the ${w} dam`, (w) => `建设${w}水坝`],
  clause: [(w) => `the ${w} market is growing`, (w) => `${w}市场持续增长`],
  hope: [(w) => `the ${w} market would grow`, (w) => `${w}市场继续增长`],
  sentence: [(w) => `The ${w} bridge is old.`, (w) => `${w}桥已有百年历史。`],
  quote: [(w) => `I like ${w} tea.`, (w) => `我喜欢${w}茶。`],
  message: [(w) => `a ${w} letter`, (w) => `${w}贺信`],
  theme: [(w) => `${capital(w)} Futures`, (w) => `${w}的未来`],
  formal: [(w) => `the ${capital(w)} Forum`, (w) => `${w}论坛`],
  heading: [(w) => `${capital(w)} meeting`, (w) => `${w}会议`],
  item: [(w) => `${w} session`, (w) => `${w}环节`],
  agreement: [(w) => `${w} agreement`, (w) => `${w}协议`],
  documents: [(w) => `${w} projects`, (w) => `${w}项目`],
  document: [(w) => `the ${capital(w)} Contract`, (w) => `${w}合同`],
  sum: [(w) => `nine million ${w} crowns`, (w) => `九百万${w}元`],
  length: [(w) => `five ${w} years`, (w) => `五个${w}年`],
  moment: [(w) => `on ${capital(w)} Day`, (w) => `${w}节当天`],
  before: [(w) => `before ${capital(w)} Day`, (w) => `${w}节前`],
  reason: [(w) => `the ${w} storm`, (w) => `${w}风暴`],
  name: [(w) => `${capital(w)} Vey`, (w) => `吴${w}`],
  caption: [(w) => `Guests look at the ${w} machine`, (w) => `来宾参观${w}设备`],
} satisfies Record<string, [en: Form, zh: Form]>;
export type TextForm = keyof typeof FORMS;

/** Generates texts of a form, each with a unique word; `langs` chooses the languages. */
export const textMaker = (langs: () => readonly Lang[]): ((form: TextForm) => Text) => {
  let count = 0;
  return (form) => {
    count += 1;
    const [en, zh] = FORMS[form];
    const chosen = langs();
    return {
      ...(chosen.includes("en") ? { en: en(`${latin(count)}x`) } : {}),
      ...(chosen.includes("zh") ? { zh: zh(han(count)) } : {}),
    };
  };
};
