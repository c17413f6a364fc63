import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import type { Article, Block, Sentence } from "./article";
import { lintArticle } from "./lint";
import { LINT_RULES, type LintRule } from "./lint-finding";

const record: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "held",
  title: { en: "Lakeside visits Northfield", zh: "湖滨到访北原" },
  when: { start: "2024-03-05" },
  participants: [
    {
      key: "ann",
      side: "guest",
      person: {
        name: { en: "Ann Exemplar", zh: "安例" },
        later: { en: "Ms Ann" },
        aliases: ["Anne Exemplar"],
      },
      posts: [
        {
          organization: {
            name: { en: "Lakeside Co., Ltd.", zh: "湖滨公司" },
            short: { en: "LC" },
            aliases: ["Lake Side"],
          },
          title: { en: "manager", zh: "经理" },
        },
      ],
    },
    { key: "bob", side: "host", person: { name: { en: "Bob Exemplar", zh: "白例" } } },
    { key: "all", side: "host", group: { zh: "会员" }, of: [{ name: { zh: "云溪示例商会" } }] },
  ],
  agenda: [
    {
      key: "talks",
      activity: "talks",
      remarks: [
        {
          key: "r1",
          by: ["ann"],
          act: "say",
          points: [0, 1, 2].map(() => ({ en: "x".repeat(100), zh: "甲".repeat(40) })),
          quote: { en: "We agree.", zh: "我们同意。" },
        },
        { key: "r2", by: ["bob"], act: "say", points: [0, 1, 2].map(() => ({ en: "y".repeat(100) })) },
      ],
    },
  ],
  agreements: [
    {
      key: "a",
      title: { en: "charter of trade", zh: "贸易章程" },
      type: "other",
      status: "signed",
      parties: [],
    },
  ],
  photos: [{ key: "p", caption: { en: "The guests arrive", zh: "来宾抵达" } }],
};

let count = 0;
const said = (text: string, more: Partial<Sentence> = {}): Sentence => {
  count += 1;
  return { id: `s${count}`, text, paths: [], length: 10, ...more };
};
const paragraph = (...sentences: (string | Sentence)[]): Block => ({
  type: "paragraph",
  part: "agenda",
  sentences: sentences.map((one) => (typeof one === "string" ? said(one) : one)),
});
const headline = (text: string): Block => ({ type: "headline", sentence: said(text) });
const article = (lang: Lang, ...blocks: Block[]): Article => ({ lang, blocks, gaps: [] });
const list = (lead: string, ...items: string[]): Block => ({
  type: "list",
  part: "agreements",
  ordered: true,
  lead: said(lead),
  items: items.map((one) => said(one)),
});

const long =
  "Ann Exemplar and Bob Exemplar discussed the trade of the two towns in tea, salt, cloth and copper.";
const point = (key: string) => ({
  paths: [0, 1, 2].map((at) => `agenda[talks].remarks[${key}].points[${at}].en`),
});

