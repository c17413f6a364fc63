import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";
import { personOf as person, remark, zh } from "./lake-town.test-data";

const article = (record: object): string =>
  text({ format: FORMAT, status: "held", ...record } as unknown as DraftRecord, "zh");

const MATCHES = {
  kind: "reception",
  title: zh("松山市乒乓球协会代表团到湖滨开展乒乓球交流"),
  when: { start: "2024-03-05", end: "2024-03-06" },
  city: zh("湖滨市"),
  delegations: [{ key: "team", name: zh("松山市乒乓球协会代表团"), side: "guest", head: "an" }],
  participants: [
    person("an", "安例", "松山市乒乓球协会", "会长", { side: "guest", delegation: "team", roles: ["head"] }),
    { key: "members", group: zh("代表团成员"), side: "guest", delegation: "team" },
    person("bai", "白样", "湖滨市体育局", "局长", { side: "host", onBehalfOf: "office" }),
    { key: "players", group: zh("30多名湖滨乒乓球爱好者"), side: "host" },
    { key: "office", group: zh("湖滨市体育局"), presence: "unstated" },
  ],
};

describe("a match against players whom the description names", () => {
  const match = {
    key: "match",
    activity: "other",
    did: zh("与湖滨乒乓球爱好者进行友谊赛"),
    venue: { name: zh("湖滨体育馆") },
    people: [{ key: "an", as: "head" }, { key: "bai" }, { key: "players" }],
  };
  const talks = {
    key: "talks",
    activity: "talks",
    people: [{ key: "members" }],
    remarks: [remark("r1", "members", "say", "比赛增进了两地友谊")],
  };
  const said = article({ ...MATCHES, agenda: [match, talks] });

  it("is played by the visitors, and the hosts only took part", () => {
    expect(said).toContain(
      "代表团在湖滨体育馆与湖滨乒乓球爱好者进行友谊赛，湖滨市体育局局长白样和30多名湖滨乒乓球爱好者参加",
    );
    expect(said).not.toMatch(/白样[^，。]*与湖滨乒乓球爱好者/);
  });

  it("does not state that the head of an office acts on its behalf", () => {
    expect(said).not.toContain("代表湖滨市体育局的局长");
  });

  it("is followed by what the visitors said, without talks of theirs alone", () => {
    expect(said).toContain("代表团成员表示，比赛增进了两地友谊");
    expect(said).not.toContain("代表团成员座谈");
  });
});

describe("the journey home", () => {
  const calls = {
    kind: "outbound_visit",
    title: zh("松山海关关长访问湖滨海关"),
    home: { name: zh("松山海关"), kind: "government" },
    when: { start: "2024-03-05", end: "2024-03-06" },
    areas: [zh("湖滨"), zh("南汀")],
    participants: [
      person("an", "安例", "松山海关", "关长", { side: "guest", roles: ["head"] }),
      person("bai", "白样", "湖滨海关", "关长", { side: "host" }),
    ],
    agenda: [
      {
        key: "talks",
        activity: "talks",
        city: zh("湖滨"),
        when: { start: "2024-03-05" },
        people: [{ key: "an" }, { key: "bai" }],
        topics: [zh("深化通关合作")],
        remarks: [
          { key: "r1", by: ["an"], act: "thank", points: [zh("一直以来的支持")], whom: zh("湖滨海关") },
        ],
      },
      {
        key: "tour",
        activity: "tour",
        when: { start: "2024-03-06" },
        organizers: [{ organization: { name: zh("湖滨海关") }, tier: "organizer" }],
        people: [{ key: "an", as: "head" }],
        saw: [zh("湖滨口岸"), zh("南汀机场")],
      },
    ],
    background: [zh("安例将于3月8日返回松山。")],
  };

  it("ends the text, not the statement of the one who travels", () => {
    const said = article(calls).trim();
    expect(said.endsWith("安例将于3月8日返回松山。")).toBe(true);
    expect(said.indexOf("南汀机场")).toBeLessThan(said.indexOf("返回松山"));
  });

  it("is arranged by the hosts, who undertake no tour", () => {
    const said = article(calls);
    expect(said).toContain("在湖滨海关安排下，安例参观了湖滨口岸");
    expect(said).not.toContain("承办");
  });
});

describe("a good wish that was recorded as a statement", () => {
  it("is the verb of the speaker", () => {
    const said = article({
      kind: "meeting",
      title: zh("湖滨市光学学会召开年会"),
      officialName: zh("湖滨市光学学会2024年年会"),
      when: { start: "2024-03-05" },
      city: zh("湖滨市"),
      participants: [person("mo", "莫常", "松山光电公司", "总经理", {})],
      agenda: [{ key: "open", activity: "speeches", remarks: [remark("r1", "mo", "say", "祝年会圆满成功")] }],
    });
    expect(said).toContain("莫常祝年会圆满成功");
    expect(said).not.toContain("表示，祝");
  });
});

describe("units of a campus", () => {
  it("are no offices of a district", () => {
    const campus = {
      name: zh("云雀校区"),
      kind: "university",
      parent: { name: zh("湖滨大学"), kind: "university" },
    };
    const unit = (name: string) => ({ name: zh(name), parent: campus });
    const said = article({
      kind: "outbound_visit",
      title: zh("湖滨大学云雀校区代表团访问松山大学"),
      home: campus,
      when: { start: "2024-03-05" },
      organizers: [{ organization: { name: zh("松山大学"), kind: "university" }, tier: "inviter" }],
      delegations: [{ key: "team", side: "guest", head: "an" }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: campus, title: zh("副校长") }],
          side: "guest",
          delegation: "team",
          roles: ["head"],
        },
        {
          key: "units",
          group: zh("负责人"),
          of: [unit("教务处"), unit("国际合作处")],
          ofOpen: true,
          side: "guest",
          delegation: "team",
        },
        person("bai", "白样", "松山大学", "校长", { side: "host" }),
      ],
      agenda: [
        {
          key: "talks",
          activity: "talks",
          people: [{ key: "an" }, { key: "bai" }],
          topics: [zh("联合科研")],
        },
      ],
    });
    expect(said).not.toMatch(/[、，]区国际合作处/);
  });
});
