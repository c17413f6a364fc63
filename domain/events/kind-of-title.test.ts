import { describe, expect, it } from "vitest";
import { kindOfTitle } from "./kind-of-title";

describe("the kind of event that a title names", () => {
  it.each([
    ["测试会见", "meeting"],
    ["会见示例公司一行", "meeting"],
    ["示例大学代表团来访", "reception"],
    ["示例大学代表团来访考察", "reception"],
    ["赴示例市考察", "inspection"],
    ["拜访示例集团", "outbound_visit"],
    ["合作协议签约仪式", "signing"],
    ["示例产业发展论坛", "seminar"],
    ["论坛期间会见来宾", undefined],
    ["示例公司座谈", undefined],
    ["", undefined],
  ])("%s: %s", (zh, kind) => expect(kindOfTitle({ zh })).toBe(kind));

  it.each([
    ["Meeting with the sample company", "meeting"],
    ["Sample seminar", "seminar"],
    ["Signing of the agreement", "signing"],
    ["A visit", undefined],
  ])("%s: %s", (en, kind) => expect(kindOfTitle({ en })).toBe(kind));

  it("is that of the Chinese title where there are both", () =>
    expect(kindOfTitle({ zh: "会见来宾", en: "Sample forum" })).toBe("meeting"));
});
