import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent as record, zh } from "./lake-town.test-data";

const org = (name: string): object => ({ name: zh(name), kind: "hospital" });
const person = (key: string, name: string, organization: string, title: string, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [{ organization: org(organization), title: zh(title) }],
  ...more,
});

describe("context about the visitors themselves", () => {
  const given = record({
    kind: "reception",
    title: zh("云雀领事官员代表团到访湖滨市"),
    city: zh("湖滨市"),
    organizers: [{ organization: { name: zh("湖滨海外联谊会") }, tier: "organizer" }],
    delegations: [{ key: "d", name: zh("云雀领事官员代表团"), side: "guest", head: "bo" }],
    participants: [
      person("an", "安例", "湖滨市卫生局", "局长", { side: "host", roles: ["receiver"] }),
      person("bo", "博例", "云雀驻湖滨领事馆", "领事", { side: "guest", delegation: "d", roles: ["head"] }),
      { key: "others", group: zh("领事馆官员"), side: "guest", delegation: "d" },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: zh("会见"),
        remarks: [{ key: "r", by: ["an"], act: "introduce", points: [zh("港口的发展情况")] }],
      },
    ],
    background: [
      zh("湖滨市有三座码头。"),
      zh("代表团于3月5日抵达湖滨，开始为期4天的访问。"),
      zh("代表团成员中，有多位首次来到湖滨。"),
    ],
  });

  it("is stated with the news, and not after what was said", () => {
    const article = faultlessText(given, "zh");
    const at = (text: string): number => {
      expect(article).toContain(text);
      return article.indexOf(text);
    };
    expect(at("抵达湖滨")).toBeLessThan(at("介绍了"));
    expect(at("有多位首次来到湖滨")).toBeLessThan(at("介绍了"));
    expect(at("三座码头")).toBeGreaterThan(at("介绍了"));
  });

  it("does not name the day of the event again", () => {
    const article = faultlessText(given, "zh");
    expect(article).toContain("代表团当日抵达湖滨，开始为期4天的访问");
    expect(article.match(/3月5日/g)).toHaveLength(1);
  });
});

describe("a signing ceremony of which all are known", () => {
  const say = (by: string, act: string, ...points: string[]): object => ({
    key: `r-${by}-${act}`,
    by: [by],
    act,
    points: points.map(zh),
  });
  const given = (title: string): DraftRecord =>
    record({
      kind: "signing",
      title: zh(title),
      city: zh("湖滨"),
      participants: [
        person("an", "安例", "湖滨医院", "院长", { side: "host" }),
        person("bo", "博例", "云雀医院", "院长", { side: "guest" }),
        person("cu", "楚例", "湖滨医院", "副院长", { side: "host" }),
        person("du", "杜例", "云雀医院", "副院长", { side: "guest" }),
        person("er", "鄂例", "湖滨医院", "办公室主任", { side: "host" }),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          title: zh("签约仪式"),
          people: [
            { key: "er", as: "chair" },
            { key: "an", as: "speaker" },
            { key: "bo", as: "speaker" },
            { key: "cu" },
            { key: "du" },
          ],
          agreements: ["a"],
          remarks: [
            say("an", "say", "两院距离很近，多年来互派医生，在康复、护理、营养等方面往来密切"),
            say(
              "bo",
              "point_out",
              "协议为两院搭建了人才、业务、信息、服务的共同平台，两院在康复、护理、营养、检验等方面各有所长，合作以后将使两地居民在家门口就能得到长期的康复服务",
              "湖滨医院是云雀医院十分重要的伙伴",
            ),
          ],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("康复合作协议"),
          type: "other",
          status: "signed",
          parties: [{ organization: org("湖滨医院") }, { organization: org("云雀医院") }],
        },
      ],
    });

  it("names the deputies who only were there with the chair", () => {
    const article = faultlessText(given("湖滨医院与云雀医院举行康复合作签约仪式"), "zh");
    expect(article).toContain("\n湖滨医院院长安例表示");
    expect(article).toContain("\n云雀医院院长博例指出");
    expect(article).toContain("主持，湖滨医院副院长楚例、云雀医院副院长杜例出席。");
  });

  it("has the document in the headline in place of the ceremony", () => {
    const article = faultlessText(given("湖滨医院与云雀医院举行康复合作签约仪式"), "zh");
    expect(article).toMatch(/^湖滨医院与云雀医院签署康复合作协议\n/);
    expect(faultlessText(given("湖滨医院与云雀医院签署康复协议"), "zh")).toMatch(
      /^湖滨医院与云雀医院签署康复协议\n/,
    );
  });

  it("says who claims something of an organization in a second sentence", () => {
    const article = faultlessText(given("湖滨医院与云雀医院举行康复合作签约仪式"), "zh");
    expect(article).toMatch(/(?:；|博例说，)湖滨医院是云雀医院十分重要的伙伴/);
    expect(article).not.toContain("。湖滨医院是云雀医院");
  });
});

describe("an office of a city in a list", () => {
  const given = (other: string): DraftRecord =>
    record({
      kind: "other",
      title: zh("湖滨康复中心揭牌"),
      officialName: zh("湖滨康复中心揭牌仪式"),
      participants: [
        person("an", "安例", other, "院长", {}),
        person("bo", "博例", "云雀市人民医院", "院长", {}),
        person("cu", "楚例", "云雀市卫生局", "副局长", {}),
      ],
      agenda: [],
    });

  it("has the name of its city where the list has another city", () => {
    expect(faultlessText(given("湖滨市中心医院"), "zh")).toContain("云雀市卫生局副局长楚例");
    expect(faultlessText(given("湖滨医院"), "zh")).toContain("、市卫生局副局长楚例");
  });
});
