import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

describe("people of a signing and of a government", () => {
  const ZONES = ["湖滨样例园", "松山样例园"].map((name) => ({ name: zh(name), kind: "zone" }));
  const signing = (more: object): string =>
    faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("湖滨样例园与松山样例园签署合作协议"),
        participants: [
          personOf("an", "安例", "湖滨样例园", "主任", { side: "guest", roles: ["speaker"] }),
          personOf("bai", "白样", "松山样例园", "副主任", { side: "host", roles: ["speaker"] }),
          { key: "g", group: zh("各部门负责人"), of: [ZONES[1]], side: "host" },
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            remarks: [
              remark("r", "an", "say", "两园合作前景广阔"),
              remark("q", "bai", "hope", "两园加强合作"),
            ],
          },
          { key: "s", activity: "signing", agreements: ["a"] },
        ],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            status: "signed",
            parties: ZONES.map((organization) => ({ organization })),
          },
        ],
        ...more,
      }),
      "zh",
    );

  it("are there with the groups, not the groups of one side alone", () => {
    const article = signing({});
    expect(article).toMatch(/主任安例，?[^。]*白样[^。]*各部门负责人出席签约仪式/);
    expect(article).not.toMatch(/。松山样例园各部门负责人出席/);
  });

  it("attended a signing on a visit that has no title", () => {
    const [lake, hill] = ZONES;
    const article = signing({
      kind: "outbound_visit",
      title: zh("湖滨样例园赴松山访问"),
      city: zh("松山"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨样例园", "主任", { side: "guest", delegation: "d", roles: ["head"] }),
        { key: "h", group: zh("负责人"), of: [hill], side: "host" },
      ],
      agenda: [
        { key: "s", activity: "signing", people: [{ key: "an" }, { key: "h" }], agreements: ["a", "b"] },
        { key: "t", activity: "tour", people: [{ key: "an" }], saw: [zh("样例展厅")] },
      ],
      agreements: ["a", "b"].map((key) => ({
        key,
        title: zh(key === "a" ? "合作协议" : "合作意向书"),
        status: "signed",
        parties: [lake, hill].map((organization) => ({ organization })),
      })),
    });
    expect(article).toMatch(/负责人出席签约活动/);
  });

  it("belong to the government of a city, which has no secretary of its own", () => {
    const CITY = { name: zh("湖滨市人民政府"), short: zh("湖滨市"), kind: "government" };
    const official = (key: string, name: string, title: string): object => ({
      key,
      person: { name: zh(name) },
      posts: [{ organization: CITY, title: zh(title) }],
      side: "host",
      roles: ["receiver"],
    });
    const article = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山商会到访湖滨"),
        city: zh("湖滨"),
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [
          personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
          official("bai", "白样", "副市长"),
          official("chu", "楚例", "副秘书长"),
        ],
        agenda: [],
      }),
      "zh",
    );
    expect(article).toContain("副市长白样、市政府副秘书长楚例");
  });
});
