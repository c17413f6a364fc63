import { describe, expect, it } from "vitest";
import type { Article } from "../articles/article";
import { withTexts } from "../articles/edits";
import { sentencesOf } from "../articles/sentence-places";
import { writeArticle } from "../articles/write";
import type { DraftRecord } from "../events/shape";
import type { Lang } from "../events/values";
import { articleWith, record, changeWords as words } from "./edited-sentence.test-data";
import { withHouseRules } from "./house-rules";
import { styleProposalInput } from "./inputs";
import { placeholderNames, wordingParts } from "./placeholder-names";
import { proposedRule } from "./proposals";
import type { RuleTexts } from "./rule";
import { styleChanges } from "./style-changes";
import { writeInHouseStyle } from "./write-in-house-style";

describe("changes of edited sentences", () => {
  it("are the words that differ, whoever is named and whatever the day", () => {
    expect(
      words("en", "Hu Bian discussed water supply.", "Hu Bian exchanged views on water supply."),
    ).toEqual(["discussed → exchanged views on"]);
    expect(words("en", "Hu Bian discussed water supply.", "Hu Bian talked about water supply.")).toEqual([
      "discussed → talked about",
    ]);
    expect(words("zh", "胡边会见水长流。", "胡边会晤水长流。")).toEqual(["会见 → 会晤"]);
    expect(words("zh", "双方就供水进行交流。", "双方围绕供水进行交流。")).toEqual(["双方就 → 双方围绕"]);
  });

  it("include the form of a day, as one change without its numbers", () => {
    expect(
      words(
        "en",
        "Hu Bian met Shui Changliu on March 21, 2024.",
        "Hu Bian met Shui Changliu on 21 March 2024.",
      ),
    ).toEqual(["[D1] [N1], [D2] → [N1] [D1] [D2]"]);
    expect(words("zh", "胡边3月21日会见水长流。", "胡边3月21号会见水长流。")).toEqual(["[N1]日 → [N1]号"]);
  });

  it("include the form of an organization's name that the record knows", () => {
    expect(words("en", "They visited the Lakeside Water Company.", "They visited the LWC.")).toEqual([
      "Lakeside Water Company → LWC",
    ]);
  });

  it("are written as within a sentence where they begin one, names as they are", () => {
    expect(words("en", "Lakeside Water Company received them.", "The LWC received them.")).toEqual([
      "Lakeside Water Company → the LWC",
    ]);
    expect(words("en", "The Lakeside Water Company received them.", "LWC received them.")).toEqual([
      "the Lakeside Water Company → LWC",
    ]);
  });

  it("keep a function word with the word that it belongs to", () => {
    expect(words("en", "The talks were held in the office.", "The talks were held at the office.")).toEqual([
      "in the office → at the office",
    ]);
    expect(
      words("en", "The talks were on cross-border trade.", "The talks were about cross-border trade."),
    ).toEqual(["on cross-border → about cross-border"]);
  });

  it.each<[string, Lang, string, string]>([
    ["a number", "en", "Hu Bian received five guests.", "Hu Bian received six guests."],
    ["an estimate", "en", "They named 300 companies.", "They named about 300 companies."],
    ["a day", "en", "Hu Bian spoke on March 21, 2024.", "Hu Bian spoke on March 22, 2024."],
    ["a name of a person", "en", "Hu Bian discussed water supply.", "Shui Changliu discussed water supply."],
    [
      "an unknown name",
      "en",
      "They visited the Lakeside Water Company.",
      "They visited the Hillside Gas Company.",
    ],
    [
      "a fact that is added",
      "en",
      "Hu Bian discussed water.",
      "Hu Bian discussed clean drinking water at length.",
    ],
    ["a word that is dropped", "en", "They had friendly talks.", "They had talks."],
    ["a force", "en", "Hu Bian hoped to build a plant.", "Hu Bian promised to build a plant."],
    ["a status", "en", "Hu Bian will sign an agreement.", "Hu Bian signed an agreement."],
    ["a negation", "en", "Hu Bian was able to come.", "Hu Bian was unable to come."],
    ["a month that is dropped", "zh", "胡边3月21日会见水长流。", "胡边21日会见水长流。"],
    ["a force", "zh", "胡边希望加强合作。", "胡边承诺加强合作。"],
    ["who came along", "zh", "水长流一行参观泵站。", "水长流参观泵站。"],
    ["a title", "zh", "局长水长流参观泵站。", "总经理水长流参观泵站。"],
  ])("leave out what changes %s", (_what, lang, generated, edited) => {
    expect(words(lang, generated, edited)).toEqual([]);
  });

  it("are checked in their article, as the editor checks them", () => {
    const people = record.participants?.map((one) => ({
      ...one,
      posts: [
        one.key === "host"
          ? { title: { zh: "主任" }, organization: { name: { zh: "示例办公室" } } }
          : { title: { zh: "会长" }, organization: { name: { zh: "虚构商会" } } },
      ],
    }));
    const given = { ...record, participants: people } as DraftRecord;
    const plain = writeArticle(given, "zh");
    const lead = sentencesOf(plain).find(({ text }) => text.endsWith("。") && text.includes("会见"));
    const [id, text] = [lead?.id ?? "", lead?.text ?? ""];
    const article = withTexts(plain, new Map([[id, text.replace("会见", "会晤")]]));
    expect(styleChanges({ article, edits: { [id]: text } }, given, new Set([id])).get(id)).toMatchObject([
      { before: "会见", after: "会晤" },
    ]);
  });

  it("are the same for sentences edited together as for each alone", () => {
    const [good, bad] = [
      ["Hu Bian discussed water supply.", "Hu Bian exchanged views on water supply."],
      ["They visited the Lakeside Water Company.", "They visited the Hillside Gas Company."],
    ] as const;
    const twice = ["Hu Bian discussed water and met them.", "Hu Bian exchanged views on water and saw them."];
    for (const pairs of [
      [good, bad, good, good, good],
      [bad, bad, twice, good, bad, good],
      [twice, good, twice, bad],
    ]) {
      const article = articleWith(
        "en",
        pairs.map(([, text = ""]) => text),
      );
      const edits = Object.fromEntries(pairs.map(([generated = ""], at) => [`s${at}`, generated]));
      const changes = styleChanges({ article, edits }, record, new Set(Object.keys(edits)));
      const together = pairs.map((_, at) =>
        changes.get(`s${at}`)?.map(({ before, after }) => `${before} → ${after}`),
      );
      expect(together).toEqual(pairs.map(([generated = "", text = ""]) => words("en", generated, text)));
      expect(together[pairs.indexOf(good)]).toHaveLength(1);
      expect(together[pairs.indexOf(bad)]).toEqual([]);
    }
  });

  it("leave out sentences of the office's own, and those that are the same again", () => {
    const article = articleWith("en", ["Hu Bian exchanged views on water supply."]);
    const ids = new Set(["s0"]);
    expect(styleChanges({ article, edits: { s0: "" } }, record, ids)).toEqual(new Map());
    expect(styleChanges({ article, edits: {} }, record, ids)).toEqual(new Map());
  });
});

