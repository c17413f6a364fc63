import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { inSections } from "../people/people-sections";
import { enumeration, sideBySide } from "./grammar";

// The last member of a list has a conjunction that the other members allow.

const listOf = (...members: string[]): string => textOf(enumeration(members.map((one) => plain(one))));
const besides = (...members: string[]): string => textOf(sideBySide(members.map((one) => plain(one))));

describe("the end of a list", () => {
  it("has 以及 where a member has 和, and 、 where one has 及 or is short", () => {
    expect(listOf("业务拓展和换届活动", "会展中心的建设", "航运概况")).toBe(
      "业务拓展和换届活动、会展中心的建设以及航运概况",
    );
    expect(listOf("老字号的历史", "传统企业与现代理念的融合")).toBe(
      "老字号的历史以及传统企业与现代理念的融合",
    );
    expect(listOf("航运", "茶业和渔业")).toBe("航运、茶业和渔业");
    expect(listOf("相关部门负责人", "院领导及职能科室负责人")).toBe("相关部门负责人、院领导及职能科室负责人");
  });

  it("is the only one with 以及 where the first member is a list itself", () => {
    expect(listOf("大学校长、专家代表", "媒体代表", "部门和院系负责人")).toBe(
      "大学校长、专家代表，媒体代表，以及部门和院系负责人",
    );
    expect(listOf("大学校长、专家代表", "媒体代表", "嘉宾代表")).toBe(
      "大学校长、专家代表，以及媒体代表和嘉宾代表",
    );
  });

  it("has 和 where 和 is only part of a name", () => {
    expect(listOf("呼和浩特市", "松山市", "云雀市")).toBe("呼和浩特市、松山市和云雀市");
  });

  it("has 和 or 以及 after members that commas part", () => {
    expect(besides("甲县、乙县", "丙市、丁市", "戊市")).toBe("甲县、乙县，丙市、丁市，以及戊市");
    expect(besides("甲县、乙县", "丙市", "丁市、戊市", "己市")).not.toContain("，己市");
  });

  it("has 和 before a name alone, which would have the post before it", () => {
    const member = (words: string, known: boolean) => ({
      owner: undefined,
      words: plain(words),
      group: false,
      known,
    });
    const people = [member("总领事安例", false), member("处长白样", false), member("莫常", true)];
    expect(textOf(inSections(people))).toBe("总领事安例、处长白样和莫常");
  });
});

it("has nothing between names in marks of their own, whether the list is open or not", () => {
  const members = ["《湖滨公约》", "《“云雀”合作协议》", "《松山备忘录》"].map((one) => plain(one));
  expect(textOf(enumeration(members, true))).toBe("《湖滨公约》《“云雀”合作协议》《松山备忘录》等");
  expect(textOf(sideBySide(members, true))).toBe("《湖滨公约》《“云雀”合作协议》《松山备忘录》等");
  expect(textOf(sideBySide(members))).toBe("《湖滨公约》《“云雀”合作协议》《松山备忘录》");
});
