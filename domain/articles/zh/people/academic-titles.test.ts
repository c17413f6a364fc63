import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const at = (name: string, title: string) => ({
  organization: { name: zh(name), kind: "institute" },
  title: zh(title),
});
const ceremony = (posts: readonly object[], person: object = {}): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      officialName: zh("湖滨县果品节开幕仪式"),
      when: { start: "2024-03-05" },
      participants: [{ key: "an", person: { name: zh("安例"), ...person }, posts, roles: ["speaker"] }],
      agenda: [{ key: "a", activity: "ceremony", remarks: [{ key: "r", by: ["an"], act: "address" }] }],
    } as unknown as DraftRecord,
    "zh",
  );

it("puts an academic title behind the name", () => {
  expect(ceremony([at("云雀研究院", "院长"), { title: zh("教授") }])).toContain("云雀研究院院长安例教授");
  expect(ceremony([at("云雀研究所", "院士")])).toContain("云雀研究所安例院士");
  expect(ceremony([at("云雀研究所", "所长")], { honorific: zh("院士") })).toContain("所长安例院士");
});

it("keeps a rank that is a post, and the members of an academy", () => {
  expect(ceremony([at("云雀大学", "教授")])).toContain("云雀大学教授安例");
  expect(ceremony([at("云雀科学院", "院士")])).toContain("云雀科学院院士安例");
  expect(ceremony([at("云雀研究所", "所长")], { honorific: zh("博士") })).not.toContain("博士");
});
