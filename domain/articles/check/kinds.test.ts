import { describe, expect, it } from "vitest";
import { parseRecord } from "../../events/parse";
import type { EventRecord } from "../../events/shape";
import type { Lang } from "../../events/values";
import { checkText } from "./check";
import type { Checked } from "./finding";

const text = (en: string, zh: string) => ({ en, zh });
const person = (
  key: string,
  names: [en: string, zh: string],
  org: [string, string],
  title: [string, string],
  called: object,
  more: object = {},
) => ({
  key,
  person: { name: text(...names), ...called },
  posts: [{ organization: { name: text(...org) }, title: text(...title) }],
  ...more,
});
const ZONE: [string, string] = ["Northfield Zone", "北原园区"];
const CHAMBER: [string, string] = ["Lakeside Chamber of Commerce", "湖滨商会"];
const GUEST = { side: "guest", delegation: "guests" };

/** An invented visit: two sides, three stops, talks, a plan to sign. */
const given = {
  format: "rapporteur/event-record@1",
  kind: "reception",
  status: "held",
  title: text("Lakeside Chamber of Commerce visits Northfield Zone", "湖滨商会到北原园区考察"),
  when: { start: "2024-03-05", part: "morning" },
  organizers: [
    { organization: { name: text(...ZONE) }, tier: "host" },
    { organization: { name: text("Harbour Institute", "港湾研究院") }, tier: "co_organizer" },
  ],
  delegations: [{ key: "guests", side: "guest", head: "mo", size: 6 }],
  participants: [
    person(
      "gao",
      ["Gao Yuan", "高原"],
      ZONE,
      ["director", "主任"],
      { pronoun: "he" },
      { side: "host", roles: ["receiver"] },
    ),
    person(
      "lin",
      ["Lin Shu", "林树"],
      ZONE,
      ["deputy director", "副主任"],
      {},
      { side: "host", roles: ["escort"] },
    ),
    person("mo", ["Mo Chen", "莫晨"], CHAMBER, ["president", "会长"], {}, GUEST),
    person(
      "tang",
      ["Tang Heyue", "唐河月"],
      CHAMBER,
      ["secretary general", "秘书长"],
      { honorific: text("Dr", "博士") },
      GUEST,
    ),
  ],
  agenda: [
    {
      key: "tour",
      activity: "tour",
      people: [{ key: "mo", as: "head" }, { key: "tang" }, { key: "lin", as: "escort" }],
      saw: [text("the cold-chain warehouse", "冷链仓库"), text("the seed laboratory", "种子实验室")],
    },
    {
      key: "talks",
      activity: "talks",
      topics: [text("trade in seeds", "种子贸易"), text("training of farmers", "农民培训")],
      remarks: [
        {
          key: "r1",
          by: ["gao"],
          act: "introduce",
          points: [text("the zone's water supply", "园区供水情况")],
        },
        {
          key: "r2",
          by: ["gao"],
          act: "hope",
          points: [text("the chamber would open a branch office in the zone", "商会在园区设立办事处")],
        },
        {
          key: "r3",
          by: ["mo"],
          act: "say",
          points: [
            text(
              "the chamber is willing to send seed experts to the zone every spring",
              "商会愿每年春季派遣种子专家到园区",
            ),
          ],
        },
        {
          key: "r4",
          by: ["mo"],
          act: "praise",
          points: [text("the zone's in-depth research on drought", "园区对干旱的深入研究")],
        },
      ],
      agreements: ["seeds"],
    },
  ],
  agreements: [
    {
      key: "seeds",
      title: text("seed exchange agreement", "种子交换协议"),
      type: "other",
      status: "planned",
      parties: [{ organization: { name: text(...ZONE) } }, { organization: { name: text(...CHAMBER) } }],
    },
  ],
  credits: { author: { name: text("Ann Exemplar", "例行") }, reviewer: { name: text("Bo Example", "示例") } },
};

