import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Invented: a document signed on a journey through two countries, a gift to two schools, a visit with a host who presents something.

const SCHOOL = { name: zh("湖滨大学"), kind: "university" };
const PARTNER = { name: zh("松山大学"), kind: "university" };
const HEAD = personOf("an", "安例", "湖滨大学", "校长", {
  side: "guest",
  delegation: "d",
  roles: ["head", "speaker", "signatory"],
});

describe("a document signed on a journey through two countries", () => {
  it("was not signed on all its days in both", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("安例率团访问甲国和乙国"),
        news: "ag",
        home: SCHOOL,
        when: { start: "2024-03-05", end: "2024-03-12" },
        areas: [zh("甲国"), zh("乙国")],
        delegations: [{ key: "d", side: "guest", head: "an" }],
        participants: [HEAD, personOf("bai", "白样", "松山大学", "校长", { side: "host" })],
        agenda: [
          {
            key: "t",
            activity: "talks",
            when: { start: "2024-03-05" },
            venue: { name: zh("云溪学院"), organization: { name: zh("云溪学院"), kind: "university" } },
            people: [{ key: "an", as: "head" }],
            topics: [zh("学生交流")],
          },
          {
            key: "s",
            activity: "signing",
            venue: { name: zh("松山大学"), organization: PARTNER },
            people: [
              { key: "an", as: "head" },
              { key: "bai", as: "receiver" },
            ],
            agreements: ["ag"],
          },
        ],
        agreements: [
          {
            key: "ag",
            title: zh("合作协议"),
            type: "other",
            status: "signed",
            parties: [{ organization: SCHOOL, signatories: ["an"] }, { organization: PARTNER }],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/3月5日至12日，[^。]*安例一行访问甲国和乙国/);
    expect(text).toContain("签署了合作协议");
    expect(text).not.toMatch(/在甲国和乙国签署/);
  });
});

describe("a donation to two schools", () => {
  it("goes to the schools, not to their heads", () => {
    const text = faultlessText(
      heldEvent({
        kind: "other",
        title: zh("湖滨商会向两所学校捐资"),
        news: "g",
        participants: [
          personOf("an", "安例", "湖滨商会", "会长", { side: "guest", roles: ["head"] }),
          {
            key: "xz",
            group: zh("校长"),
            of: [{ name: zh("白塔小学") }, { name: zh("云雀市特教学校") }],
            side: "host",
            roles: ["receiver"],
          },
        ],
        agenda: [
          {
            key: "g",
            activity: "handover",
            title: zh("捐资款"),
            people: [
              { key: "an", as: "head" },
              { key: "xz", as: "receiver" },
            ],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("向白塔小学和云雀市特教学校捐资，两校校长接受捐赠");
    expect(text).not.toContain("捐资款");
  });
});

describe("a host who presents something to the visitors", () => {
  it("did not take part in what they did", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("松山研修班参观湖滨医院"),
        home: { name: zh("湖滨医院"), kind: "hospital" },
        delegations: [{ key: "d", name: zh("松山研修班"), side: "guest", size: 20 }],
        participants: [
          personOf("xu", "徐例", "湖滨医院", "主任医师", { side: "host", roles: ["speaker"] }),
          personOf("mu", "木样", "松山研修班", "学员", {
            side: "guest",
            delegation: "d",
            roles: ["speaker"],
          }),
          { key: "xy", group: zh("学员"), side: "guest", delegation: "d" },
        ],
        agenda: [
          { key: "u", activity: "tour", people: [{ key: "xy" }], saw: [zh("门诊部")] },
          {
            key: "k",
            activity: "other",
            did: zh("观看推拿治疗"),
            venue: { name: zh("康复科") },
            people: [{ key: "xy" }, { key: "mu" }, { key: "xu" }],
            remarks: [remark("r", "xu", "introduce", "治疗理念"), remark("s", "mu", "say", "针灸很舒服")],
          },
        ],
      }),
      "zh",
    );
    expect(text).toMatch(/主任医师徐例介绍了治疗理念/);
    expect(text).not.toMatch(/徐例参加/);
  });
});
