import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { learnedOfFields, stateOfLast } from "./fields-learned";

const made = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("s", plain(text)), [rewording], 3).words);

describe("what somebody learned of", () => {
  it.each([
    ["安例参观了病房，了解教学、国际合作等方面", "安例参观了病房，了解教学、国际合作等方面的情况"],
    ["安例介绍了学校在教学、科研等方面，并邀请", "安例介绍了学校在教学、科研等方面的情况，并邀请"],
  ])("is the state of some fields: %s", (stored, by) => {
    expect(made(learnedOfFields, stored)).toBe(by);
  });

  it.each([
    "安例了解教学、国际合作等方面的情况",
    "安例介绍了合作的主要方面",
    "双方就教学、科研等方面进行交流",
    "安例介绍了学校在教学、科研等方面取得的成绩",
  ])("stays where the noun is there, or is none: %s", (stored) => {
    expect(made(learnedOfFields, stored)).toBe(stored);
  });
});

describe("the state of several things", () => {
  it("is said with the last of neighbours", () => {
    expect(made(stateOfLast, "安例介绍了湖滨的基本情况、港口布局、资源利用情况和合作交流情况。")).toBe(
      "安例介绍了湖滨的基本情况、港口布局、资源利用和合作交流情况。",
    );
  });

  it.each([
    "安例介绍了学院基本情况、师资情况和合作交流情况。",
    "安例介绍了云溪的总体情况、云溪的港口情况和松山的航运情况。",
    "安例介绍了资源利用情况和发展规划。",
    "安例介绍了港口情况、渔业情况和航运情况。",
    "安例介绍了会员企业发展情况和港口大厦项目情况。",
  ])("stays where the word is needed: %s", (stored) => {
    expect(made(stateOfLast, stored)).toBe(stored);
  });
});
