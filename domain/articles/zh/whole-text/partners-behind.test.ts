import { describe, expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "./paragraphs.test-data";
import { withPartnersBehind } from "./partners-behind";

const RECEIVED = "副县长丁例接待了安例一行";

/** The last paragraph of a text in which two sides met, or several delegations, behind the reception. */
const written = (
  text: string,
  twoSides = true,
  received = RECEIVED,
  hosts: string[][] = [],
): string | undefined => {
  const discourse = {
    content: {
      relations: { twoSides, visit: true },
      scenes: hosts.map((counterparts) => ({ counterparts })),
    },
    facts: {
      record: { delegations: [{}, {}] },
      people: [{ side: "host", name: { text: "丁例" } }],
    },
  } as unknown as Discourse;
  const blocks = [paragraph("lead", said("receive", received)), paragraph("agenda", said("agenda[t]", text))];
  return textsOf(withPartnersBehind(blocks, discourse))[1];
};

describe("many with whom visitors talked", () => {
  it("took part, in a clause behind the talks", () => {
    expect(
      written("安例一行与湖滨市委统战部、市发展改革局、市商务局等有关部门负责人座谈，就经贸发展交换了意见"),
    ).toBe("双方举行座谈，就经贸发展交换了意见，湖滨市委统战部、市发展改革局、市商务局等有关部门负责人参加");
  });

  it("took part, in a sentence of their own where it has posts or somebody chaired", () => {
    const people = "白样、湖滨县县委办主任莫常、学生处处长陈式、教务处处长林谷、后勤处处长何样";
    expect(written(`随后，安例一行还与${people}举行座谈会，柯样主持`)).toBe(
      `随后，双方还举行座谈会，柯样主持。${people}参加座谈会`,
    );
    const posts = "湖滨县县委副书记、县长白样，县领导莫常、陈式、林谷等";
    expect(written(`代表团与${posts}举行湖滨茶业协作联席会，就茶业合作进行了交流`)).toBe(
      `双方举行湖滨茶业协作联席会，就茶业合作进行了交流。${posts}参加会议`,
    );
  });

  it("precede what the visitors alone did there", () => {
    expect(
      written("代表团与湖滨市投资促进局、市商务局、市港务局有关负责人等举行座谈会，并介绍了商会的情况"),
    ).toBe("双方举行座谈会，湖滨市投资促进局、市商务局、市港务局有关负责人等参加。代表团介绍了商会的情况");
  });

  it("stay in the sentence where they are few, where more than two sides met, and before any host is named", () => {
    const few = "安例一行与湖滨市港务局局长白样、湖滨港口协会秘书长莫常座谈，就航线开通进行了交流";
    expect(written(few)).toBe(few);
    const many = "安例一行与湖滨市委统战部、市发展改革局、市商务局等有关部门负责人座谈";
    expect(written(many, false)).toBe(many);
    // 双方 before any of the hosts is known.
    expect(written(many, true, "安例一行到湖滨市考察")).toBe(many);
  });

  it("stay where each of several items had hosts of its own, who are the other side only there", () => {
    const many = "安例一行与湖滨市委统战部、市发展改革局、市商务局等有关部门负责人座谈";
    expect(written(many, true, RECEIVED, [["ding"], ["bo", "ce"]])).toBe(many);
    expect(written(many, true, RECEIVED, [["ding"], ["ding", "ce"]])).toMatch(/^双方举行座谈/);
  });
});
