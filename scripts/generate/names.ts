import type { Text } from "@/domain/events/values";

// Obviously invented names: organizations are called Example 示例 and numbered by the sixty signs of the
// calendar, cities are fictional place names, and people are So-and-so 某 the first, the second, …

const STEMS = "甲乙丙丁戊己庚辛壬癸";
const BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
const SPELT: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...[...STEMS].map((sign, i) => [sign, "jia yi bing ding wu ji geng xin ren gui".split(" ")[i] ?? ""]),
    ...[...BRANCHES].map((sign, i) => [
      sign,
      "zi chou yin mao chen si wu wei shen you xu hai".split(" ")[i] ?? "",
    ]),
  ].map(([sign = "", spelt = ""]) => [sign, spelt]),
);
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const spelt = (signs: string): string => [...signs].map((sign) => SPELT[sign] ?? "").join("");

/** The sixty signs of the calendar: 甲子, 乙丑, … */
export const SIGNS: readonly string[] = Array.from(
  { length: 60 },
  (_, i) => `${STEMS[i % 10]}${BRANCHES[i % 12]}`,
);

export const CITIES: readonly Text[] = [
  { en: "Zixu", zh: "子虚市" },
  { en: "Wuyou", zh: "乌有市" },
  { en: "Nanke", zh: "南柯市" },
  { en: "Mouzhou", zh: "某州市" },
];

/** A field of work as a noun phrase. */
export const FIELDS: readonly { en: string; zh: string; brand: Text }[] = [
  { en: "biomedicine", zh: "生物医药", brand: { en: "Biopharma", zh: "生物医药" } },
  { en: "medical devices", zh: "医疗器械", brand: { en: "Medical Devices", zh: "医疗器械" } },
  { en: "new materials", zh: "新材料", brand: { en: "Materials", zh: "新材料" } },
  { en: "smart manufacturing", zh: "智能制造", brand: { en: "Robotics", zh: "智能装备" } },
  { en: "the digital economy", zh: "数字经济", brand: { en: "Data", zh: "数字科技" } },
  { en: "green energy", zh: "绿色能源", brand: { en: "Energy", zh: "新能源" } },
  { en: "modern logistics", zh: "现代物流", brand: { en: "Logistics", zh: "物流" } },
  { en: "cross-border e-commerce", zh: "跨境电商", brand: { en: "Trading", zh: "跨境电商" } },
  { en: "cultural tourism", zh: "文化旅游", brand: { en: "Travel", zh: "文旅" } },
  { en: "modern agriculture", zh: "现代农业", brand: { en: "Seeds", zh: "种业" } },
  { en: "integrated circuits", zh: "集成电路", brand: { en: "Semiconductors", zh: "半导体" } },
  { en: "vocational education", zh: "职业教育", brand: { en: "Training", zh: "教育科技" } },
  { en: "care for the elderly", zh: "康养服务", brand: { en: "Care", zh: "康养" } },
  { en: "automotive parts", zh: "汽车零部件", brand: { en: "Auto Parts", zh: "汽车零部件" } },
  { en: "the marine economy", zh: "海洋经济", brand: { en: "Marine", zh: "海洋装备" } },
  { en: "food processing", zh: "食品加工", brand: { en: "Foods", zh: "食品" } },
];

/** A sign as it is written in names. */
export const signText = (sign: string): Text => ({ en: capital(spelt(sign)), zh: sign });

const SURNAMES: readonly [string, string][] =
  "赵Zhao 钱Qian 孙Sun 李Li 周Zhou 吴Wu 郑Zheng 王Wang 冯Feng 陈Chen 褚Chu 卫Wei 蒋Jiang 沈Shen 韩Han 杨Yang 朱Zhu 秦Qin 尤You 许Xu 何He 吕Lü 施Shi 张Zhang 孔Kong 曹Cao 严Yan 华Hua 金Jin 魏Wei 陶Tao 姜Jiang 戚Qi 谢Xie 邹Zou 喻Yu 柏Bai 水Shui 窦Dou 章Zhang 云Yun 苏Su 潘Pan 葛Ge 奚Xi 范Fan 彭Peng 郎Lang 鲁Lu 韦Wei"
    .split(" ")
    .map((both) => [both.charAt(0), both.slice(1)]);

/** The `n`th invented person: 赵某甲 Zhao Moujia; four thousand are called differently. */
export const personName = (n: number): Text => {
  const [zh, en] = SURNAMES[n % SURNAMES.length] ?? ["赵", "Zhao"];
  const turn = Math.floor(n / SURNAMES.length);
  const sign = turn < 22 ? `${STEMS}${BRANCHES}`[turn] : SIGNS[turn % SIGNS.length];
  return { zh: `${zh}某${sign}`, en: `${en} Mou${spelt(sign ?? "")}` };
};
