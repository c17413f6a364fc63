import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const SCHOOL = "云雀水产研究院";
const head = personOf("an", "安例", SCHOOL, "院长", { side: "guest", delegation: "d", roles: ["head"] });

describe("those who went along on calls", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("云雀水产研究院拜访湖滨港口商会"),
      city: zh("湖滨"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        head,
        personOf("bai", "白样", SCHOOL, "副院长", { side: "guest", delegation: "d" }),
        personOf("lu", "陆样", "云雀市渔业协会", "副会长", { side: "guest", delegation: "d" }),
        {
          key: "g",
          group: zh("相关负责人"),
          of: [{ name: zh("云雀市海洋局") }],
          side: "guest",
          delegation: "d",
        },
        personOf("mo", "莫常", "湖滨港口商会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "an" }, { key: "mo" }], topics: [zh("港口合作")] },
      ],
    }),
    "zh",
  );

  it("did not take part in them", () => {
    expect(text).toMatch(/海洋局相关负责人同行/);
    expect(text).not.toContain("参加拜访");
  });
});

describe("a list of those at talks", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("院领导赴南汀调研"),
      areas: [zh("南汀县")],
      purpose: zh("调研养殖"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        head,
        personOf("mo", "莫常", "南汀县委", "副书记", { side: "host" }),
        personOf("lu", "陆样", "南汀县农业农村局", "局长", { side: "host" }),
        {
          key: "sun",
          person: { name: zh("孙例") },
          posts: [
            { organization: { name: zh("南汀县科技服务团") }, title: zh("团长") },
            { organization: { name: zh(SCHOOL) }, title: zh("研究员") },
          ],
          side: "host",
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "tour",
          people: [
            { key: "an", as: "head" },
            { key: "mo", as: "escort" },
            { key: "lu", as: "escort" },
          ],
          saw: [zh("养殖基地")],
        },
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an", as: "head" }, { key: "sun" }, { key: "mo" }, { key: "lu" }],
          remarks: [remark("r", "sun", "report", "服务团的工作情况")],
        },
      ],
    }),
    "zh",
  );

  it("has those whom the text has named before somebody with several posts", () => {
    expect(text).toMatch(/与莫常、陆样以及南汀县科技服务团团长、.*研究员孙例座谈/);
    expect(text).not.toContain("孙例，莫常");
  });
});

it("calls what speakers gave by the title of the item", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("湖滨渔业论坛举行"),
      officialName: zh("湖滨渔业论坛"),
      participants: [personOf("an", "安例", SCHOOL, "院长"), personOf("bai", "白样", "湖滨港口商会", "会长")],
      agenda: [
        {
          key: "k",
          activity: "presentation",
          title: zh("主旨报告"),
          remarks: [remark("r1", "an", "speak", "渔业政策"), remark("r2", "bai", "speak", "港口物流")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("作主旨报告");
  expect(text).not.toContain("发言");
});

it("names the county of the first of its officials after an office there", () => {
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("云雀医院与松山县医院签约"),
      city: zh("松山"),
      participants: [
        personOf("an", "安例", "云雀医院", "院长", { side: "host", roles: ["signatory"] }),
        personOf("mo", "莫常", "松山县人民政府", "副县长", { side: "guest", roles: ["witness"] }),
        personOf("bai", "白样", "松山县医院", "院长", { side: "guest", roles: ["signatory"] }),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          title: zh("签约仪式"),
          venue: { name: zh("松山县卫健局会议厅"), organization: { name: zh("松山县卫健局") } },
          people: [{ key: "an" }, { key: "bai" }, { key: "mo" }],
          agreements: ["a"],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: zh("云雀医院"), kind: "hospital" }, signatories: ["an"] },
            { organization: { name: zh("松山县医院"), kind: "hospital" }, signatories: ["bai"] },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("松山县副县长莫常");
});
