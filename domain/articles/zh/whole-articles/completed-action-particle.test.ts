import { describe, expect, it } from "vitest";
import { textOf } from "../../phrase";
import { doneWords } from "../items/done-words";

const done = (text: string): string => textOf(doneWords({ text, path: "agenda[a].did.zh" }));

describe("what was done, in the past", () => {
  it("has no 了 where the verb has no object after it", () => {
    expect(done("向湖滨小学捐赠")).toBe("向湖滨小学捐赠");
    expect(done("为学生表演，并合影")).toBe("为学生表演，并合影");
  });

  it("has 了 with the second of two verbs too", () => {
    expect(done("参加讲座和交流活动，并考察各地渔业")).toBe("参加了讲座和交流活动，并考察了各地渔业");
    expect(done("参加讲座，并考察过各地渔业")).toBe("参加了讲座，并考察过各地渔业");
  });

  it("has no 了 between two verbs without an object", () => {
    expect(done("参观交流")).toBe("参观交流");
    expect(done("学习考察，并合影")).toBe("学习考察，并合影");
    expect(done("参观交流中心")).toBe("参观了交流中心");
  });

  it("has 了 before an object", () => {
    expect(done("向湖滨小学捐赠图书")).toBe("向湖滨小学捐赠了图书");
    expect(done("为学生表演了节目")).toBe("为学生表演了节目");
  });
});
