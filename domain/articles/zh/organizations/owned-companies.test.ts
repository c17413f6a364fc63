import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, zh } from "../whole-articles/lake-town.test-data";

const visited = (company: string, parent: string): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀技术交流会举行"),
      officialName: zh("云雀技术交流会"),
      city: zh("湖滨"),
      venue: {
        name: zh(company),
        organization: { name: zh(company), kind: "company", parent: { name: zh(parent), kind: "company" } },
      },
    }),
    "zh",
  );

it("says that a company which is a legal person belongs to another company", () => {
  expect(visited("青苇科技股份有限公司", "云雀集团有限公司")).toContain(
    "云雀集团有限公司旗下青苇科技股份有限公司",
  );
});

it("joins a branch to its company", () => {
  expect(visited("湖滨分公司", "云雀集团有限公司")).toContain("云雀集团有限公司湖滨分公司");
});
