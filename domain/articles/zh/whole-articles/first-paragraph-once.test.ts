import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, person, personOf, remark, zh } from "./lake-town.test-data";

const FOUNDATION = { name: zh("样本侨心慈善基金会"), kind: "association" };
const CLINIC = { name: zh("云溪镇卫生院"), kind: "hospital" };

it("does not hold a ceremony again that the office's title has as the first sentence", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("样本侨心慈善基金会在样本市云溪镇卫生院举行“侨心救护车”捐赠仪式"),
      home: FOUNDATION,
      city: zh("样本"),
      venue: { name: zh("云溪镇卫生院"), organization: CLINIC },
      organizers: [{ organization: FOUNDATION, tier: "host" }],
      participants: [
        person("yang", "杨小样", FOUNDATION, "理事长"),
        officerOf("lin", "林小例", "示例市慈善基金会", "创办人", { roles: ["speaker"] }),
        personOf("chen", "陈小试", "样本市民政局", "局长", { roles: ["chair"] }),
      ],
      agenda: [
        {
          key: "g",
          activity: "ceremony",
          title: zh("“侨心救护车”捐赠仪式"),
          people: [{ key: "chen", as: "chair" }, { key: "yang" }, { key: "lin", as: "speaker" }],
          outcomes: ["o"],
          remarks: [remark("r", "lin", "say", "自己将继续支持医疗卫生事业")],
        },
      ],
      outcomes: [
        { key: "o", type: "gift", by: ["lin"], to: { organizations: [CLINIC] }, points: [zh("救护车")] },
      ],
    }),
    "zh",
  );
  expect(text.match(/举行/gu)).toHaveLength(2);
  expect(text).not.toContain("主办");
  expect(text).toContain("主持");
});

it("says of the chair of an event with a handover and talks that he chaired the event", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("示例公司向样本学院捐赠图书"),
      home: { name: zh("样本学院"), kind: "university" },
      participants: [
        personOf("wang", "王小样", "示例公司", "董事长", { side: "guest" }),
        personOf("li", "李小例", "样本学院", "院长", { side: "host", roles: ["receiver", "chair"] }),
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: zh("图书1000册"),
          people: [
            { key: "wang", as: "head" },
            { key: "li", as: "receiver" },
          ],
        },
        { key: "t", activity: "talks", title: zh("座谈会"), topics: [zh("人才培养")] },
      ],
    }),
    "zh",
  );
  expect(text).toContain("李小例主持活动");
  expect(text).not.toContain("主持座谈会");
});

const societyVisit = (group: string): string => {
  const society = { name: zh("样本市湖南商会"), kind: "association" };
  return faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("样本市湖南商会考察团到云溪县考察"),
      areas: [zh("云溪县")],
      purpose: zh("参观考察"),
      delegations: [{ key: "d", name: zh("样本市湖南商会考察团"), side: "guest", head: "wang" }],
      participants: [
        person("wang", "王小样", society, "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        {
          key: "g",
          group: zh(group),
          of: [{ name: zh("示例食品有限公司") }, { name: zh("示例建材有限公司") }],
          side: "guest",
          delegation: "d",
        },
        personOf("li", "李小例", "云溪县人民政府", "县长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "v", activity: "tour", saw: [zh("云溪产业园")] }],
    }),
    "zh",
  );
};

it("says who forms a delegation that its head led, not in a sentence of its own", () => {
  const text = societyVisit("负责人");
  expect(text).toContain("率示例食品有限公司、示例建材有限公司负责人组成的考察团");
  expect(text).not.toMatch(/同行|随团/u);
});

it("does not form a delegation of those who only go along with it", () => {
  expect(societyVisit("媒体记者")).not.toContain("组成");
});

/** The headline of a signing by a title and the parties. */
const signing = (title: string, ...parties: object[]): string | undefined =>
  faultlessText(
    heldEvent({
      kind: "signing",
      title: zh(title),
      city: zh("样本"),
      agreements: [
        {
          key: "a",
          title: zh("“合作共赢”项目合作协议"),
          status: "signed",
          parties: parties.map((organization) => ({ organization })),
        },
      ],
    }),
    "zh",
  ).split("\n")[0];

it("heads a signing with the office's title that calls each party by its region", () => {
  const title = "青石、松山、云溪三地供销社签署合作协议";
  const parties = [
    { name: zh("样本市青石区供销合作社"), short: zh("青石区社") },
    { name: zh("示例市松山区供销合作社"), short: zh("松山区社") },
    { name: zh("云溪县供销合作社"), short: zh("云溪县社") },
  ];
  expect(signing(title, ...parties)).toBe(title);
});

it("takes no words of a title for a party that are in its name by chance", () => {
  const parties = [{ name: zh("青石技术学院") }, { name: zh("松山人才集团") }];
  expect(signing("技术合作与人才培养协议签署", ...parties)).toContain("青石技术学院");
});
