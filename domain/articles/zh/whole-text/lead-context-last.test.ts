import { describe, expect, it } from "vitest";
import { type Composed, linesOf } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withContextOfLeadLast } from "./lead-context-last";
import { paragraph, said } from "./paragraphs.test-data";

const discourseOf = (visit: boolean): Discourse =>
  ({
    facts: { people: [{ name: { text: "安例" } }] },
    content: { relations: { visit } },
  }) as unknown as Discourse;

/** The record places of the sentences of each paragraph. */
const places = (...blocks: readonly Composed[]): string[][] => placesIn(false, blocks);
const placesIn = (visit: boolean, blocks: readonly Composed[]): string[][] =>
  withContextOfLeadLast(blocks, discourseOf(visit)).map((block) => linesOf(block).map(({ id }) => id));

const OPENED = said(
  "lead",
  "2024年3月5日上午，湖滨港船员急救和港口安全研修班在云雀市开班，来自甲国、乙国和丙国港口管理部门、航运企业和船员学校的二十五名官员和学者参加",
);
const HOSTS = said(
  "organizers",
  "研修班由湖滨航运学院国际交流处和培训中心主办，云雀市航运协会承办，云雀市人民政府外事办公室和各国驻云雀市领事机构支持",
);
const COURSE = said(
  "background[0]",
  "研修班为期十四天，包括专题讲座、现场教学和交流研讨，学员将到云雀市的渔港和船厂考察。",
);
const WELCOME = paragraph("agenda", said("agenda[o].remarks[r]", "院长安例对学员表示欢迎"));

describe("context in a long first paragraph", () => {
  it("closes the text", () => {
    expect(places(paragraph("lead", OPENED, HOSTS, COURSE), WELCOME)).toEqual([
      ["lead", "organizers"],
      ["agenda[o].remarks[r]"],
      ["background[0]"],
    ]);
  });

  it("precedes other context at the end", () => {
    const more = paragraph("background", said("background[1]", "湖滨航运学院成立于1987年。"));
    expect(places(paragraph("lead", OPENED, HOSTS, COURSE), WELCOME, more)).toEqual([
      ["lead", "organizers"],
      ["agenda[o].remarks[r]"],
      ["background[0]", "background[1]"],
    ]);
  });

  it("stays in a short one, where it is a few words or about the event itself, and in a text of one paragraph", () => {
    const short = said("lead", "2024年3月5日，研修班在云雀市开班");
    expect(places(paragraph("lead", short, HOSTS, COURSE), WELCOME)[0]).toContain("background[0]");
    const few = said("background[0]", "研修班为期十四天。");
    expect(places(paragraph("lead", OPENED, HOSTS, few), WELCOME)[0]).toContain("background[0]");
    const series = said(
      "background[0]",
      "这是湖滨航运学院第三次在云雀市为各国港口举办研修班，此前两次均在秋季。",
    );
    expect(places(paragraph("lead", OPENED, HOSTS, series), WELCOME)[0]).toContain("background[0]");
    expect(places(paragraph("lead", OPENED, HOSTS, COURSE))).toHaveLength(1);
  });
});

describe("what an organization of a visit is", () => {
  const visit = said("lead", "2024年3月5日，安例一行到松山商会调研");
  const host = said("background[0]", "松山商会是湖滨俱乐部的发起机构。");

  it("closes the text, however short the first paragraph is", () => {
    expect(placesIn(true, [paragraph("lead", visit, host), WELCOME])).toEqual([
      ["lead"],
      ["agenda[o].remarks[r]"],
      ["background[0]"],
    ]);
    expect(placesIn(false, [paragraph("lead", visit, host), WELCOME])[0]).toContain("background[0]");
  });

  it("stays where it is about something that the news does not name", () => {
    const other = said("background[0]", "湖滨俱乐部由三家商会创办。");
    expect(placesIn(true, [paragraph("lead", visit, other), WELCOME])[0]).toContain("background[0]");
  });
});

