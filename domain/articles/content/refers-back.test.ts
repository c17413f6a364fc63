import { describe, expect, it } from "vitest";
import { continuesWithNamed, refersBack } from "./refers-back";

describe("a sentence of context whose pronoun refers to what the sentence before it is about", () => {
  it.each([
    "In 2007 it handled 400 million tons.",
    "Up to its fiscal year 2004 it had done so 17 times, with more than 800 tons of rice.",
    "Over the past ten years they have trained 300 pilots.",
    "By the end of June, it had 40 members.",
    "LUPC carries it out together with the guild.",
    "The results of that meeting were sent to the club.",
    "The Lake Club also sent its boats to the fair.",
    "Some 400 pilots are working there, with a total staff of 900.",
  ])("refers back: %s", (en) => {
    expect(refersBack({ en })).toBe(true);
  });

  it.each([
    "In this year it was agreed that the port would be deepened.",
    "Up to its fiscal year 2004 the office had done so 17 times.",
    "In 2007 the port handled 400 million tons.",
    "LUPC carries out the project together with the guild.",
    "The results of the meeting were sent to the club.",
    "The pilots came to Reedham in 2007 and have worked there since.",
    "There are 400 pilots.",
    "The Lake Club is also based in Reedham.",
  ])("does not: %s", (en) => {
    expect(refersBack({ en })).toBe(false);
  });
});

describe("该会", () => {
  it.each(["该会成立于1990年。", "该会是首个推动渔业协同发展的工商社团。"])(
    "is the association before: %s",
    (zh) => {
      expect(refersBack({ zh })).toBe(true);
    },
  );

  it("is a meeting otherwise", () => {
    expect(refersBack({ zh: "该会是渔业界的年度盛会。" })).toBe(false);
    expect(refersBack({ zh: "该会是湖滨商会的年度盛会。" })).toBe(false);
    expect(refersBack({ zh: "该会由湖滨商会主办。" })).toBe(false);
  });
});

describe("a fact that counts on from the one before it", () => {
  it.each([
    ["这是云雀公司第三次向湖滨捐赠。", "2021年，云雀公司捐赠物资。"],
    ["此前，云雀公司捐赠了两所学校。", "2021年，云雀公司捐赠物资。"],
  ])("goes on: %s", (zh, before) => {
    expect(continuesWithNamed({ zh }, { zh: before })).toBe(true);
  });

  it.each([
    ["此前，慈善会已资助学生500余名。", "慈善会成立于1995年。"],
    ["这是云雀公司首次向湖滨捐赠。", "2021年，云雀公司迁至松山。"],
    ["这是云雀公司第三次向湖滨捐赠。", "云雀公司主要生产船舶设备。"],
  ])("does not go on: %s", (zh, before) => {
    expect(continuesWithNamed({ zh }, { zh: before })).toBe(false);
  });
});