const record: EventRecord = (() => {
  const parsed = parseRecord(given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
})();

const found = (sentence: string, lang: Lang): [Checked, string][] =>
  checkText(
    `${lang === "en" ? "Mo Chen of Lakeside came to Northfield." : "莫晨来到北原。"}\n\n${sentence}`,
    record,
    lang,
  ).unsupported.map((one) => [one.kind, one.text]);

/** A kind, a sentence that the record does not support with the words that are reported, and one that it does. */
type Pair = [kind: Checked, wrong: string, reported: string, right: string];

const ENGLISH: Pair[] = [
  [
    "gender",
    "She praised the zone's in-depth research on drought.",
    "She",
    "Gao introduced the zone's water supply, and he hoped for a branch office.",
  ],
  ["gender", "Mr Mo praised the zone's in-depth research on drought.", "Mr", "Dr Tang joined the tour."],
  [
    "degree",
    "Gao warmly received the guests.",
    "warmly",
    "Mo praised the zone's in-depth research on drought.",
  ],
  ["degree", "The two sides had a fruitful exchange.", "fruitful", "The two sides exchanged views."],
  [
    "force",
    "Mo said the chamber will send seed experts to the zone every spring.",
    "will",
    "Mo said the chamber is willing to send seed experts to the zone every spring.",
  ],
  [
    "force",
    "Gao and the guests agreed that the chamber would open a branch office in the zone.",
    "agreed that",
    "Gao expressed the hope that the chamber would open a branch office in the zone.",
  ],
  [
    "sequence",
    "After the talks, the guests toured the cold-chain warehouse.",
    "After the talks",
    "Before the talks, the guests toured the cold-chain warehouse.",
  ],
  [
    "sequence",
    "Gao introduced the zone's water supply. Subsequently, Mo praised the zone's research on drought.",
    "Subsequently",
    "The guests toured the seed laboratory. They then discussed trade in seeds with Gao.",
  ],
  [
    "role",
    "Gao Yuan accompanied the guests on the tour of the seed laboratory.",
    "Gao Yuan accompanied",
    "Lin Shu accompanied the guests on the tour of the seed laboratory.",
  ],
  ["role", "The delegation was led by Tang Heyue.", "Tang Heyue", "The delegation was led by Mo Chen."],
  [
    "role",
    "Mo introduced the zone's water supply.",
    "Mo introduced",
    "Gao introduced the zone's water supply.",
  ],
  [
    "role",
    "The visit was hosted by Harbour Institute.",
    "hosted by",
    "The visit was hosted by Northfield Zone and co-organized by Harbour Institute.",
  ],
  [
    "number",
    "The guests toured four laboratories.",
    "four",
    "The guests toured two sites, the cold-chain warehouse and the seed laboratory.",
  ],
  ["number", "A delegation of 12 people came.", "12", "A six-member delegation came."],
  [
    "name",
    "Gao received Mo Chan of the chamber.",
    "Mo Chan",
    "Gao received Mo Chen of the Lakeside Chamber.",
  ],
  [
    "title",
    "Lin Shu, director of Northfield Zone, escorted the guests.",
    "director",
    "Lin Shu, deputy director of Northfield Zone, escorted the guests.",
  ],
  [
    "date",
    "The visit took place on March 6, 2024.",
    "March 6, 2024",
    "The visit took place on the morning of 5 March 2024.",
  ],
  ["date", "The guests came recently, in the evening.", "recently", "The guests came in the morning."],
  [
    "status",
    "The two sides signed the seed exchange agreement and reached a consensus.",
    "reached a consensus",
    "The two sides plan to sign the seed exchange agreement.",
  ],
];
const CHINESE: Pair[] = [
  [
    "gender",
    "莫晨肯定了园区对干旱的深入研究，她还介绍了商会。",
    "她",
    "高原介绍了园区供水情况，他希望商会在园区设立办事处。",
  ],
  ["gender", "莫晨女士肯定了园区对干旱的深入研究。", "女士", "唐河月博士参观了种子实验室。"],
  ["degree", "高原热情接待了莫晨一行。", "热情", "莫晨肯定了园区对干旱的深入研究。"],
  ["degree", "双方进行了富有成效的座谈。", "富有成效", "双方进行了座谈。"],
  [
    "force",
    "莫晨表示，商会将每年春季派遣种子专家到园区。",
    "将",
    "莫晨表示，商会愿每年春季派遣种子专家到园区。",
  ],
  ["force", "高原承诺商会在园区设立办事处。", "承诺", "高原希望商会在园区设立办事处。"],
  ["sequence", "座谈结束后，莫晨一行参观了冷链仓库。", "座谈结束后", "座谈前，莫晨一行参观了冷链仓库。"],
  [
    "sequence",
    "高原介绍了园区供水情况。随后，莫晨肯定了园区对干旱的研究。",
    "随后",
    "莫晨一行参观了种子实验室，随后与高原就种子贸易座谈。",
  ],
  ["role", "莫晨一行在高原陪同下参观了种子实验室。", "高原陪同", "莫晨一行在林树陪同下参观了种子实验室。"],
  ["role", "唐河月率队来访。", "唐河月率队", "莫晨率队来访。"],
  ["role", "莫晨介绍了园区供水情况。", "莫晨介绍", "高原介绍了园区供水情况。"],
  ["role", "活动由港湾研究院主办。", "主办", "活动由北原园区主办，港湾研究院协办。"],
  ["number", "来宾参观了四个实验室。", "四", "来宾参观了冷链仓库、种子实验室两个地点。"],
  ["number", "莫晨一行12人来访。", "12", "莫晨一行6人来访。"],
  ["name", "湖滨商会秘书长唐河悦参加。", "唐河悦", "湖滨商会秘书长唐河月参加。"],
  ["title", "北原园区主任林树陪同。", "主任", "北原园区副主任林树陪同。"],
  ["date", "2024年3月6日，莫晨一行来访。", "2024年3月6日", "3月5日上午，莫晨一行来访。"],
  ["date", "近日，莫晨一行来访。", "近日", "2024年3月5日，莫晨一行来访。"],
  ["status", "双方签署了种子交换协议，并达成共识。", "达成共识", "双方拟签署种子交换协议。"],
];

describe("a statement that no field supports, and its correct counterpart", () => {
  it.each(ENGLISH)("%s: %s", (kind, wrong, reported, right) => {
    expect(found(wrong, "en")).toContainEqual([kind, reported]);
    expect(found(right, "en")).toEqual([]);
  });
  it.each(CHINESE)("%s：%s", (kind, wrong, reported, right) => {
    expect(found(wrong, "zh")).toContainEqual([kind, reported]);
    expect(found(right, "zh")).toEqual([]);
  });
});

describe("what looks wrong and is correct", () => {
  const RIGHT: [what: string, sentence: string, lang: Lang][] = [
    [
      "a headline in title case",
      "# Lakeside Chamber Delegation Inspects Northfield Zone\n\nGao received it.",
      "en",
    ],
    ["a plain shortening of a body", "The Lakeside Chamber sent six people.", "en"],
    ["family names and a style before one", "Gao received Mo and Dr Tang.", "en"],
    ["a list in another order", "They saw the seed laboratory and the cold-chain warehouse.", "en"],
    ["a date in figures", "The visit took place on 2024-03-05.", "en"],
    ["a number in words", "The delegation had six members.", "en"],
    ["lines of credits", "Text: Ann Exemplar\nReviewer: Bo Example", "en"],
    [
      "a capital at the beginning of a sentence",
      "Meanwhile the guests saw the warehouse. Water was discussed too.",
      "en",
    ],
    ["a purpose in the passive", "Trade in seeds was to be discussed.", "en"],
    ["动词后的单位简称", "来宾到北原交流商会工作。", "zh"],
    ["单位的简称", "商会与园区座谈。", "zh"],
    ["其他、吉他不是代词", "其他人员也参加了座谈。", "zh"],
    ["列举的次序不同", "来宾参观了种子实验室和冷链仓库。", "zh"],
    ["汉字数字", "莫晨一行六人来访。", "zh"],
    ["署名行", "供稿：例行　审核：示例", "zh"],
    ["日期的另一种写法", "3月5日，莫晨来访。", "zh"],
  ];
  it.each(RIGHT)("%s: %s", (_, sentence, lang) => {
    expect(found(sentence, lang)).toEqual([]);
  });
});

describe("a fact that is not stated", () => {
  it("is stated in other words, or not at all", () => {
    const paths = (sentence: string, lang: Lang) =>
      checkText(sentence, record, lang).omissions.map(({ path }) => path);
    const en = "On March 5 six visitors discussed trading in seeds and how to train farmers.";
    for (const path of ["when.start", "delegations[guests].size", "agenda[talks].topics[0].en"])
      expect(paths(en, "en")).not.toContain(path);
    expect(paths(en, "en")).toContain("agenda[tour].saw[1].en");
    const zh = "3月5日，一行6人就种子贸易和农民培训进行了交流。";
    for (const path of ["when.start", "delegations[guests].size", "agenda[talks].topics[1].zh"])
      expect(paths(zh, "zh")).not.toContain(path);
    expect(paths(zh, "zh")).toContain("agenda[tour].saw[0].zh");
    expect(paths("来宾参观。", "zh")).toContain("when.start");
  });
});