describe("context inside a first paragraph", () => {
  const place = said("event.place", "仪式在湖滨航运学院举行");

  it("closes the text too", () => {
    const centre = said(
      "background[0]",
      "湖滨海事中心由湖滨航运学院牵头建设，已与甲国、乙国和丙国的多家航运企业和船员学校在安全培训方面合作。",
    );
    expect(places(paragraph("lead", OPENED, centre, place), WELCOME)).toEqual([
      ["lead", "event.place"],
      ["agenda[o].remarks[r]"],
      ["background[0]"],
    ]);
  });

  it("stays where it says what is the first of its kind, or who somebody of the news is", () => {
    const foremost = said("background[0]", "湖滨港是两国共建的首个深水港口，也是云雀市最大的港口之一。");
    const person = said("background[1]", "安例是湖滨人，长期研究港口安全和船员急救，著有多部教材。");
    expect(places(paragraph("lead", OPENED, foremost, person, place), WELCOME)[0]).toHaveLength(4);
  });

  it("follows what goes on from the paragraph before the end", () => {
    const hall = said(
      "background[0]",
      "湖滨海事中心是航运学院在云雀市的第二处校舍，由学院和云雀市航运协会共同管理。",
    );
    const gift = paragraph("background", said("background[1]", "这是学院赠予船员的首枚奖章。"));
    expect(places(paragraph("lead", OPENED, HOSTS, hall), WELCOME, gift).at(-1)).toEqual([
      "background[1]",
      "background[0]",
    ]);
  });
});

describe("what happened at another time, behind the first paragraph", () => {
  const before = said("background[0]", "2月中旬，湖滨市部分县区遭受风灾，商会发出捐赠物资的倡议。");
  const chair = said("agenda[h]", "商会会长安例主持仪式");

  it("closes the text", () => {
    expect(places(paragraph("lead", OPENED), paragraph("background", before, chair), WELCOME)).toEqual([
      ["lead"],
      ["agenda[h]"],
      ["agenda[o].remarks[r]"],
      ["background[0]"],
    ]);
    expect(places(paragraph("lead", OPENED), paragraph("background", before), WELCOME)).toEqual([
      ["lead"],
      ["agenda[o].remarks[r]"],
      ["background[0]"],
    ]);
  });

  it("stays at the end, and before further context", () => {
    const alone = [paragraph("lead", OPENED), paragraph("background", before)];
    expect(places(...alone)).toEqual([["lead"], ["background[0]"]]);
    const more = said("background[1]", "商会成立于1987年。");
    expect(places(paragraph("lead", OPENED), paragraph("background", before, more), WELCOME)[1]).toHaveLength(
      2,
    );
  });
});