describe("a proposed rule", () => {
  const change = (preceding: string[], following: string[]) => ({ preceding, following });

  it("has the words that followed it in all sentences", () => {
    const one = change([], [" on", " water"]);
    const verb = { before: "talked", after: "spoke" };
    expect(proposedRule(verb, [one, one, one], "en")).toEqual({
      before: "talked on water",
      after: "spoke on water",
    });
  });

  it("holds for no more than what all sentences had around it", () => {
    const verb = { before: "举行", after: "进行" };
    const both = [change(["方", "双"], ["会谈"]), change([], ["会谈"]), change(["在"], ["会谈"])];
    expect(proposedRule(verb, both, "zh")).toEqual({ before: "举行会谈", after: "进行会谈" });
    const before = [change(["上午"], []), change(["上午"], ["会谈"]), change(["上午"], ["座谈"])];
    expect(proposedRule(verb, before, "zh")).toEqual({ before: "上午举行", after: "上午进行" });
    expect(proposedRule(verb, [...both, change([], ["座谈"])], "zh")).toEqual(verb);
  });

  it("has no more words around it than a rule can be accepted with", () => {
    const word = ` ${"x".repeat(150)}`;
    const long = { before: "v".repeat(200), after: "w".repeat(90) };
    const rule = proposedRule(long, [change([], [word, word]), change([], [word, word])], "en");
    expect(rule).toEqual({ before: long.before + word, after: long.after + word });
    const input = { lang: "en", ...long, rule };
    expect(styleProposalInput.safeParse(input).success).toBe(true);
  });
});

