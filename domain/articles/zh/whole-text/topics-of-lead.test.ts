import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

type Remarks = Parameters<typeof remark>[];

const WELCOME: Remarks[number] = ["r1", "an", "welcome"];
const INFORMED: Remarks[number] = ["r2", "an", "introduce", "湖滨商会的近况"];
const ANSWER: Remarks[number] = ["r3", "bai", "introduce", "松山商会的发展规划"];
const HOPED: Remarks[number] = ["r4", "bai", "hope", "双方加强联系，共同办好船舶展览会"];

const visit = (
  remarks: Remarks,
  topics = ["两地港口的信息共享机制", "今后三年的会员互访安排", "青年会员到对方企业交流学习"],
): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到访湖滨商会"),
      home: { name: zh("湖滨商会"), kind: "association" },
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("ji", "季样", "湖滨商会", "副会长", { side: "host", roles: ["receiver"] }),
        personOf("lu", "陆例", "湖滨商会港口委员会", "主任", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: topics.map(zh),
          remarks: remarks.map((one) => remark(...one)),
        },
      ],
    }),
    "zh",
  );

it("puts the topics of a visit behind what both sides informed each other of", () => {
  const text = visit([WELCOME, INFORMED, ANSWER]);
  expect(text).toMatch(/发展规划。双方就两地港口[^。]*会员互访安排[^。]*进行了/u);
});

it("puts them in front of what the visitors then wished", () => {
  const text = visit([INFORMED, HOPED]);
  expect(text).toMatch(/近况。双方就两地港口[^。]*。白样希望/u);
});

it("leaves short topics, or topics before other words, with the talks", () => {
  const [one, other] = [visit([INFORMED, ANSWER], ["两地港口的信息共享机制"]), visit([HOPED, INFORMED])];
  for (const text of [one, other]) expect(text.indexOf("信息共享")).toBeLessThan(text.indexOf("近况"));
});
