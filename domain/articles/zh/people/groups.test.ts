import { describe, expect, it } from "vitest";
import { text, zh } from "../whole-articles/gatherings.test-data";

// Invented groups whose organizations are not of the kind that the group names.

const CHAMBER = { name: zh("云溪市商会"), kind: "association" };
const SCHOOL = { name: zh("松山大学"), kind: "university" };
const FIRMS = ["云溪钢铁公司", "松山木业集团"].map((name) => ({ name: zh(name), kind: "company" }));

const attended = (group: string, of: readonly object[], ofOpen = true): string =>
  text({
    officialName: zh("湖滨航运论坛"),
    participants: [{ key: "g", group: zh(group), of, ...(ofOpen ? { ofOpen } : {}) }],
  });

describe("a group with a noun of its own and organizations of another kind", () => {
  it("comes from these organizations", () => {
    expect(attended("12家企业的30名代表", [CHAMBER, SCHOOL])).toContain(
      "来自云溪市商会、松山大学等单位的12家企业的30名代表",
    );
    expect(attended("12家企业的30名代表", [CHAMBER, SCHOOL], false)).toMatch(
      /来自云溪市商会[、和]松山大学的12家企业的30名代表/,
    );
    expect(attended("企业代表", [CHAMBER, SCHOOL])).toContain("云溪市商会、松山大学等单位的企业代表");
    expect(attended("相关部门负责人", [CHAMBER, SCHOOL])).toContain(
      "云溪市商会、松山大学等单位相关部门负责人",
    );
  });

  it("has examples where they are of that kind", () => {
    expect(attended("12家企业的30名代表", FIRMS)).toContain("云溪钢铁公司、松山木业集团等12家企业的30名代表");
    expect(attended("企业代表", FIRMS)).toContain("云溪钢铁公司、松山木业集团等企业代表");
  });
});

describe("a group called for what its organizations did", () => {
  it("has its noun before their names", () => {
    expect(attended("捐赠单位", FIRMS, false)).toContain("捐赠单位云溪钢铁公司、松山木业集团");
    expect(attended("捐赠单位", FIRMS)).not.toContain("捐赠单位云溪钢铁公司");
  });
});

describe("a group of an open list of countries", () => {
  it("has 等国 before its noun", () => {
    const countries = ["秘鲁", "智利", "古巴"].map((name) => ({ name: zh(name) }));
    expect(attended("卫生部部长", countries)).toContain("秘鲁、智利、古巴等国卫生部部长");
    expect(attended("专家", countries)).toContain("秘鲁、智利、古巴等国专家");
  });
});

describe("groups of two organizations, of which one is called like part of the other", () => {
  it("have the organization in a later mention too", () => {
    const school = (name: string) => ({ name: zh(name), kind: "university" });
    const group = (key: string, side: string, noun: string, of: object) => ({
      key,
      side,
      group: zh(noun),
      of: [of],
    });
    const article = text({
      kind: "reception",
      title: zh("云溪中学师生访问湖滨中学"),
      home: school("湖滨中学"),
      delegations: [{ key: "d", name: zh("云溪中学师生代表团"), side: "guest" }],
      participants: [
        { ...group("a", "guest", "师生", school("云溪中学")), delegation: "d" },
        { ...group("b", "host", "师生代表", school("湖滨中学")), roles: ["receiver"] },
      ],
      agenda: [
        { key: "t", activity: "other", did: zh("走进课堂听课"), people: [{ key: "a" }] },
        { key: "m", activity: "meal", title: zh("风味美食品尝"), people: [{ key: "a" }, { key: "b" }] },
      ],
    });
    expect(article).not.toMatch(/师生与师生代表/);
  });
});

it("has a noun for the ministries of officials, whose list is left open", () => {
  const of = ["云溪国国土部", "云溪国合作部"].map((name) => ({ name: zh(name), kind: "government" }));
  for (const noun of ["高官", "官员"]) expect(attended(noun, of)).toContain(`合作部等部门${noun}`);
});
