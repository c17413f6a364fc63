import { describe, expect, it } from "vitest";
import { withTexts } from "../articles/edits";
import { sampleRecords } from "../articles/golden.test-data";
import { sentencesOf } from "../articles/sentence-places";
import { writeArticle } from "../articles/write";
import type { EventRecord } from "../events/shape";
import { CHECKLIST, type CheckItem, checklistOf, toConfirm } from "./checklist";

const record = (() => {
  const found = sampleRecords().find(([name]) => name === "medicines-chamber-reception")?.[1];
  if (!found) throw new Error("no sample");
  return found;
})();
const written = (of: EventRecord = record, lang: "en" | "zh" = "en") => ({
  article: writeArticle(of, lang),
  edits: {},
});
const answerTo = (item: CheckItem, given: Parameters<typeof checklistOf>) =>
  checklistOf(...given).find((each) => each.item === item);

/** The article with one sentence in other words, as a person edited it. */
const edited = (from: RegExp, to: string) => {
  const { article } = written();
  const sentence = sentencesOf(article).find(({ text }) => from.test(text));
  if (!sentence) throw new Error(`no sentence with ${from}`);
  const text = sentence.text.replace(from, to);
  return {
    article: withTexts(article, new Map([[sentence.id, text]])),
    edits: { [sentence.id]: sentence.text },
  };
};

describe("the checklist of what the writer wrote", () => {
  it("has each item once and in order, and leaves the wording to a person", () => {
    const answers = checklistOf(written(), record);
    expect(answers.map(({ item }) => item)).toEqual([...CHECKLIST]);
    expect(answers.find(({ item }) => item === "wording")?.answer).toBe("ask");
  });

  it.each(sampleRecords())("finds nothing unsupported in names and titles: %s", (_name, of) => {
    for (const lang of ["en", "zh"] as const)
      for (const item of ["names", "posts", "date"] as const) {
        const found = answerTo(item, [written(of, lang), of])?.findings.filter(({ path }) => !path);
        expect([lang, item, found]).toEqual([lang, item, []]);
      }
  });

  it("answers with the facts that it compared", () => {
    const names = answerTo("names", [written(), record]);
    expect(names).toMatchObject({ answer: "yes", findings: [] });
    expect(names?.proof).toContain("Zhou Hui");
    expect(names?.compared).toBeGreaterThanOrEqual(names?.proof.length ?? 0);
  });

  it.each([
    ["en", "August 26, 2023", "23"],
    ["zh", "2023年8月26日", "23"],
  ] as const)("compares the days and figures that the article states (%s)", (lang, day, figure) => {
    const background = [{ en: "The chamber has 23 members.", zh: "商会有会员23家。" }];
    const of = { ...record, background } as EventRecord;
    const given = [written(of, lang), of] as const;
    expect(answerTo("date", [...given])).toMatchObject({
      answer: "yes",
      proof: expect.arrayContaining([day]),
    });
    expect(answerTo("figures", [...given])).toMatchObject({
      answer: "yes",
      proof: expect.arrayContaining([figure]),
    });
  });

  it("shows a day of the record that the article does not state", () => {
    const { article } = written();
    const text = new Map(
      sentencesOf(article).map((each) => [each.id, each.text.replace(/(?:on )?August 26, 2023,? ?/gi, "")]),
    );
    expect(answerTo("date", [{ article: withTexts(article, text), edits: {} }, record])).toMatchObject({
      answer: "no",
      findings: [{ path: "when.start" }],
    });
  });
});

describe("the checklist of an edited article", () => {
  it("shows a changed date, and a name that the record does not know", () => {
    expect(answerTo("date", [edited(/August 26/, "August 27"), record])).toMatchObject({ answer: "no" });
    const named = answerTo("names", [edited(/Zhou Hui/, "Zhou Huang"), record]);
    expect(named?.answer).toBe("no");
    expect(named?.findings.length).toBeGreaterThan(0);
  });

  it("asks for the order once a sentence with people was edited", () => {
    const order = (given: Parameters<typeof checklistOf>[0]) => answerTo("order", [given, record])?.answer;
    expect(order(written())).toBe("yes");
    expect(order(edited(/Zhou Hui/, "President Zhou Hui"))).toBe("ask");
  });

  it("compares both languages where both are saved", () => {
    const chinese = writeArticle(record, "zh");
    expect(answerTo("languages", [written(), record])).toMatchObject({ answer: "none" });
    const bare = { ...chinese, blocks: chinese.blocks.slice(0, 1) };
    expect(answerTo("languages", [written(), record, bare])?.answer).toBe("no");
  });

  it("has to be confirmed where a person is asked or something was found", () => {
    expect(
      toConfirm([
        { item: "names", answer: "yes", compared: 2, proof: [], findings: [] },
        { item: "posts", answer: "no", compared: 2, proof: [], findings: [{ text: "x" }] },
        { item: "date", answer: "none", compared: 0, proof: [], findings: [] },
        { item: "wording", answer: "ask", compared: 0, proof: [], findings: [] },
      ]),
    ).toEqual(["posts", "wording"]);
  });
});
