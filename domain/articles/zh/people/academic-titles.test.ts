import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { zh } from "../whole-articles/lake-town.test-data";

const at = (name: string, title: string) => ({
  organization: { name: zh(name), kind: "institute" },
  title: zh(title),
});
const ceremony = (posts: readonly object[], person: object = {}, others: readonly object[] = []): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "other",
      status: "held",
      officialName: zh("湖滨县果品节开幕仪式"),
      when: { start: "2024-03-05" },
      participants: [
        { key: "an", person: { name: zh("安例"), ...person }, posts, roles: ["speaker"] },
        ...others,
      ],
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
});

it("puts an honorific that is a title beside the name at the first mention", () => {
  const head = [at("云雀研究所", "所长")];
  expect(ceremony(head, { honorific: zh("博士") })).toMatch(/云雀研究所所长安例博士(?!.*安例博士)/s);
  expect(ceremony(head, { honorific: zh("拿督") })).toMatch(/云雀研究所所长拿督安例(?!.*拿督安例)/s);
  for (const plain of ["先生", "女士"]) expect(ceremony(head, { honorific: zh(plain) })).not.toContain(plain);
});

it("does not repeat a title that the post says", () => {
  expect(ceremony([at("云雀大学", "副教授")], { honorific: zh("教授") })).not.toContain("安例教授");
});

const guest = (key: string, name: string, honorific?: string) => ({
  key,
  person: { name: zh(name), ...(honorific ? { honorific: zh(honorific) } : {}) },
  posts: [at(`${name}研究所`, "所长")],
});

it("gives people listed together an academic title only if each has one", () => {
  const others = [guest("b", "白样", "博士"), guest("c", "莫常")];
  expect(ceremony([at("云雀研究所", "所长")], {}, others)).not.toContain("博士");
  const even = [guest("b", "白样", "博士"), guest("c", "莫常", "教授")];
  const doctor = { honorific: zh("博士") };
  expect(ceremony([at("云雀研究所", "所长")], doctor, even)).toMatch(/安例博士.*白样博士.*莫常教授/s);
  const honoured = [guest("b", "白样", "院士"), guest("c", "莫常")];
  expect(ceremony([at("云雀研究所", "所长")], {}, honoured)).toContain("白样院士");
});

it("keeps an academic title in a list with honours of another kind", () => {
  const others = [guest("b", "白样", "博士"), guest("c", "莫常", "拿督")];
  expect(ceremony([at("云雀研究所", "所长")], {}, others)).toMatch(/白样博士.*拿督莫常/s);
});

it("leaves out academic titles that many people have", () => {
  const many = ["白样", "莫常", "孙例"].map((name) => guest(name, name, "教授"));
  expect(ceremony([at("云雀研究所", "所长")], { honorific: zh("教授") }, many)).not.toContain("教授");
});
