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
