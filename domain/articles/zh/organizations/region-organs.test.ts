import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const attended = (of: readonly string[]): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      officialName: zh("湖滨果品节开幕仪式"),
      when: { start: "2024-03-05" },
      participants: [
        {
          key: "a",
          person: { name: zh("安例") },
          posts: [{ organization: { name: zh("云雀市"), kind: "government" }, title: zh("副市长") }],
        },
        { key: "g", group: zh("相关人员"), of: of.map((name) => ({ name: zh(name) })), ofOpen: true },
      ],
      agenda: [],
    } as unknown as DraftRecord,
    "zh",
  );

describe("organizations of a city beside its offices", () => {
  it("are called by the level of the city as these are", () => {
    expect(attended(["云雀市商务局", "云雀市贸促会", "云雀市外事办", "云雀市果业集团"])).toContain(
      "市商务局、市贸促会、市外事办、市果业集团等单位相关人员",
    );
  });

  it("keep their names if they are companies, or of another city", () => {
    const article = attended(["云雀市商务局", "云雀市星河电器有限公司", "南汀市贸促会"]);
    expect(article).toContain("云雀市星河电器有限公司");
    expect(article).toContain("南汀市贸促会");
  });

  it("are named in full at a campus, which is no district", () => {
    const article = attended(["湖滨校区教务处", "湖滨校区国际处", "湖滨校区文化学院"]);
    expect(article).toContain("湖滨校区教务处");
    expect(article).not.toContain("、区国际处");
  });
});
