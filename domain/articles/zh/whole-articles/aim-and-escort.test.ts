import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const UNIVERSITY = { name: zh("湖滨农业大学"), kind: "university" };
const visit = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例率团到访湖滨农业大学"),
      home: UNIVERSITY,
      city: zh("湖滨"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      delegations: [{ key: "d", name: zh("松山大学代表团"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨农业大学", "校长", { side: "host", roles: ["receiver"] }),
      ],
      ...more,
    }),
    "zh",
  );
const people = [{ key: "an", as: "head" }];

describe("visitors to a celebration", () => {
  it("come to the city, as the celebration has the name of their hosts", () => {
    const text = visit({ purpose: zh("参加湖滨农业大学百年校庆活动") });
    expect(text).toContain("到湖滨参加湖滨农业大学百年校庆活动");
  });

  it("did on no known day what is reported after the days", () => {
    const text = visit({
      agenda: [
        { key: "c", activity: "ceremony", title: zh("校庆庆典"), when: { start: "2024-03-06" }, people },
        { key: "t", activity: "tour", people, saw: [zh("农业博物馆")], told: "after" },
      ],
    });
    expect(text).not.toMatch(/庆典，还参观/);
  });
});

describe("who went along to talks", () => {
  it("escorted the visitors", () => {
    const escort = {
      key: "q",
      group: zh("领导"),
      of: [{ name: zh("湖滨市侨联") }],
      roles: ["escort"],
      side: "host",
    };
    const text = visit({
      participants: [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨农业大学", "校长", { side: "host", roles: ["receiver"] }),
        escort,
      ],
      agenda: [
        { key: "t", activity: "tour", people, saw: [zh("旧码头")] },
        {
          key: "m",
          activity: "talks",
          people: [...people, { key: "bai", as: "receiver" }, { key: "q", as: "escort" }],
          topics: [zh("学科建设")],
          remarks: [remark("r", "bai", "hope", "两校加强合作")],
        },
      ],
    });
    expect(text).not.toMatch(/侨联领导参加/);
    expect(text).toMatch(/侨联领导陪同/);
  });
});

describe("speakers under the title of what they gave", () => {
  it("are all named, whoever's words follow", () => {
    const text = faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("友城论坛举行"),
        officialName: zh("友城论坛"),
        participants: [
          personOf("an", "安例", "湖滨市外办", "主任", { side: "host" }),
          { key: "o", group: zh("负责人"), of: [{ name: zh("云雀市外办") }, { name: zh("松山市商务局") }] },
        ],
        agenda: [
          {
            key: "k",
            activity: "presentation",
            title: zh("主旨发言"),
            people: ["an", "o"].map((key) => ({ key, as: "speaker" })),
            remarks: [remark("r", "an", "say", "各市要共享资源")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/安例[^。]*云雀市外办[^。]*作主旨发言/);
  });
});

describe("somebody at the head of a group", () => {
  it("leads it in what they did", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("志愿服务活动举行"),
        participants: [
          personOf("an", "安例", "湖滨志愿服务队", "队长"),
          { key: "v", group: zh("志愿者") },
          personOf("bai", "白样", "湖滨市民政局", "局长"),
        ],
        agenda: [
          {
            key: "o",
            activity: "other",
            did: zh("宣誓"),
            people: [{ key: "an", as: "head" }, { key: "v" }],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/安例带领志愿者宣誓/);
  });
});
