import { describe, expect, it } from "vitest";
import { readList } from "./read-list";

const read = (text: string): { people: (string | undefined)[]; unread: string[] } => {
  const { rows } = readList(text, new Set());
  return {
    people: rows.flatMap((row) => ("participant" in row ? [row.participant.person?.name?.zh] : [])),
    unread: rows.flatMap((row) => ("unread" in row ? [row.unread] : [])),
  };
};

describe("a line about the journey", () => {
  it.each([
    "航班：HU7915 9月12日 海口—曼谷",
    "抵达：10月9日 NH929 13:05 浦东T2，请派车接机",
    "车次：G101 安庆西",
  ])("is unread, and its places are not people: %s", (line) => {
    const { people, unread } = read(`示例协会会长王小样\n示例协会秘书长李小例\n${line}`);
    expect(people).toEqual(["王小样", "李小例"]);
    expect(unread).toContain(line);
  });

  it("is not one if it names the travellers", () => {
    expect(read("接机：示例协会秘书长李小例").people).toEqual(["李小例"]);
  });
});

describe("words around people", () => {
  it("are not names that begin inside a word of the dictionary", () => {
    const { people } = read("示例商会会长王小样出席。\n市直有关部门、各县(区)负责同志及企业代表80余人参加。");
    expect(people.filter(Boolean)).toEqual(["王小样"]);
  });

  it("are unread where they are about cars or say that an event opened", () => {
    const cars = read("另，样例集团总经理 李小例 也一并参加，车辆自备。");
    expect(cars.people).toEqual(["李小例"]);
    const text = "本报讯  昨日，第九届样例交易会在市会展中心开幕。示例商会会长王小样主持开幕式。";
    expect(read(text).people).toEqual(["王小样"]);
  });
});

describe("an activity", () => {
  it("is not a person, although it begins like a family name", () => {
    const { people } = read(
      "董事长王小样临时出差不能参加，改由副总经理李小例出席；技术中心主任赵小例照常参加。",
    );
    expect(people).not.toContain("时出差");
    expect(people).not.toContain("常参加");
    expect(read("示例协会会长王小样\n此致\n敬礼").people).toEqual(["王小样"]);
  });

  it("is not a person either if it states a number of people", () => {
    expect(read("示例食品厂来四个人 厂长王小样").people).toEqual(["王小样"]);
  });
});
