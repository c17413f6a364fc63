import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { calledLater } from "../organizations/delegation-names";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// A team with a long name, whose leader has a post of which the record has no organization.

const REQUIRED = ["把检查企业与检查制度结合起来", "把现场检查与随机抽查结合起来"];

const team = (more: object = {}, posts: object = [{ title: zh("司长") }]): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("全省安全生产大检查第三督查组到湖滨开展检查"),
      city: zh("湖滨"),
      purpose: zh("开展安全生产大检查"),
      delegations: [{ key: "d", name: zh("全省安全生产大检查第三督查组"), side: "guest", head: "an" }],
      participants: [
        { key: "an", person: { name: zh("安例") }, posts, side: "guest", delegation: "d", roles: ["head"] },
        personOf("bai", "白样", "湖滨市", "副市长", { side: "host", roles: ["escort"] }),
      ],
      agenda: [
        {
          key: "am",
          activity: "tour",
          when: { part: "morning" },
          saw: [zh("云溪化工厂")],
          remarks: [
            remark("r1", "an", "point_out", "大检查要做好“两结合”"),
            { ...remark("r2", "an", "require", ...REQUIRED), counted: true },
          ],
        },
        {
          key: "pm",
          activity: "other",
          when: { part: "afternoon" },
          did: zh("到云雀煤矿下井检查"),
          people: [{ key: "an", as: "head" }],
          peopleOpen: true,
        },
      ],
      ...more,
    }),
    "zh",
  );

describe("an inspection team", () => {
  it("comes under its leader where only its name shows whose post that is", () => {
    expect(team()).toContain("全省安全生产大检查第三督查组在司长安例带领下赴湖滨");
    expect(team()).not.toContain("，司长安例率");
  });

  it("is led by its leader where the post has an organization", () => {
    const posts = [{ organization: { name: zh("云溪省应急厅") }, title: zh("厅长") }];
    expect(team({}, posts)).toContain("云溪省应急厅厅长安例率全省安全生产大检查第三督查组");
  });

  it("is called by its noun once it is known", () => {
    expect(team()).toContain("督查组检查了云溪化工厂");
    expect(team().match(/第三督查组/g)).toHaveLength(2);
  });

  it("did one thing in the morning and another in the afternoon, without 还", () => {
    expect(team()).toContain("下午，督查组到云雀煤矿下井检查");
    expect(team()).not.toContain("督查组还");
  });

  it("hears the counted points in the sentence about what they are points of", () => {
    expect(team()).toContain("要做好“两结合”，并提出两点要求：一是");
    expect(team()).not.toMatch(/。\s*安例提出/);
  });
});

describe("the noun of a delegation", () => {
  it.each([
    ["湖滨市营商环境督导组", "督导组"],
    ["云雀民间艺术团", "艺术团"],
    ["湖滨市招商工作小组", "工作小组"],
    ["湖滨企业家团", "湖滨企业家团"],
    ["云溪发展集团", "云溪发展集团"],
    ["联合检查第二组", "联合检查第二组"],
  ])("of %s is %s", (name, noun) => {
    expect(calledLater(name)).toBe(noun);
  });
});
