import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, personOf, remark, zh } from "./lake-town.test-data";

const SCHOOL = { name: zh("样本大学"), kind: "university" };

/** A company's visit to a school, with what was done there. */
const visit = (agenda: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("示例公司考察团到访样本大学"),
      home: SCHOOL,
      purpose: zh("洽谈校企合作"),
      delegations: [{ key: "d", side: "guest", head: "wang", size: 5 }],
      participants: [
        personOf("wang", "王小样", "示例科技有限公司", "董事长", {
          side: "guest",
          delegation: "d",
          roles: ["head"],
        }),
        person("li", "李小例", SCHOOL, "校长", { side: "host", roles: ["receiver"] }),
      ],
      agenda,
      ...more,
    }),
    "zh",
  );

const INTRODUCED = [
  remark("r1", "li", "introduce", "学校的学科建设情况"),
  remark("r2", "wang", "introduce", "公司的发展情况"),
];
const AGREED = { key: "o", type: "consensus", points: [zh("共建联合实验室")] };
const TALKS = { key: "t", activity: "talks", topics: [zh("科研攻关"), zh("人才培养")] };

it("puts what both sides agreed on behind what they introduced to each other", () => {
  const text = visit([{ ...TALKS, remarks: INTRODUCED, outcomes: ["o"] }], { outcomes: [AGREED] });
  expect(text).toMatch(/发展情况。(?:\n\n)?双方一致同意共建联合实验室/u);
});

it("does not plan again the document that both sides agreed to sign, where a party is a region", () => {
  const text = visit([{ ...TALKS, remarks: INTRODUCED, outcomes: ["o"] }], {
    participants: [
      personOf("wang", "王小样", "云溪县人民政府", "副县长", {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      }),
      person("li", "李小例", SCHOOL, "校长", { side: "host", roles: ["receiver"] }),
    ],
    outcomes: [{ ...AGREED, points: [zh("近期签署战略合作协议")] }],
    agreements: [
      {
        key: "a",
        title: zh("战略合作协议"),
        status: "planned",
        parties: [{ organization: SCHOOL }, { organization: { name: zh("云溪县"), kind: "government" } }],
      },
    ],
  });
  expect(text.match(/战略合作协议/gu)).toHaveLength(1);
});

it("plans a document with a region for which nobody was there", () => {
  const text = visit([{ ...TALKS, remarks: INTRODUCED, outcomes: ["o"] }], {
    participants: [
      personOf("wang", "王小样", "云溪县第一医院", "院长", {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      }),
      person("li", "李小例", SCHOOL, "校长", { side: "host", roles: ["receiver"] }),
    ],
    outcomes: [{ ...AGREED, points: [zh("近期签署战略合作协议")] }],
    agreements: [
      {
        key: "a",
        title: zh("战略合作协议"),
        status: "planned",
        parties: [{ organization: SCHOOL }, { organization: { name: zh("云溪县"), kind: "government" } }],
      },
    ],
  });
  expect(text).toMatch(/拟签署战略合作协议/u);
});

it("calls two sides so where somebody speaks of the relations of three others", () => {
  const text = visit([
    { ...TALKS, remarks: [...INTRODUCED, remark("r3", "wang", "say", "要沟通政企学三方关系")] },
  ]);
  expect(text).not.toContain("各方");
});

it("names the company of hosts whose posts every organization has", () => {
  const company = { name: zh("示例港口航运集团"), kind: "company" };
  const text = visit([{ ...TALKS, remarks: INTRODUCED }], {
    title: zh("样本市港务局到访示例港口航运集团"),
    home: company,
    purpose: zh("参观访问、座谈交流"),
    delegations: [{ key: "d", side: "guest", head: "wang" }],
    participants: [
      personOf("wang", "王小样", "样本市港务局", "局长", { side: "guest", delegation: "d", roles: ["head"] }),
      {
        key: "g",
        group: zh("相关部门负责人"),
        of: [{ name: zh("样本市航道中心") }],
        side: "guest",
        delegation: "d",
      },
      person("li", "李小例", company, "党委书记", { side: "host", roles: ["receiver"] }),
    ],
  });
  expect(text).toContain("示例港口航运集团党委书记李小例接待了");
});
