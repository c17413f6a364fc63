import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const welcome = { key: "w", by: ["bai"], act: "welcome", whom: zh("安例一行") };

/** A visit with talks at which these remarks were recorded. */
const visit = (...remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到访湖滨外贸协会"),
      home: { name: zh("湖滨外贸协会"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("bai", "白样", "湖滨外贸协会", "会长", { side: "host", roles: ["receiver"] }),
        officerOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "bai" }, { key: "an" }], remarks }],
    }),
    "zh",
  );

it("begins talks with the welcome of the host, in whatever order it was recorded", () => {
  const text = visit(
    remark("a", "an", "introduce", "松山港口的建设情况"),
    welcome,
    remark("b", "bai", "introduce", "湖滨的外贸情况"),
  );
  expect(text).toMatch(/欢迎.*松山港口/su);
});

it("leaves words that answer the visitors behind these", () => {
  const text = visit(
    remark("a", "an", "introduce", "松山港口的建设情况"),
    welcome,
    remark("b", "bai", "say", "上述情况对湖滨很有启发"),
  );
  expect(text).toMatch(/松山港口.*欢迎/su);
});

it("has an invitation with the other words of whoever gave it", () => {
  const text = visit(
    remark("a", "an", "hope", "双方加强合作"),
    remark("b", "bai", "say", "湖滨的港口正在扩建"),
    { key: "c", by: ["an"], act: "invite", whom: zh("白样"), points: [zh("适时到松山考察")] },
  );
  expect(text).toMatch(/邀请白样.*正在扩建/su);
});

it.each([
  ["propose", "共同举办港口论坛", "湖滨完全赞成此事"],
  ["ask", "提供冷链企业名录", "名录一周内备齐"],
  ["invite", "出席松山博览会", "湖滨组团参加"],
  ["introduce", "合作设想", "将认真研究"],
])("leaves a welcome behind words that it may answer: %s %s", (act, said, answer) => {
  const text = visit(remark("a", "an", act, said), welcome, remark("b", "bai", "say", answer));
  expect(text).toMatch(new RegExp(`${said}.*欢迎`, "su"));
});

it("leaves a welcome of what the visitors said behind it", () => {
  const text = visit(
    remark("a", "an", "say", "松山港今年新增三条航线"),
    { ...welcome, whom: zh("新增航线") },
    remark("b", "bai", "hope", "双方扩大贸易"),
  );
  expect(text).toMatch(/松山港今年.*表示欢迎/su);
});

it.each([
  ["湖滨年会将于10月举行", "届时一并赴松山考察"],
  ["每年轮流举办年会", "参加首届年会"],
  ["正在建立联络机制", "于5月来商谈该机制"],
])("leaves an invitation behind what it refers to: %s", (said, invited) => {
  const text = visit(remark("a", "an", "hope", "双方加强合作"), remark("b", "bai", "say", said), {
    key: "c",
    by: ["an"],
    act: "invite",
    whom: zh("白样"),
    points: [zh(invited)],
  });
  expect(text).toMatch(new RegExp(`${said}.*邀请白样`, "su"));
});

const proposed = (...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到访湖滨外贸协会"),
      home: { name: zh("湖滨外贸协会"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("bai", "白样", "湖滨外贸协会", "会长", { side: "host", roles: ["receiver"] }),
        officerOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        officerOf("chen", "陈式", "云溪贸促会", "会长", { side: "third" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "bai" }, { key: "an" }, { key: "chen" }],
          remarks: [
            remark("a", "an", "introduce", "松山港口的建设情况"),
            remark("c", "chen", "propose", "三方加强港口信息交流"),
            welcome,
            ...more,
            remark("b", "bai", "introduce", "湖滨的外贸情况"),
          ],
        },
      ],
    }),
    "zh",
  );

it("precedes what somebody of neither side proposed to all, unless the host takes it up", () => {
  expect(proposed()).toMatch(/欢迎.*松山港口/su);
  const takenUp = proposed(remark("s", "bai", "say", "港口信息交流对三方都有益"));
  expect(takenUp).toMatch(/三方加强港口信息交流.*对三方都有益/su);
});
