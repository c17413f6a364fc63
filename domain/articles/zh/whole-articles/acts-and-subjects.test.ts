import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { CITY, PORT, personOf, heldEvent as record, remark, zh } from "./lake-town.test-data";

// Sentences and clauses of invented visits that need their own subject, and acts that have nothing to do with each other.

const GUEST = personOf("bo", "博例", "云雀市航运协会", "会长", { side: "guest", roles: ["head"] });
const HOST = personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] });

const visit = (agenda: readonly object[], more: object = {}): string =>
  faultlessText(
    record({
      kind: "reception",
      title: zh("云雀市航运协会到访湖滨港口商会"),
      participants: [HOST, GUEST],
      agenda,
      ...more,
    }),
    "zh",
  );

describe("the subject of a Chinese clause", () => {
  it("is the speaker again where a promise follows several clauses about something else", () => {
    const text = visit([
      {
        key: "t",
        activity: "talks",
        remarks: [
          remark("a", "bo", "say", "此行是一场难得的航运交流会，令他受益良多"),
          remark("b", "bo", "promise", "学习借鉴湖滨的先进经验，做好会员服务工作"),
        ],
      },
    ]);
    expect(text).toContain("受益良多，并表示将学习借鉴");
    expect(text).not.toContain("；将");
  });

  it("is that of the meal where the office's own words on it have none", () => {
    const text = visit([
      { key: "t", activity: "talks", topics: [zh("航运合作")] },
      {
        key: "m",
        activity: "meal",
        title: zh("湖滨之夜欢迎晚宴"),
        people: [{ key: "bo" }],
        narrative: [zh("席间与来自各地的船长代表作了进一步交流。")],
      },
    ]);
    expect(text).toContain("晚宴，席间与来自各地的船长代表");
    expect(text).not.toContain("。席间");
  });

  it("is not the organizers' where a long list of speakers follows", () => {
    const text = visit(
      [
        { key: "t", activity: "talks", topics: [zh("航运合作")] },
        {
          key: "f",
          activity: "other",
          did: zh("参加首届湖滨航运论坛"),
          organizers: [
            { organization: PORT, tier: "host" },
            { organization: CITY, tier: "co_organizer" },
          ],
          people: [
            { key: "bo", as: "head" },
            { key: "p", as: "speaker" },
            { key: "q", as: "speaker" },
            { key: "r", as: "speaker" },
          ],
        },
      ],
      {
        participants: [
          HOST,
          GUEST,
          personOf("p", "白样", "湖滨市人民政府港口管理办公室", "主任", { side: "other" }),
          personOf("q", "陈样", "湖滨海洋大学航运工程学院", "党委副书记、院长", { side: "other" }),
          personOf("r", "丁样", "云雀市船舶工业联合会", "常务副会长兼秘书长", { side: "other" }),
        ],
      },
    );
    expect(text).toMatch(/协办。[^。]*白样[^。]*发言/);
  });
});

describe("Chinese acts one after the other", () => {
  it("are two sentences where a gift has nothing to do with what was signed", () => {
    const text = visit([{ key: "c", activity: "signing", agreements: ["a"], outcomes: ["o"] }], {
      agreements: [
        {
          key: "a",
          title: zh("战略合作协议"),
          type: "strategic_cooperation",
          status: "signed",
          parties: [{ organization: CITY }, { organization: { name: zh("湖滨银行"), kind: "company" } }],
          value: zh("3亿元"),
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh("云雀市航运协会向湖滨海员之家捐赠2万元")] }],
    });
    expect(text).not.toMatch(/3亿元，[^。]*捐赠/);
    expect(text).toContain("捐赠2万元");
  });

  it("name the letter and what it invites to in one sentence", () => {
    const text = visit([
      {
        key: "t",
        activity: "talks",
        topics: [zh("航运合作")],
      },
      {
        key: "l",
        activity: "handover",
        title: zh("邀请函"),
        people: [
          { key: "bo", as: "head" },
          { key: "an", as: "receiver" },
        ],
        remarks: [remark("i", "bo", "invite", "湖滨港口商会会员参加明年的云雀航运节")],
      },
    ]);
    expect(text).not.toMatch(/邀请函。博例/);
  });

  it("do not follow what somebody said where another activity follows them", () => {
    const text = visit(
      [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "bo", as: "head" }, { key: "an" }],
          remarks: [
            remark(
              "a",
              "an",
              "introduce",
              "湖滨港口商会近年来服务会员企业、推动港口建设、发展内河航运的情况",
            ),
            remark(
              "b",
              "bo",
              "say",
              "云雀市航运协会愿与湖滨港口商会加强联系，共同培养航运人才，推动两地会员企业开展业务合作",
            ),
          ],
        },
        {
          key: "m",
          activity: "talks",
          people: [{ key: "bo", as: "head" }, { key: "p" }],
          topics: [zh("造船项目")],
        },
        {
          key: "s",
          activity: "tour",
          people: [{ key: "bo", as: "head" }],
          venue: { name: zh("湖滨船舶公司") },
          saw: [zh("船坞"), zh("船模展厅")],
        },
      ],
      {
        participants: [HOST, GUEST, personOf("p", "白样", "湖滨造船厂", "厂长", { side: "other" })],
      },
    );
    expect(text).toMatch(/\n\n博例[^\n]*白样[^\n]*造船项目[^\n]*船坞/);
  });

  it("name a place once where the post of who showed it has named it", () => {
    const text = visit(
      [
        { key: "t", activity: "talks", topics: [zh("航运合作")] },
        {
          key: "s",
          activity: "tour",
          city: zh("白沙县"),
          people: [
            { key: "bo", as: "head" },
            { key: "p", as: "escort" },
          ],
          saw: [zh("养殖基地"), zh("渔港")],
        },
      ],
      { participants: [HOST, GUEST, personOf("p", "白样", "白沙县航运局", "局长", { side: "other" })] },
    );
    expect(text.match(/白沙县/g)).toHaveLength(1);
  });
});

describe("Chinese context of a visit", () => {
  it("stays with the sentence whose noun it begins with, behind the office's own words on the item", () => {
    const text = visit(
      [
        {
          key: "s",
          activity: "tour",
          people: [{ key: "bo", as: "head" }],
          venue: { name: zh("湖滨中学") },
          topics: [zh("百川船模馆的安装位置")],
          narrative: [zh("双方还就下一步的工作交换了意见。")],
        },
        { key: "c", activity: "talks", topics: [zh("航运教育合作")] },
      ],
      {
        background: [
          zh("百川船模馆是云雀市航运协会捐建的公益项目。"),
          zh("项目可使湖滨中学的学生了解航运知识。"),
        ],
      },
    );
    expect(text).toContain("交换了意见。百川船模馆是云雀市航运协会捐建的公益项目。项目可使");
  });
});
