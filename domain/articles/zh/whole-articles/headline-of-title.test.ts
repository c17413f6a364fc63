import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "./lake-town.test-data";

const person = (key: string, name: string, office: string, titles: string[], more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: titles.map((title) => ({
    organization: { name: zh(office), kind: "government" },
    title: zh(title),
  })),
  ...more,
});

const headline = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      home: { name: zh("湖滨市外办"), kind: "government" },
      participants: [
        person("an", "安例", "云雀市国际处", ["处长"], { side: "guest", roles: ["head"] }),
        person("bai", "白样", "湖滨市外办", ["副主任"], { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("青年交流")] }],
      ...more,
    }),
    "zh",
  ).split("\n")[0] ?? "";

describe("the headline of an event that the office's title names", () => {
  it("is the title where its sides are two regions", () => {
    const title = "湖滨市与云雀市举行青年交流视频会议";
    expect(headline({ title: zh(title), online: "fully" })).toBe(title);
  });

  it("is the title where it is shorter than the name of the event", () => {
    const name = "纪念湖滨大学建校八十周年人文社科高端讲座暨“云雀学术讲座”第一百二十讲";
    expect(
      headline({ kind: "seminar", title: zh("安例在湖滨大学作学术讲座"), officialName: zh(name) }),
    ).toMatch(/安例在湖滨大学作学术讲座$/u);
  });

  it("has the head of a government by that office, not as deputy party secretary", () => {
    const participants = [
      person("an", "安例", "云雀市国际处", ["处长"], { side: "guest", roles: ["head"] }),
      person("bai", "白样", "湖滨市", ["市委副书记", "市长"], { side: "host", roles: ["receiver"] }),
    ];
    expect(headline({ title: zh("白样会见安例一行"), participants })).toContain("湖滨市市长白样会见");
  });
});
