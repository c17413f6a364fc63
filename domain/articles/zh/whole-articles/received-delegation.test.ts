import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// An invented delegation that a city receives: gifts, numbers, officials and the larger event.

const HEAD = personOf("an", "安例", "云溪同乡会", "会长", { side: "guest", delegation: "d" });
const MEMBERS = { key: "all", group: zh("访问团成员"), side: "guest", delegation: "d" };
const MAYOR = personOf("bai", "白样", "湖滨市", "市长", { side: "host", roles: ["receiver"] });
const gift = (key: string, by: string, to: string, what: string): object => ({
  key,
  type: "gift",
  by: [by],
  to: { participants: [to] },
  points: [zh(what)],
});
const visit = (more: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪同乡会访问团到湖滨访问"),
      city: zh("湖滨"),
      delegations: [{ key: "d", name: zh("云溪同乡会访问团"), side: "guest", head: "an" }],
      participants: [HEAD, MAYOR],
      ...more,
    }),
    "zh",
  );
const meal = (outcomes: string[], ...remarks: object[]): object => ({
  agenda: [{ key: "meal", activity: "meal", outcomes, remarks }],
});
const SAID = remark("r1", "bai", "say", "湖滨市正在建设新的港区");

describe("gifts that the two sides gave each other", () => {
  it("are exchanged where they are the same", () => {
    const text = visit({
      ...meal(["g1", "g2"], SAID),
      outcomes: [gift("g1", "bai", "an", "纪念品"), gift("g2", "an", "bai", "纪念品")],
    });
    expect(text).toContain("席间，白样与安例互赠纪念品。");
    expect(text).not.toContain("赠送纪念品");
  });

  it("are given and returned where they differ", () => {
    const text = visit({
      ...meal(["g1", "g2"], SAID),
      outcomes: [gift("g1", "bai", "an", "瓷盘"), gift("g2", "an", "bai", "木雕")],
    });
    expect(text).toContain("白样向安例赠送瓷盘，安例回赠木雕。");
  });

  it("stay two gifts where somebody else gave the second one", () => {
    const text = visit({
      ...meal(["g1", "g2"], SAID),
      participants: [
        HEAD,
        MAYOR,
        personOf("chen", "陈试", "湖滨市商务局", "局长", { side: "host", roles: ["receiver"] }),
      ],
      outcomes: [gift("g1", "bai", "an", "瓷盘"), gift("g2", "an", "chen", "木雕")],
    });
    expect(text).toContain("向安例赠送瓷盘");
    expect(text).not.toMatch(/互赠|回赠/);
  });
});

describe("a delegation that is received", () => {
  it("has the number of its members in the first sentence", () => {
    const text = visit({ attendance: { count: 60, bound: "over", of: zh("访问团成员") } });
    expect(text).toMatch(/率访问团一行60余人到湖滨/);
    expect(text).not.toContain("访问团成员参加");
  });

  it("separates the number of others who took part", () => {
    const text = visit({ attendance: { count: 60, bound: "over", of: zh("市民代表") } });
    expect(text).not.toContain("一行60余人");
    expect(text).toContain("60余名市民代表");
  });

  it("names the city of an official whose title says only that they lead", () => {
    const text = visit({
      participants: [
        HEAD,
        personOf("fu", "付范", "湖滨市委", "书记", { side: "host", roles: ["receiver"] }),
        MAYOR,
        personOf("li", "李试例", "湖滨市", "领导", { side: "host", roles: ["receiver"] }),
      ],
    });
    expect(text).toContain("市领导李试例");
    expect(text).not.toMatch(/[，、]领导李试例/);
  });

  it("names the larger event once, beside who organized it", () => {
    const text = visit({
      partOf: {
        name: zh("2024同乡故里行活动"),
        organizers: [{ organization: { name: zh("湖滨省同乡联谊会"), kind: "association" }, tier: "host" }],
      },
    });
    expect(text).toContain("此次访问是2024同乡故里行活动的一部分，该活动由湖滨省同乡联谊会主办。");
    expect(text.split("2024同乡故里行活动")).toHaveLength(2);
  });

  it("speaks as the delegation where its head and its members spoke together", () => {
    const together = (key: string, act: string, more: object): object => ({
      key,
      by: ["an", "all"],
      act,
      ...more,
    });
    const text = visit({
      participants: [HEAD, MEMBERS, MAYOR],
      agenda: [
        {
          key: "t",
          activity: "tour",
          saw: [zh("湖滨港"), zh("云雀博物馆")],
          remarks: [
            together("r1", "say", { points: [zh("湖滨的港口建设给访问团留下了深刻印象")] }),
            together("r2", "thank", { points: [zh("湖滨市的热情接待")] }),
          ],
        },
      ],
    });
    expect(text).toMatch(/访问团(?:感谢|表示|说|参观)/);
    expect(text).not.toMatch(/安例(?:和|、)访问团成员/);
  });
});

describe("a visit with a long purpose and many companions", () => {
  const AIM =
    "拜会湖滨市主要领导，考察湖滨市经济社会发展情况，参观两地合作的港口项目，并就航运业发展经验与有关单位座谈，加强合作";
  const escorts = ["夏试", "邓例", "韦样"].map((name, at) =>
    personOf(`e${at}`, name, `湖滨市第${at + 1}港务局`, "局长", { side: "host", roles: ["escort"] }),
  );
  const keys = ["e0", "e1", "e2"].map((key) => ({ key, as: "escort" }));
  const text = visit({
    purpose: zh(AIM),
    participants: [HEAD, ...escorts],
    agenda: [
      {
        key: "t",
        activity: "tour",
        saw: [zh("湖滨港"), zh("云雀博物馆")],
        people: [{ key: "an", as: "head" }, ...keys],
      },
    ],
  });

  it("has the purpose in a sentence of its own", () => {
    expect(text).toContain(`。此行旨在${AIM}。`);
  });

  it("names those who went along after what was seen", () => {
    expect(text).toMatch(/参观了湖滨港[^。]*云雀博物馆[，。][^。]*夏试[^。]*韦样陪同。/);
    expect(text.split("夏试")).toHaveLength(2);
  });
});
