import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import type { Discourse } from "../../reference/discourse";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { paragraph, said, textsOf } from "./paragraphs.test-data";
import { withTopicsBehindWelcome } from "./topics-behind-welcome";

type Remarks = Parameters<typeof remark>[];

const WELCOME: Remarks[number] = ["r1", "an", "welcome"];
const STATED: Remarks[number] = ["r2", "an", "point_out", "两会合作基础良好"];
const ANSWER: Remarks[number] = ["r3", "bai", "introduce", "松山商会的发展规划"];

const meeting = (remarks: Remarks): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("安例会见白样一行"),
      home: { name: zh("湖滨商会"), kind: "association" },
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [
            zh("筹备共同举办的船舶展览会，安排今后三年的会员互访"),
            zh("建立两地港口的信息共享机制，及时通报航线变化"),
            zh("支持两会青年会员到对方企业交流学习，培养航运人才"),
          ],
          remarks: remarks.map((one) => remark(...one)),
        },
      ],
    }),
    "zh",
  );

it("puts the welcome first and the topics behind what was said", () => {
  const text = meeting([WELCOME, STATED, ANSWER]);
  expect(text).toMatch(/\n\n安例[^。]*表示欢迎/);
  expect(text).toMatch(/发展规划。(?:\n\n)?双方还就三方面事项进行了交流：一是筹备/);
  expect(text.match(/双方/g)).toHaveLength(1);
});

it("leaves the topics in front of other words", () => {
  const text = meeting([STATED, ANSWER]);
  expect(text).not.toContain("双方还就");
  expect(text.indexOf("船舶展览会")).toBeLessThan(text.indexOf("基础良好"));
});

it("puts the topics behind words that begin with an introduction", () => {
  const text = meeting([["r1", "an", "introduce", "湖滨商会的近况"], STATED, ANSWER]);
  expect(text).toMatch(/\n\n安例介绍了湖滨商会的近况/);
  expect(text).toMatch(/发展规划。(?:\n\n)?双方还就三方面事项进行了交流：一是筹备/);
});

it("puts the topics behind what was said where the talks name those who sat there", () => {
  const text = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("松山商会赴湖滨市走访"),
      home: { name: zh("松山商会"), kind: "association" },
      participants: [
        personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
        personOf("he", "何溪", "松山商会", "秘书长", { side: "guest" }),
        personOf("an", "安例", "湖滨市", "副市长", { side: "host" }),
        personOf("ma", "马例", "湖滨船舶产业经济开发区管理委员会", "党工委副书记、常务副主任", {
          side: "host",
        }),
        personOf("wu", "吴例", "湖滨船舶产业协会", "常务副会长兼秘书长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          when: { part: "morning" },
          people: ["bai", "he", "an", "ma", "wu"].map((key) => ({ key })),
          topics: [
            zh("推动湖滨船舶产业转型升级、规范发展"),
            zh("提高产品质量"),
            zh("抵制恶意竞争、维护市场秩序"),
          ],
          remarks: [{ ...remark("r", "an", "welcome"), whom: zh("白样一行") }],
        },
        { key: "v", activity: "tour", when: { part: "afternoon" }, saw: [zh("船舶展览馆")] },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/座谈。[^。]*表示欢迎。双方就推动湖滨船舶产业转型升级[^。]*进行了交流。/);
  expect(text).not.toMatch(/座谈，就[^。]*。[^。]*表示欢迎/);
});

it("puts the topics of talks behind what was said also where they follow a tour in one paragraph", () => {
  const discourse = {
    facts: { people: [] },
    content: { relations: { twoSides: true } },
  } as unknown as Discourse;
  const blocks = [
    paragraph("lead", said("lead", "白样一行到湖滨商会参访")),
    paragraph(
      "agenda",
      said("agenda[v]", "白样一行参观了办公区域"),
      said("agenda[t]", "座谈中，双方就船舶展览进行交流"),
      said("agenda[t].remarks[r1]", "安例对白样一行表示欢迎"),
      said("agenda[t].remarks[r2]", "白样感谢湖滨商会的接待"),
    ),
  ];
  expect(textsOf(withTopicsBehindWelcome(blocks, discourse)).slice(1)).toEqual([
    "白样一行参观了办公区域",
    "座谈中，安例对白样一行表示欢迎。白样感谢湖滨商会的接待。双方还就船舶展览进行交流",
  ]);
});
