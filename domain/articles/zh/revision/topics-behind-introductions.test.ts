import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const GUESTS = [
  personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
  personOf("he", "何溪", "松山商会", "秘书长", { side: "guest" }),
];
const HOSTS = [
  personOf("an", "安例", "湖滨船厂", "厂长", { side: "host" }),
  personOf("ma", "马例", "湖滨船厂", "总工程师", { side: "host" }),
];
const TOPICS = [zh("船舶改造的进度"), zh("码头扩建中的困难")];

const inspection = (talks: object): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("松山商会赴湖滨船厂调研"),
      home: { name: zh("松山商会"), kind: "association" },
      participants: [...GUESTS, ...HOSTS],
      agenda: [
        { key: "v", activity: "tour", saw: [zh("船坞"), zh("模型室")] },
        { key: "t", activity: "discussion", title: zh("座谈会"), topics: TOPICS, ...talks },
      ],
    }),
    "zh",
  );

const REPORTED = remark("r1", "an", "report", "船厂的生产经营情况");
const PRAISED = remark("r2", "bai", "praise", "船厂取得的成绩");

it("puts what was talked about behind what was reported, and before what others said of it", () => {
  const people = ["bai", "he"].map((key) => ({ key }));
  const text = inspection({ people: [...people, { key: "an" }], remarks: [REPORTED, PRAISED] });
  expect(text).toMatch(
    /座谈[^。]*。?[^。]*安例汇报了船厂的生产经营情况[。，]双方就船舶改造的进度和码头扩建中的困难进行了交流。\s*白样/,
  );
  expect(text.match(/船舶改造的进度/g)).toHaveLength(1);
});

it("leaves the topics in front of words that are more than an introduction", () => {
  const text = inspection({ remarks: [PRAISED, REPORTED] });
  expect(text.indexOf("船舶改造")).toBeLessThan(text.indexOf("肯定"));
  expect(text.indexOf("船舶改造")).toBeLessThan(text.indexOf("汇报"));
});

it("begins the introduction with the meeting of all who were there", () => {
  const text = inspection({
    remarks: [
      { ...REPORTED, by: ["an", "ma"] },
      { key: "r3", by: ["bai", "he"], act: "praise", points: [zh("船厂取得的成绩")] },
    ],
  });
  expect(text).toMatch(/座谈会上，[^。]*汇报了船厂的生产经营情况[。，]与会人员就船舶改造/);
});

it("divides the sentence that names those who met", () => {
  const text = inspection({
    activity: "talks",
    title: undefined,
    people: ["bai", "he", "an", "ma"].map((key) => ({ key })),
    remarks: [REPORTED, remark("r3", "ma", "introduce", "新船型的设计"), PRAISED],
  });
  expect(text).toMatch(/与[^。]*安例[^。]*马例[^。]*座谈[。，][^。]*汇报了船厂的生产经营情况/);
  expect(text).toMatch(/新船型的设计[。，]双方就船舶改造的进度和码头扩建中的困难[^。]*。\s*白样/);
});

it("puts them behind the introductions where a list of those who sat there hides them", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会访问湖滨船厂"),
      home: { name: zh("湖滨船厂"), kind: "company" },
      delegations: [{ key: "d", side: "guest", head: "bai", size: 3 }],
      participants: [
        { ...HOSTS[0], roles: ["receiver"] },
        HOSTS[1],
        personOf("wu", "吴式", "湖滨船厂", "副厂长", { side: "host" }),
        { ...GUESTS[0], delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an", as: "receiver" }, { key: "ma" }, { key: "wu" }, { key: "bai", as: "head" }],
          topics: TOPICS,
          remarks: [remark("r1", "ma", "introduce", "船厂的生产经营情况")],
        },
      ],
    }),
    "zh",
  );
  expect(text.indexOf("生产经营情况")).toBeLessThan(text.indexOf("船舶改造的进度"));
});
