import { describe, expect, it } from "vitest";
import { type Line, line } from "../../compose";
import { mentioning, type Phrase, plain, say, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withSharedSubjects } from "./shared-subject";

/** A record without an agenda, so that no two items are at one place. */
const NOWHERE = {
  content: { scenes: [], messages: [], relations: { visit: false } },
  facts: { allOrgs: () => [], people: [], record: {} },
} as unknown as Discourse;
const AN = mentioning(plain("安例"), "an");
const DEAN = mentioning(plain("松山大学校长安例"), "an");
const BAI = mentioning(plain("白样"), "bai");

const article = (...sentences: (Phrase | Line)[]): string[] => {
  const lines = sentences.map((one, at) => ("id" in one ? one : line(`agenda[a].remarks[r${at}]`, one)));
  const block = withSharedSubjects(NOWHERE, { type: "paragraph", part: "agenda", keys: [], lines });
  return block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : [];
};
const apart = (...sentences: (Phrase | Line)[]): void => {
  const all = sentences.map((one) => textOf("id" in one ? one.words : one));
  expect(article(...sentences)).toEqual(all);
};

describe("neighbouring Chinese sentences of one subject", () => {
  it("are one sentence with two predicates", () => {
    expect(article(say`${DEAN}主持仪式`, say`${AN}致辞`)).toEqual(["松山大学校长安例主持仪式，并致辞"]);
    expect(article(say`座谈中，${DEAN}介绍了校史`, say`${AN}还表达了祝愿`)).toEqual([
      "座谈中，松山大学校长安例介绍了校史，还表达了祝愿",
    ]);
  });

  it("stay apart where two gave gifts to each other and then one of them gave something", () => {
    apart(say`${AN}与${BAI}互赠礼品`, say`${AN}向${BAI}赠送瓷盘`);
  });

  it("stay apart where the first ends with a wish of two parts", () => {
    apart(say`${AN}希望访问团寻找商机，${plain("并")}问候会员`, say`${AN}表示，商会支持筹备工作`);
  });

  it("stay apart where somebody took part in a tour behind a list of what was learnt there", () => {
    const tour = "走访了松山船厂，了解航运项目进展、船员安全和经营问题";
    const banks = mentioning(plain("湖滨银行、青石银行代表"), "banks");
    apart(line("agenda[a]", say`${AN}${tour}`), line("agenda[a].people", say`${banks}参加`));
  });

  it("add what they did besides with one word", () => {
    expect(article(say`${DEAN}参观了校史馆`, say`${AN}还看望慰问了船员`)).toEqual([
      "松山大学校长安例参观了校史馆，并看望慰问了船员",
    ]);
  });

  it("report a statement after thanks or a welcome, and say 表示 once", () => {
    expect(article(say`${DEAN}感谢湖滨大学的接待`, say`${AN}表示，两校相知多年`)).toEqual([
      "松山大学校长安例感谢湖滨大学的接待，并表示，两校相知多年",
    ]);
    expect(article(say`${DEAN}对来宾表示欢迎`, say`${AN}表示，两校相知多年`)).toEqual([
      "松山大学校长安例对来宾表示欢迎，并表示，两校相知多年",
    ]);
  });

  it("report a longer statement after a single courtesy", () => {
    const said = `表示，${"两校自建交以来一直保持密切往来，在人才培养、科学研究等方面成果丰硕；".repeat(3)}两校相知多年`;
    expect(article(say`${DEAN}对来宾表示欢迎`, say`${AN}${said}`)).toEqual([
      `松山大学校长安例对来宾表示欢迎，并${said}`,
    ]);
    apart(say`${DEAN}对来宾表示欢迎，介绍了校史`, say`${AN}${said}`);
  });

  it("stay separate where the second contains a statement and a further wish", () => {
    const said =
      "表示，第十届云港博览会已于今年9月结束，设有农业、装备、文化等多个主题展馆，受到两地市民和各国客商的欢迎，不少展品在开馆首日便已售空";
    apart(say`${AN}希望两地加强合作`, say`${AN}${said}，还希望商会再次参展，并邀请会员到云港考察洽谈`);
  });

  it("stay separate where the second says who took part in talks that the first is not about", () => {
    apart(say`${AN}向湖滨大学赠送一幅画`, plain("学院负责人参加座谈"));
    apart(plain("双方举行工作会谈"), plain("秘书长陈例参加会见"));
  });

  it("close a statement with a short wish", () => {
    expect(article(say`${AN}表示，收获很大；将再次来访`, say`${AN}希望双方常来常往`)).toEqual([
      "安例表示，收获很大；将再次来访，希望双方常来常往",
    ]);
  });

  it("close the only wish of a statement with a short proposal", () => {
    expect(article(say`${DEAN}表示，规划超前，希望园区严把环保关`, say`${AN}建议学习先进经验`)).toEqual([
      "松山大学校长安例表示，规划超前，希望园区严把环保关，建议学习先进经验",
    ]);
    apart(say`${DEAN}表示，规划超前，希望园区严把质量关，做好宣传`, say`${AN}建议学习先进经验`);
  });

  it("stay separate where the subjects differ or others act at the end of the first", () => {
    apart(say`${AN}介绍了校史`, say`${BAI}表示，将加强合作`);
    apart(say`${AN}介绍了校史，白样陪同`, say`${AN}参观了校园`);
    apart(say`${AN}介绍了校史，双方进行了座谈`, say`${AN}参观了校园`);
  });

  it("are side by side where they are short, of one item and of different subjects", () => {
    expect(article(say`${AN}主持仪式`, say`${BAI}致辞`)).toEqual(["安例主持仪式，白样致辞"]);
    expect(article(say`${AN}介绍了校史`, say`${BAI}介绍了校园`)).toEqual(["安例介绍了校史，白样介绍了校园"]);
    // A third one would make a sentence without an end.
    expect(article(say`${AN}介绍了校史`, say`${BAI}介绍了校园`, say`双方观看了短片`)).toHaveLength(2);
    apart(line("agenda[a]", say`${AN}介绍了校史`), line("agenda[b]", say`${BAI}介绍了校园`));
    apart(say`${AN}感谢各方的支持`, say`${BAI}介绍了校园`);
    apart(say`论坛在湖滨举行`, say`${BAI}介绍了校园`);
  });

  it("stay separate where the second is a gift after a wish", () => {
    const wish = "松山大学校长安例祝贺湖滨大学校庆，希望两校加强往来";
    expect(article(say`${DEAN}祝贺湖滨大学校庆，希望两校加强往来`, say`${AN}还向湖滨大学赠送工艺品`)).toEqual(
      [wish, "安例还向湖滨大学赠送工艺品"],
    );
  });

  it("stay separate where the second act would seem to be part of the request", () => {
    apart(say`${AN}希望各校派人参加`, say`${AN}向白样递交了邀请函`);
  });

  it("stay separate after a quotation or a list, over items, and where they are long", () => {
    apart(say`${AN}提出两点建议：一是常来`, say`${AN}感谢大家`);
    apart(say`${AN}主持仪式`, line("agenda[b]", say`${AN}参观了校园`));
    apart(say`${AN}介绍了${"校史".repeat(40)}`, say`${AN}感谢大家`);
  });
});

describe("what all did one thing after the other", () => {
  it("is a series with one subject and one 并", () => {
    const all = [
      line("agenda[t]", plain("双方就供水进行了会谈")),
      line("outcomes[o]", plain("双方达成合作意向")),
      line("agreements[a]", plain("双方拟于6月签署协议")),
    ];
    expect(article(...all)).toEqual(["双方就供水进行了会谈，达成合作意向，并拟于6月签署协议"]);
  });
});
