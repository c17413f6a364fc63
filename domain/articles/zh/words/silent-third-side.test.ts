import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const OFFICIALS = {
  key: "f",
  group: zh("领导"),
  of: [{ name: zh("湖滨市外办"), kind: "government" }],
  side: "third",
  roles: ["escort"],
};

const talked = (...remarks: object[]): string => written(OFFICIALS, ...remarks);

const written = (third: object, ...remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山大学校长安例访问湖滨大学"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("lu", "陆样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        third,
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("学生互访"), zh("教师交换")], remarks }],
    }),
    "zh",
  );

it("counts no officials who escorted the visitors and said nothing as a side of the talks", () => {
  const text = talked(remark("r", "an", "hope", "两校加强往来"));
  expect(text).toMatch(/双方就学生互访|与[^。]*座谈/);
  expect(text).not.toContain("各方");
});

it("counts an organization of its own that came to the talks", () => {
  const text = written({ ...OFFICIALS, roles: [], of: [{ name: zh("松山商会"), kind: "association" }] });
  expect(text).not.toMatch(/双方就|与[^。]*座谈，就/);
});

it("counts them where they spoke", () => {
  expect(talked(remark("r", "f", "hope", "两校加强往来"))).not.toContain("双方就");
});
