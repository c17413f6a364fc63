import { describe, expect, it } from "vitest";
import { FORMAT, type Participant } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const lead: Participant = {
  key: "a",
  person: { name: zh("安例") },
  posts: [{ organization: { name: zh("云雀商会"), kind: "association" }, title: zh("会长") }],
  side: "guest",
  delegation: "d",
};
const host: Participant = {
  key: "h",
  person: { name: zh("何例") },
  posts: [{ organization: { name: zh("湖滨农会"), kind: "association" }, title: zh("会长") }],
  side: "host",
};

const visit = (members: readonly Participant[], speaker: string, head?: string): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "outbound_visit",
      status: "held",
      title: zh("云雀商会农业交流团赴湖滨考察"),
      home: { name: zh("云雀商会"), kind: "association" },
      when: { start: "2024-03-05" },
      city: zh("湖滨"),
      purpose: zh("考察现代农业"),
      delegations: [
        { key: "d", side: "guest", size: 13, ...(head ? { head } : { name: zh("云雀商会农业交流团") }) },
      ],
      participants: [...members, host],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: speaker }, { key: "h" }],
          remarks: [{ key: "r", by: [speaker], act: "say", points: [zh("湖滨农会的经验值得学习")] }],
        },
        {
          key: "o",
          activity: "other",
          did: zh("开展馆外办公"),
          people: [{ key: members.at(-1)?.key ?? "" }],
        },
      ],
    },
    "zh",
  );

describe("a group that is the delegation itself", () => {
  it("is not listed as its member", () => {
    const text = visit([{ key: "m", group: zh("成员"), side: "guest", delegation: "d" }], "m");
    expect(text).not.toContain("成员包括成员");
    expect(text).not.toMatch(/[，。]成员表示/);
    expect(text).toContain("交流团成员表示");
  });

  it("is not listed beside a named member", () => {
    const text = visit([lead, { key: "m", group: zh("交流团代表"), side: "guest", delegation: "d" }], "a");
    expect(text).not.toMatch(/成员包括[^。]*交流团代表/);
    expect(text).toContain("安例");
  });
});

describe("a group that is named by its coming along", () => {
  it("is introduced where it acts", () => {
    const staff: Participant = { key: "g", group: zh("随行工作人员"), side: "guest", delegation: "d" };
    const text = visit(
      [lead, { ...lead, key: "b", person: { name: zh("博例") }, posts: [{ title: zh("秘书长") }] }, staff],
      "a",
      "a",
    );
    expect(text).not.toContain("随行工作人员随行");
    expect(text).toMatch(/随行工作人员[^。]*开展了?馆外办公/);
  });
});

it("does not list those of whom a delegation is named as its companions", () => {
  const went = (group: string): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "reception",
        status: "held",
        title: zh("松山市第三批中学生友好访问团访问湖滨"),
        when: { start: "2024-03-05" },
        city: zh("湖滨"),
        delegations: [
          { key: "d", name: zh("松山市第三批中学生友好访问团"), side: "guest", head: "a", size: 10 },
        ],
        participants: [lead, host, { key: "s", group: zh(group), side: "guest", delegation: "d" }],
        agenda: [{ key: "t", activity: "tour", people: [{ key: "a" }, { key: "s" }], saw: [zh("湖滨古镇")] }],
      },
      "zh",
    );
  expect(went("松山市中学生")).not.toMatch(/中学生(?:同行|随团)/);
  expect(went("松山市教师")).toMatch(/松山市教师/);
});
