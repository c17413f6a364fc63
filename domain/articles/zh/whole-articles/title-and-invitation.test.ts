import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// A round of firms with a named meeting at its end, and hosts who receive one after the other.

const OFFICE = { name: zh("湖滨市商务局"), kind: "government" };

const round = (title = "湖滨市商务局局长安例走访调研外贸企业", meeting = "全市外贸协会座谈会"): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh(title),
      home: OFFICE,
      delegations: [{ key: "d", name: zh("湖滨市商务局调研组"), head: "an" }],
      participants: [
        {
          key: "an",
          person: { name: zh("安例") },
          posts: [{ organization: OFFICE, title: zh("局长") }],
          side: "guest",
          delegation: "d",
          roles: ["head", "speaker"],
        },
        {
          key: "banks",
          group: zh("金融企业"),
          of: [{ name: zh("云溪银行") }, { name: zh("湖滨银行") }],
          side: "third",
        },
        { key: "firms", group: zh("20多家外贸企业") },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          venue: { name: zh("云雀集团") },
          people: [{ key: "an", as: "head" }],
          peopleOpen: true,
          topics: [zh("工程项目进展")],
        },
        {
          key: "b",
          activity: "other",
          venue: { name: zh("云雀集团") },
          did: zh("开展现场办公"),
          organizers: [{ participant: "an", tier: "inviter" }],
          people: [{ key: "banks" }],
        },
        {
          key: "m",
          activity: "discussion",
          title: zh(meeting),
          people: [{ key: "an", as: "speaker" }, { key: "firms" }],
          remarks: [
            remark("r", "an", "praise", "协会所做的工作"),
            remark("h", "an", "hope", "协会继续发挥桥梁纽带作用"),
            remark("p", "an", "promise", "支持企业开拓国际市场"),
          ],
        },
      ],
    }),
    "zh",
  );

describe("a round of firms", () => {
  it("is stated as the title says, with its first stop after it", () => {
    expect(round()).toContain("安例率调研组走访调研外贸企业。");
    expect(round()).toMatch(/调研组走访了云雀集团，了解工程项目进展/);
  });

  it("goes to its place where the title names no such object", () => {
    expect(round("湖滨市商务局局长安例率队调研")).toContain("云雀集团");
    expect(round("湖滨市商务局局长安例率队调研")).not.toContain("外贸企业。");
  });

  it("invites others in front of what they did", () => {
    expect(round()).toContain("应安例邀请，云溪银行、湖滨银行");
    expect(round()).not.toContain("活动由安例邀请");
  });

  it("keeps the name of the meeting at which its leader spoke", () => {
    expect(round()).toContain("在20多家外贸企业参加的全市外贸协会座谈会上，安例肯定了");
    expect(round(undefined, "座谈会")).not.toContain("参加的座谈会上");
  });
});

const received = (): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪商业会参访团到湖滨参观"),
      areas: [zh("湖滨"), zh("南山")],
      delegations: [{ key: "d", name: zh("云溪商业会参访团"), side: "guest", head: "an", size: 30 }],
      participants: [
        personOf("an", "安例", "云溪商业会", "理事长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖滨市统战部", "副部长", { side: "host", roles: ["receiver"] }),
        personOf("mo", "莫常", "湖滨市台联", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          each: true,
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
            { key: "mo", as: "receiver" },
          ],
          peopleOpen: true,
          remarks: [remark("r", "bai", "introduce", "湖滨的成就"), remark("s", "mo", "hope", "两会加强合作")],
        },
        {
          key: "t",
          activity: "tour",
          people: [{ key: "an", as: "head" }],
          peopleOpen: true,
          saw: [zh("东园")],
        },
      ],
    }),
    "zh",
  );

describe("hosts who received a delegation one after the other", () => {
  it("meet it, and are not met by its leader", () => {
    expect(received()).toMatch(/白样[^。]*莫常等?分别会见(?:了)?参访团/);
    expect(received()).not.toMatch(/安例分别会见/);
  });
});
