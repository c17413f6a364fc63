import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Guests of several organizations, none of whom came with another.

const COPPER = "南原铜城学院";
const RIVER = "北原河湾学院";

const online = (more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨技术大学与两所院校举行视频会议"),
      online: "fully",
      participants: [
        personOf("an", "安例", "湖滨技术大学", "副校长", { side: "host" }),
        personOf("bo", "博例", COPPER, "院长", { side: "guest" }),
        personOf("mo", "莫常", RIVER, "副院长", { side: "guest" }),
        personOf("wen", "文样", RIVER, "教务长", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("教师培训")],
          remarks: [remark("r", "bo", "introduce", "学院的专业")],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("年内签署三方协议")] }],
      ...more,
    }),
    "zh",
  );

describe("guests of two organizations who met their host online", () => {
  it("are both named, and neither is the other's companion", () => {
    expect(online()).toContain(`与${COPPER}院长博例、${RIVER}副院长莫常举行视频会议`);
    expect(online()).not.toMatch(/一行/);
  });

  it("are not one side where the record mentions three parties", () => {
    expect(online()).toContain("各方一致同意年内签署三方协议");
    expect(online()).not.toContain("双方");
  });
});

const consuls = (head = false): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("领馆官员与商会会员见面"),
      participants: [
        personOf("an", "安例", "青国驻湖滨总领事馆", "总领事", {
          side: "guest",
          ...(head ? { roles: ["head"] } : {}),
        }),
        personOf("bo", "博例", "白国驻湖滨总领事馆", "总领事", { side: "guest" }),
        personOf("mo", "莫常", "蓝国驻湖滨总领事馆", "副总领事", { side: "guest" }),
        personOf("bai", "白样", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
      ].map((one, at) =>
        at < 3
          ? {
              ...one,
              posts: (one as { posts: object[] }).posts.map((post) => ({
                ...post,
                organization: { ...(post as { organization: object }).organization, kind: "government" },
              })),
            }
          : one,
      ),
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "introduce", "商会的产业布局")] }],
    }),
    "zh",
  ).split("\n")[0] ?? "";

describe("the headline of equal guests who visited", () => {
  it("has none of them as the leader of the others", () => {
    expect(consuls()).not.toContain("率队");
    expect(consuls()).toContain("青国、白国、蓝国领事官员");
  });
});

const delegations = (): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("三国客商来青石洽谈"),
      home: { name: zh("青石县人民政府"), kind: "government" },
      delegations: ["甲国茶商代表团", "乙国茶商代表团", "丙国茶商代表团"].map((name, at) => ({
        key: `d${at}`,
        name: zh(name),
        side: "guest",
        head: ["an", "bo", "mo"][at],
      })),
      participants: [
        personOf("an", "安例", "甲国茶业协会", "会长", { side: "guest", delegation: "d0" }),
        personOf("bo", "博例", "乙国茶业协会", "会长", { side: "guest", delegation: "d1" }),
        personOf("mo", "莫常", "丙国茶业协会", "会长", { side: "guest", delegation: "d2" }),
        personOf("bai", "白样", "青石县人民政府", "县长", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r", "bai", "introduce", "青石县的茶产业")] }],
    }),
    "zh",
  );

describe("three delegations", () => {
  it("are separated by 、 with one 和, and come to the county rather than to its government", () => {
    expect(delegations()).toMatch(
      /率领的甲国茶商代表团、[^，]*率领的乙国茶商代表团和[^，]*率领的丙国茶商代表团到访?青石县/,
    );
    expect(delegations()).not.toContain("到青石县人民政府");
  });
});