describe("context of a visit in two places", () => {
  const visit = said("lead", "2024年3月5日，松山商会会长王小样会见湖滨港口商会会长安例一行");
  const came = said("background[0]", "安例一行此次来松山，是应邀出席样本航运论坛。");
  const forum = said("background[1]", "论坛由松山商会主办，四十名企业家参加。");
  const later = said("background[2]", "论坛期间，两会还结为友好商会。");

  it("closes the text in the order of the record", () => {
    expect(
      placesIn(true, [paragraph("lead", visit, later, came), WELCOME, paragraph("background", forum)]),
    ).toEqual([["lead"], ["agenda[o].remarks[r]"], ["background[0]", "background[1]", "background[2]"]]);
  });

  it("has an act by a pronoun behind the sentence that names it", () => {
    const first = said("background[0]", "此系湖滨港口商会第一次组团访问南方各岛的港口。");
    const met = said("background[1]", "代表团应商会邀请来访，还拜会了松山港务局。");
    expect(placesIn(true, [paragraph("lead", visit, first, met), WELCOME]).at(-1)).toEqual([
      "background[1]",
      "background[0]",
    ]);
    const more = paragraph("background", said("background[2]", "松山港建于1987年。"));
    expect(placesIn(true, [paragraph("lead", visit, first, met), WELCOME, more]).at(-1)).toEqual([
      "background[1]",
      "background[0]",
      "background[2]",
    ]);
  });

  it("closes the text of another event too where there are several", () => {
    const third = said("background[0]", "这是湖滨港口商会一个月内的第三次大额捐赠。");
    const sum = said("background[2]", "一个月内，商会捐款捐物达三百万元。");
    const end = paragraph("background", said("background[1]", "此前，商会向松山捐赠了船员用品。"));
    expect(placesIn(false, [paragraph("lead", visit, sum, third), WELCOME, end]).at(-1)).toEqual([
      "background[0]",
      "background[1]",
      "background[2]",
    ]);
    expect(placesIn(false, [paragraph("lead", visit, third), WELCOME, end])[0]).toContain("background[0]");
  });

  it("takes along what goes on from it", () => {
    const port = said("background[0]", "松山港由样本公司建设，可停靠万吨货轮。");
    const it = said("background[1]", "它是省内首个深水港。");
    const end = paragraph("background", forum);
    expect(placesIn(true, [paragraph("lead", visit, port, it), WELCOME, end])[0]).toEqual(["lead"]);
  });

  it("stays where there is no other, and where it says when or why the visitors came", () => {
    expect(placesIn(true, [paragraph("lead", visit, came), WELCOME])[0]).toContain("background[0]");
    const leaves = said("background[0]", "安例即将卸任会长，此前在任九年。");
    const end = paragraph("background", forum);
    expect(placesIn(true, [paragraph("lead", visit, leaves), WELCOME, end])[0]).toContain("background[0]");
  });
});

describe("context between an item and what was said at it", () => {
  const tour = said("agenda[o]", "安例一行参观了松山样本产业园");
  const park = said("background[0]", "样本产业园集生产、研发和物流于一体。");
  const lead = paragraph("lead", said("lead", "2024年3月5日，安例一行到松山考察"));

  it("closes the text", () => {
    expect(placesIn(true, [lead, paragraph("agenda", tour, park), WELCOME])).toEqual([
      ["lead"],
      ["agenda[o]"],
      ["agenda[o].remarks[r]"],
      ["background[0]"],
    ]);
    const answer = paragraph("agenda", said("agenda[o].remarks[s]", "安例表示感谢"));
    expect(placesIn(true, [lead, WELCOME, paragraph("background", park), answer]).at(-1)).toEqual([
      "background[0]",
    ]);
  });

  it("stays before another item, and where it goes on from the act", () => {
    const other = paragraph("agenda", said("agenda[t].remarks[s]", "安例表示感谢"));
    expect(placesIn(true, [lead, paragraph("agenda", tour, park), other])[1]).toContain("background[0]");
    const then = said("background[0]", "此外，产业园还有三家船厂和一所学校。");
    expect(placesIn(true, [lead, paragraph("agenda", tour, then), WELCOME])[1]).toContain("background[0]");
  });
});

describe("context behind what somebody said", () => {
  const lead = paragraph("lead", said("lead", "2024年3月5日，王小样会见安例一行"));
  const wish = said("agenda[o].remarks[r]", "安例希望双方加强合作");
  const end = paragraph("background", said("background[1]", "示例协会成立于1998年，现有会员四百名。"));

  it("joins the context that closes the text", () => {
    const fair = said("background[0]", "安例此行还将出席样本机械展览会。");
    expect(placesIn(true, [lead, paragraph("agenda", wish, fair), end])).toEqual([
      ["lead"],
      ["agenda[o].remarks[r]"],
      ["background[0]", "background[1]"],
    ]);
  });

  it("stays where it says who the speaker is, and where there is no other", () => {
    const who = said("background[0]", "安例是样本机械展览会的发起人之一。");
    expect(placesIn(true, [lead, paragraph("agenda", wish, who), end])[1]).toContain("background[0]");
    expect(placesIn(true, [lead, paragraph("agenda", wish, who)])[1]).toContain("background[0]");
  });
});
