import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Invented visits whose records name an institute, a hospital or a forum in full again and again.

const HOST = personOf("bai", "白样", "松山大学", "校长", { side: "host", roles: ["receiver"] });
const visit = (organization: string, remarks: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例访问松山大学"),
      home: { name: zh("松山大学"), kind: "university" },
      participants: [
        personOf("an", "安例", organization, "负责人", { side: "guest", delegation: "d" }),
        HOST,
      ],
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      agenda: [{ key: "t", activity: "talks", remarks }],
      ...more,
    }),
    "zh",
  );

describe("a name that the record's own texts repeat", () => {
  it("keeps the country of a university whose rest is not a name", () => {
    const text = visit("智利天主教大学", [
      remark("r", "an", "introduce", "智利天主教大学的历史"),
      remark("s", "bai", "praise", "智利天主教大学的努力"),
    ]);
    expect(text).not.toMatch(/(?<!智利)天主教大学/);
  });

  it("keeps the university of an institute beside another institute", () => {
    const text = visit("湖滨大学孔子学院", [
      remark("r", "bai", "praise", "湖滨大学孔子学院、云溪大学孔子学院的努力"),
    ]);
    expect(text).toContain("湖滨大学孔子学院、云溪大学孔子学院的努力");
  });
});

describe("an organization that a sentence has named with somebody", () => {
  it("is not named again before a colleague, and the parties of a document are 双方", () => {
    const party = (name: string, ...signatories: string[]): object => ({
      organization: { name: zh(name), kind: "association" },
      signatories,
    });
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("湖滨港务集团与云溪航运协会签署合作协议"),
        participants: [
          personOf("an", "安例", "湖滨港务集团", "会长", { side: "guest" }),
          personOf("bai", "白样", "云溪航运协会", "会长", { side: "host" }),
        ],
        agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [party("湖滨港务集团", "an"), party("云溪航运协会", "bai")],
          },
        ],
        followUps: [
          {
            key: "f",
            force: "task",
            text: zh("继续在会员交流、资源共享等方面加强联系"),
            by: {
              organizations: ["湖滨港务集团", "云溪航运协会"].map((name) => ({
                name: zh(name),
                kind: "association",
              })),
            },
            announce: true,
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/双方将继续在会员交流/);
    expect(text).not.toMatch(/湖滨港务集团、云溪航运协会将/);
  });
});

describe("the larger event of several names", () => {
  const larger = "“湖滨美食周”及“走进云溪——2024湖滨交流节”活动";
  const text = (points: string[]): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("白样会见安例"),
        partOf: { name: zh(larger), how: "on_the_sidelines" },
        participants: [
          personOf("an", "安例", "湖滨学会", "会长", { side: "guest" }),
          personOf("bai", "白样", "松山大学", "校长", { side: "host" }),
        ],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "bai", as: "receiver" }, { key: "an" }],
            remarks: [{ ...remark("r", "an", "thank", ...points), whom: zh("松山大学") }],
          },
        ],
      }),
      "zh",
    );

  it("keeps its name where something else about it is meant", () => {
    expect(text([`为${larger}筹备工作付出的努力`])).toContain(`为${larger}筹备工作`);
  });
});