describe("house rules", () => {
  const applied = (lang: Lang, text: string, ...rules: RuleTexts[]) =>
    sentencesOf(withHouseRules(articleWith(lang, [text]), record, rules))[0];
  const views = { before: "discussed", after: "exchanged views on" };

  it("change the words and say so; paths stay", () => {
    expect(applied("en", "Hu Bian discussed water supply.", views)).toEqual({
      id: "s0",
      text: "Hu Bian exchanged views on water supply.",
      paths: ["when.start"],
      length: 1,
      styled: [views],
    });
    expect(
      applied("en", "Hu Bian met him on March 21, 2024.", {
        before: "[D1] [N1], [D2]",
        after: "[N1] [D1] [D2]",
      })?.text,
    ).toBe("Hu Bian met him on 21 March 2024.");
    expect(applied("zh", "胡边会见水长流。", { before: "会见", after: "会晤" })?.text).toBe(
      "胡边会晤水长流。",
    );
  });

  it("take the capital of a sentence's beginning, and nothing from other words or from quotations", () => {
    const held = { before: "talks were held", after: "discussions took place" };
    expect(applied("en", "Talks were held.", held)?.text).toBe("Discussions took place.");
    const sees = { before: "met", after: "saw" };
    expect(applied("en", "The method was discussed.", sees)).not.toHaveProperty("styled");
    expect(applied("en", "Hu Bian said: “We met.”", sees)).not.toHaveProperty("styled");
    expect(applied("zh", "代表团率领有关人员参观。", { before: "率", after: "带领" })).not.toHaveProperty(
      "styled",
    );
  });

  it("keep the capital of a sentence's beginning where they replace a name there", () => {
    const article = articleWith("en", [
      "Hu Bian led the Lakeside Water Company.",
      "Lakeside Water Company received them.",
    ]);
    const short = { before: "Lakeside Water Company received", after: "the LWC received" };
    expect(sentencesOf(withHouseRules(article, record, [short]))[1]?.text).toBe("The LWC received them.");
  });

  it("say nothing of rules that leave a sentence as it was", () => {
    const back = { before: views.after, after: views.before };
    expect(applied("en", "Hu Bian discussed water supply.", views, back)).not.toHaveProperty("styled");
  });

  it("are left out of an article after twenty checks of single sentences", () => {
    const renamed = { before: "Lakeside Water Company", after: "Hillside Gas Company" };
    const others = Array.from({ length: 30 }, () => "Hu Bian discussed water supply.");
    const article = articleWith("en", ["Hu Bian led the Lakeside Water Company.", ...others]);
    const changed = sentencesOf(withHouseRules(article, record, [renamed, views])).filter(
      ({ styled }) => styled,
    );
    expect(changed).toHaveLength(20);
  });

  it("do not double a word or leave a wrong article", () => {
    expect(applied("en", "They met with guests.", { before: "met", after: "held talks with" })?.text).toBe(
      "They met with guests.",
    );
    expect(applied("en", "This is an accord.", { before: "accord", after: "pact" })?.text).toBe(
      "This is an accord.",
    );
  });

  it("are not applied where the checker would find something new", () => {
    const renamed = { before: "Lakeside Water Company", after: "Hillside Gas Company" };
    const text = "Hu Bian of the Lakeside Water Company discussed water supply.";
    expect(applied("en", text, renamed, views)).toMatchObject({
      text: "Hu Bian of the Lakeside Water Company exchanged views on water supply.",
      styled: [views],
    });
    expect(
      applied("en", "Hu Bian hoped to come.", { before: "hoped", after: "promised" }),
    ).not.toHaveProperty("styled");
  });

  it("keep the whole name of an organization where it comes first", () => {
    const short = { before: "Lakeside Water Company", after: "LWC" };
    const article = articleWith("en", [
      "Hu Bian led the Lakeside Water Company.",
      "They visited the Lakeside Water Company.",
    ]);
    expect(sentencesOf(withHouseRules(article, record, [short])).map(({ text }) => text)).toEqual([
      "Hu Bian led the Lakeside Water Company.",
      "They visited the LWC.",
    ]);
  });

  it("leave the office's own words as they are", () => {
    const article = articleWith("en", ["We discussed it."]);
    const own = {
      ...article,
      blocks: [
        {
          type: "credits" as const,
          sentences: [{ id: "c", text: "We discussed it.", paths: [], own: true as const, length: 0 }],
        },
      ],
    };
    expect(withHouseRules(own, record, [views])).toBe(own);
  });

  it("are the last step of writing, and the same from run to run", () => {
    const rules = [{ before: "met", after: "held talks with" }];
    const plain = writeArticle(record, "en");
    const text = (article: Article) =>
      sentencesOf(article)
        .map((sentence) => sentence.text)
        .join(" ");
    expect(text(plain)).toContain(" met ");
    const styled = writeInHouseStyle(record, "en", { rules });
    expect(text(styled)).not.toContain(" met ");
    expect(writeInHouseStyle(record, "en", { rules })).toEqual(styled);
    expect(writeInHouseStyle(record, "en")).toEqual(plain);
  });
});

describe("placeholders of a rule", () => {
  const named = (words: string, lang: Lang) =>
    [...placeholderNames(words, lang).values()].map(({ name, count }) => name + (count ?? ""));

  it("are named after what is there", () => {
    expect(named("[D1] [N1], [D2]", "en")).toEqual(["month", "day", "year"]);
    expect(named("[N1] [D1]", "en")).toEqual(["day", "month"]);
    expect(named("[D1]年[N1]月[N2]日", "zh")).toEqual(["year", "number1", "number2"]);
    expect(named("[P1] and [P2] of [O1]", "en")).toEqual(["person1", "person2", "name"]);
  });

  it("are parts of a wording", () => {
    expect(wordingParts("[D1] [N1], x")).toEqual(["[D1]", " ", "[N1]", ", x"]);
  });
});
