import { anyOf, bystander, named, type Planter, type PlantingInput, saidAtFirst } from "./planter.test-data";

const SAY = "表示|指出|强调|希望|感谢|介绍|说，|祝贺|肯定|汇报|对";

const sayers = (soil: PlantingInput): RegExp | undefined => {
  const names = anyOf(named(soil.record, "zh").map(({ name }) => name));
  return names ? new RegExp(`(?<=[。\\n])${names}(?=${SAY})`, "gu") : undefined;
};
const isIn = ({ record }: PlantingInput, word: string): boolean => JSON.stringify(record).includes(word);
const inserted = (rule: string, find: RegExp, put: string, word: string): Planter => ({
  kind: "degree",
  rule,
  find,
  put: (_, soil) => (isIn(soil, word) ? undefined : put),
});
const opening = (words: string): Planter => ({
  kind: "sequence",
  rule: words,
  find: (soil) => {
    if (!saidAtFirst(soil.record)) return undefined;
    const names = anyOf(named(soil.record, "zh").map(({ name }) => name));
    return names ? new RegExp(`(?<=(?:${SAY})[\\s\\S]{10,}[。\\n])${names}(?=${SAY})`, "gu") : undefined;
  },
  put: ([all]) => `${words}${all}`,
});
const swapped = (rule: string, behind: string, side: "host" | "guest"): Planter => ({
  kind: "role",
  rule,
  find: (soil) => {
    const names = anyOf(named(soil.record, "zh").map(({ name }) => name));
    return names ? new RegExp(`${names}(?=${behind})`, "gu") : undefined;
  },
  put: ([name], soil) => {
    const other = bystander(soil.record, "zh", side);
    return other === name ? undefined : other;
  },
});
const retitled = (from: string, to: string): Planter => ({
  kind: "title",
  rule: `${from}→${to}`,
  find: (soil) => {
    const names = anyOf(named(soil.record, "zh").map(({ name }) => name));
    return names ? new RegExp(`(?<![副原代])${from}(?=${names})`, "gu") : undefined;
  },
  put: () => to,
});
const SOUNDS: Readonly<Record<string, string>> = {
  明: "铭",
  华: "桦",
  文: "雯",
  平: "萍",
  英: "瑛",
  志: "智",
  成: "诚",
};
const misspelt = (name: string): string => {
  const last = [...name].at(-1) ?? "";
  return [...name].slice(0, -1).join("") + (SOUNDS[last] ?? (last === "璋" ? "章" : "璋"));
};
const endOf = /(?<=\n\n[^\n#]{40,}。)(?=\n\n)/g;

/** Wrong statements in Chinese. */
export const PLANTED_CHINESE: readonly Planter[] = [
  {
    kind: "gender",
    rule: "他 for a name",
    find: sayers,
    put: (_, soil) => (isIn(soil, '"he"') ? undefined : "他"),
  },
  {
    kind: "gender",
    rule: "她 for a name",
    find: sayers,
    put: (_, soil) => (isIn(soil, '"she"') ? undefined : "她"),
  },
  {
    kind: "gender",
    rule: "先生",
    find: sayers,
    put: ([name], soil) => (isIn(soil, "先生") ? undefined : `${name}先生`),
  },
  {
    kind: "gender",
    rule: "女士",
    find: sayers,
    put: ([name], soil) => (isIn(soil, "女士") ? undefined : `${name}女士`),
  },
  inserted("热烈欢迎", /(?<=表示)欢迎/g, "热烈欢迎", "热烈"),
  inserted("深入交流", /(?<=[^入步])交流(?=。|，)/g, "深入交流", "深入交流"),
  inserted("充分肯定", /(?<!充分)肯定了/g, "充分肯定了", "充分"),
  inserted("高度重视", /(?<=。)(?=[\p{Script=Han}]{2,4}表示，)/gu, "双方高度重视此次会面。", "高度"),
  inserted("亲切会见", /(?<=\n[^#\n]*)会见/g, "亲切会见", "亲切"),
  inserted("热情接待", /(?<=\n[^#\n]*)接待(?=[，。了])/g, "热情接待", "热情"),
  inserted("圆满", /(?<=\n[^#\n]*)举行(?=。|，)/g, "圆满举行", "圆满"),
  inserted("富有成效的座谈", /(?<=[^效])(?<!举行|进行)座谈(?=[。，])/g, "进行了富有成效的座谈", "富有成效"),
  inserted("成功签署", /(?<=\n[^#\n]*)签署(?=[\p{Script=Han}])/gu, "成功签署", "成功"),
  inserted("衷心感谢", /(?<=[\p{Script=Han}])感谢(?=[\p{Script=Han}])/gu, "衷心感谢", "衷心"),
  {
    kind: "force",
    rule: "愿→承诺",
    find: /(?<![意自])愿(?![望意景])/g,
    put: (_, soil) => (isIn(soil, '"commitment"') ? undefined : "承诺"),
  },
  { kind: "force", rule: "愿→将", find: /(?<![意自])愿(?![望意景])/g, put: () => "将" },
  {
    kind: "force",
    rule: "希望→承诺",
    find: /(?<=[\p{Script=Han}，])希望(?=[\p{Script=Han}]{4,})/gu,
    put: () => "承诺",
  },
  {
    kind: "force",
    rule: "希望→商定",
    find: /(?<=[\p{Script=Han}，])希望(?=[\p{Script=Han}]{4,})/gu,
    put: () => "商定",
  },
  { kind: "force", rule: "希望→将", find: /希望(?=[\p{Script=Han}]{4,})/gu, put: () => "表示将" },
  { kind: "force", rule: "有意→将", find: /有意(?!向)|力争/g, put: () => "将" },
  {
    kind: "force",
    rule: "意向→协议",
    find: /达成([\p{Script=Han}]{0,8})意向/gu,
    put: ([, what = ""], { record }) =>
      record.agreements?.some((one) => one.status === "signed") ? undefined : `签署了${what}协议`,
  },
  {
    kind: "force",
    rule: "建议→决定",
    find: /(?<=\p{Script=Han})(?:建议|提议)(?=[\p{Script=Han}]{4,})/gu,
    put: () => "承诺",
  },
  opening("会后，"),
  opening("座谈结束后，"),
  opening("随后，"),
  opening("接着，"),
  swapped("another accompanies", "(?:等)?陪同", "guest"),
  swapped("another receives", "(?:等)?接待", "host"),
  swapped("another leads", "(?:率|带队|带领)", "guest"),
  swapped("another chairs", "主持", "host"),
  swapped("another witnesses", "(?:等)?见证", "host"),
  {
    kind: "role",
    rule: "another says it",
    find: sayers,
    put: ([name], { record }) => {
      const said = record.agenda.flatMap((item) =>
        (item.remarks ?? []).flatMap((one) => (one.by === "all" ? [] : one.by)),
      );
      return named(record, "zh").find(({ one, name: other }) => said.includes(one.key) && other !== name)
        ?.name;
    },
  },
  {
    kind: "role",
    rule: "a speaker chaired",
    find: sayers,
    put: ([name], soil) => (isIn(soil, '"chair"') ? undefined : `${name}主持座谈会，`),
  },
  {
    kind: "role",
    rule: "another tier",
    find: /(?<!共同)(?:主办|协办|承办)(?=[。，])/g,
    put: ([verb], { record }) =>
      (record.organizers ?? []).length === 0 ? undefined : verb === "主办" ? "协办" : "主办",
  },
  {
    kind: "number",
    rule: "another number",
    find: /(?<![第\d年月日.])(?<!^#.*)[三四五六七八九](?=[点项个家位名所座])/gmu,
    put: () => "十七",
  },
  {
    kind: "number",
    rule: "another figure",
    find: /(?<![第\d年月日.])\d{1,3}(?=[个人家名位项余])/gu,
    put: ([word]) => `${Number(word) + 17}`,
  },
  {
    kind: "number",
    rule: "a number of places",
    find: /(?<=\n[^#\n]*)参观了?(?=[\p{Script=Han}]{3,})/gu,
    put: () => "参观了九家企业，包括",
  },
  {
    kind: "number",
    rule: "a size",
    find: /(?<=\p{Script=Han})一行(?!\d|人)/gu,
    put: (_, { record }) => (record.delegations?.some((one) => one.size) ? undefined : "一行23人"),
  },
  {
    kind: "number",
    rule: "a number of proposals",
    find: /(?<=\p{Script=Han})希望(?=[\p{Script=Han}]{4,})/gu,
    put: () => "提出十一点建议，希望",
  },
  {
    kind: "name",
    rule: "a person misspelt",
    find: (soil) => {
      const names = anyOf(named(soil.record, "zh").map(({ name }) => name));
      return names ? new RegExp(names, "gu") : undefined;
    },
    put: ([name]) => misspelt(name),
  },
  {
    kind: "name",
    rule: "another speaker",
    find: sayers,
    put: (_, soil) => (isIn(soil, "欧书") ? undefined : "郑书帆"),
  },
  {
    kind: "name",
    rule: "another body",
    find: /(?<=[\p{Script=Han}]{4,})(?:学会|商会|研究所|医院|集团|协会|委员会)(?=[会长主任董事长秘书长所长院长])/gu,
    put: ([all]) => (all === "集团" ? "银行" : "基金会"),
  },
  retitled("会长", "副会长"),
  retitled("副主任", "主任"),
  retitled("秘书长", "理事长"),
  retitled("局长", "副局长"),
  retitled("董事长", "总经理"),
  retitled("理事长", "秘书长"),
  retitled("市长", "副市长"),
  retitled("书记", "副书记"),
  {
    kind: "date",
    rule: "another day",
    find: /(?<=\d月)\d{1,2}(?=日)/g,
    put: ([day]) => `${(Number(day) % 27) + 2}`,
  },
  {
    kind: "date",
    rule: "another year",
    find: /(?<!\d|[（(])\d{4}(?=年\d)/g,
    put: ([year]) => `${Number(year) - 3}`,
  },
  {
    kind: "date",
    rule: "a part of the day",
    find: /(?<=\d月\d{1,2}日)(?=，)/g,
    put: (_, soil) => (isIn(soil, '"part"') || isIn(soil, "下午") ? undefined : "下午"),
  },
  {
    kind: "date",
    rule: "近日",
    find: /(?<=\n\n)\d{4}年\d{1,2}月\d{1,2}日(?=，)/g,
    put: (_, soil) => (isIn(soil, "近日") ? undefined : "近日"),
  },
  {
    kind: "status",
    rule: "a signature",
    find: endOf,
    put: (_, { record }) => ((record.agreements ?? []).length > 0 ? undefined : "双方签署了合作备忘录。"),
  },
  {
    kind: "status",
    rule: "a consensus",
    find: endOf,
    put: (_, { record }) =>
      record.outcomes?.some((one) => one.type === "consensus") ? undefined : "双方就此达成共识。",
  },
  {
    kind: "status",
    rule: "a promise",
    find: endOf,
    put: (_, soil) =>
      isIn(soil, '"promise"') || isIn(soil, '"commitment"') ? undefined : "主办方承诺提供办证协助。",
  },
];