const FAULTS: [rule: LintRule, what: string, article: Article][] = [
  ["twice", "a sentence again", article("en", paragraph("They met."), paragraph("They met."))],
  ["twice", "nearly a sentence again", article("en", paragraph(long, long.replace("copper", "coppers")))],
  [
    "title_after_company",
    "a title cut off",
    article("en", paragraph("They met Lakeside Co., Ltd. Manager Ann Exemplar.")),
  ],
  ["variant_spelling", "another spelling of a person", article("en", paragraph("Anne Exemplar spoke."))],
  [
    "variant_spelling",
    "another spelling of an organization",
    article("en", paragraph("Lake Side sent a guest.")),
  ],
  [
    "names_run_together",
    "two names without a comma",
    article("en", paragraph("Ann Exemplar Bob Exemplar met.")),
  ],
  ["names_run_together", "两名相连", article("zh", paragraph("安例白例会面。"))],
  ["other_script", "Chinese in English", article("en", paragraph("Ann Exemplar met 白例."))],
  ["other_script", "a Chinese stop in English", article("en", paragraph("They met。"))],
  ["other_script", "English in Chinese", article("zh", paragraph("安例表示 thanks。"))],
  ["wrong_ordinal", "3th", article("en", paragraph("It was the 3th meeting."))],
  ["wrong_ordinal", "11st", article("en", paragraph("It was the 11st meeting."))],
  ["file_name", "a picture's file", article("en", paragraph("They met 5.26(3).png today."))],
  ["fused_sentences", "two in one", article("en", paragraph("They met. They talked."))],
  ["fused_sentences", "两句合一", article("zh", paragraph("双方会面。双方座谈。"))],
  ["quoted_report", "reported speech in marks", article("en", paragraph("He said: “The fair was good.”"))],
  ["headline_without_facts", "a slogan alone", article("en", headline("Together for a better future"))],
  ["caption_in_text", "a caption", article("en", paragraph("The guests arrive."))],
  ["item_twice", "a place twice", article("en", paragraph("They saw the port, the port and the mill."))],
  ["empty_phrase", "a filler", article("en", paragraph("They held fruitful talks."))],
  ["empty_phrase", "套话", article("zh", paragraph("双方进行了深入交流。"))],
  [
    "number_of_items",
    "three of two",
    article("en", list("They will work together in three areas:", "tea;", "salt.")),
  ],
  ["number_of_items", "三项只列两项", article("zh", list("双方将在三个方面合作：", "茶叶；", "盐业。"))],
  [
    "role_of_two",
    "two chairs",
    article("en", paragraph("Ann Exemplar chaired the meeting.", "Bob Exemplar chaired the meeting.")),
  ],
  [
    "other_document",
    "a document nobody signed",
    article("en", headline("Lakeside and Northfield sign contract")),
  ],
  [
    "two_speakers",
    "both sides in one paragraph",
    article("en", paragraph(said("A said x.", point("r1")), said("B said y.", point("r2")))),
  ],
  ["empty_slot", "undefined", article("en", paragraph("They met undefined."))],
  ["empty_slot", "empty marks", article("zh", paragraph("会议主题为“”。"))],
  ["punctuation", "two spaces", article("en", paragraph("They  met."))],
  ["punctuation", "a space before a comma", article("en", paragraph("They met , then left."))],
  ["punctuation", "an open end", article("en", paragraph("They met Ann, and."))],
  ["punctuation", "半角逗号", article("zh", paragraph("双方会面,随后座谈。"))],
  ["punctuation", "两个顿号", article("zh", paragraph("茶叶、、盐业。"))],
  ["unbalanced", "an open quotation", article("en", paragraph("They said “yes."))],
  ["unfinished", "no stop", article("en", paragraph("They met"))],
  ["unfinished", "a small letter first", article("en", paragraph("they met."))],
  ["unfinished", "a stop in the headline", article("en", headline("Lakeside visits Northfield."))],
  ["too_long", "forty-one words", article("en", paragraph(said("They met.", { length: 41 })))],
  ["repeated_run", "a place twice", article("zh", paragraph("安例赴湖滨公司湖滨公司走访。"))],
  ["repeated_run", "words twice", article("en", paragraph("Ann met the head of trade the head of trade."))],
  ["without_subject", "没有主语", article("zh", paragraph("接待了安例一行。"))],
  ["two_subjects", "两个主语", article("zh", paragraph("云溪示例商会双方就合作座谈。"))],
  ["name_twice", "a name twice", article("en", paragraph("Ann Exemplar met Bob Exemplar and Ann Exemplar."))],
  ["same_verb", "三句表示", article("zh", paragraph("安例表示，一。", "安例表示，二。", "安例表示，三。"))],
  ["thin_paragraphs", "two thin ones", article("en", paragraph("They met."), paragraph("They ate."))],
  ["hollow_verb", "进行交流", article("zh", paragraph("双方在会议室进行交流。"))],
  ["unused_short", "a bracket for nothing", article("en", paragraph("They met Lakeside Co., Ltd. (LC)."))],
  [
    "listed_again",
    "somebody twice",
    article(
      "en",
      paragraph("Ann Exemplar met them."),
      paragraph(said("Also present was Ann Exemplar.", { id: "people.ann" })),
    ),
  ],
  ["empty_sentence", "nothing", article("en", paragraph("Others also took part."))],
  [
    "own_house",
    "a minister of a ministry",
    article("en", paragraph("Ann is minister of the Ministry of Ports.")),
  ],
  [
    "hollow_lead",
    "a ceremony in place of what was given",
    article(
      "en",
      headline("Lakeside donates boats to Port"),
      paragraph("A handover ceremony was held in Port on March 5."),
    ),
  ],
  [
    "hollow_lead",
    "an event that opened",
    article("en", headline("Lakeside museum opens in Port"), paragraph("An event opened in Port.")),
  ],
  ["capital_inside", "a group as it was noted", article("en", paragraph("Ann and Several students came."))],
  ["named_late", "a short name first", article("en", paragraph("Ms Ann spoke.", "Ann Exemplar left."))],
  [
    "punctuation",
    "a possessive behind a post",
    article("en", paragraph("They met in Ann, the chair,'s room.")),
  ],
  [
    "same_opening",
    "three alike",
    article(
      "en",
      paragraph("The two sides then met.", "The two sides then ate.", "The two sides then left."),
    ),
  ],
];

describe("lint rules", () => {
  it.each(FAULTS)("%s: %s", (rule, _, faulty) => {
    expect(lintArticle(faulty, record).map((one) => one.rule)).toContain(rule);
  });

  describe("name_twice of an organization in Chinese", () => {
    const shop = { name: { zh: "湖滨机械公司" } };
    const two: DraftRecord = {
      ...record,
      home: shop,
      participants: [
        { key: "ann", person: { name: { zh: "安例" } }, posts: [{ organization: shop }] },
        {
          key: "bob",
          person: { name: { zh: "白例" } },
          posts: [{ organization: { name: { zh: "云雀机械网" }, short: { zh: "云雀网" } } }],
        },
      ],
    };
    const rules = (text: string): LintRule[] =>
      lintArticle(article("zh", paragraph(text)), two).map((one) => one.rule);

    it("is found where only people are in between", () => {
      expect(rules("湖滨机械公司董事长安例，湖滨机械公司经理博例，云雀机械网经理白例到访。")).toContain(
        "name_twice",
      );
    });

    it("is not found after another organization, where 该公司 would be the other one", () => {
      for (const other of ["云雀机械网", "云雀网"])
        expect(rules(`湖滨机械公司董事长安例，${other}经理白例，湖滨机械公司经理博例到访。`)).not.toContain(
          "name_twice",
        );
    });
  });

  it("each rule has a case", () => {
    expect(LINT_RULES.filter((rule) => !FAULTS.some(([of]) => of === rule))).toEqual([]);
  });

  const fine: [string, Article][] = [
    [
      "a ceremony that has an aim",
      article(
        "en",
        headline("Lakeside Co., Ltd. opens charter of trade week"),
        paragraph("A ceremony was held in Port to open Lakeside's charter week."),
      ),
    ],
    [
      "a ceremony that is all of the news",
      article("en", headline("Charter of trade"), paragraph("A handover ceremony was held in Port.")),
    ],
    [
      "an article in order",
      article(
        "en",
        headline("Lakeside Co., Ltd. signs charter of trade"),
        paragraph("Ann Exemplar, manager of Lakeside Co., Ltd., met Bob Exemplar."),
        paragraph(said("Ann said that x.", point("r1")), "She said: “We agree.”"),
        paragraph(said("Bob said that y.", point("r2"))),
        list("They will work together in two areas:", "tea;", "salt."),
      ),
    ],
    [
      "an article in order, in Chinese",
      article("zh", headline("安例与白例会面"), paragraph("安例表示，甲。", "他说：“我们同意。”")),
    ],
    [
      "the office's own words",
      article("en", paragraph(said("A warm, fruitful day. We met  often.", { own: true }))),
    ],
  ];
  it.each(fine)("nothing is found in %s", (_, good) => {
    expect(lintArticle(good, record)).toEqual([]);
  });
});
