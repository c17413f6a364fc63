import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// 双方 at an item whose hosts the text has not named yet, on an invented journey.

const journey = (last: object): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例率团访问青石大学"),
      home: { name: zh("湖滨大学"), kind: "university" },
      news: "m",
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bo", "博例", "青石大学", "校长", { side: "host", roles: ["signatory"] }),
        personOf("ce", "策例", "湖滨国驻青石总领事馆", "总领事", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "湖滨大学", "副校长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          people: [{ key: "an" }, { key: "bo" }],
          agreements: ["m"],
          when: { start: "2024-05-17" },
        },
        {
          key: "c",
          activity: "talks",
          title: zh("拜会"),
          venue: { name: zh("湖滨国驻青石总领事馆") },
          when: { start: "2024-05-18" },
          people: [
            { key: "an", as: "head" },
            { key: "ce", as: "receiver" },
          ],
          topics: [zh("招生与培养")],
          remarks: [remark("r", "ce", "hope", "两校不断深化合作")],
        },
        {
          key: "k",
          activity: "talks",
          when: { start: "2024-05-18" },
          people: [{ key: "an" }, { key: "bo" }],
          topics: [zh("学科建设")],
        },
        { key: "x", activity: "discussion", topics: [zh("人才培养模式")], ...last },
      ],
      agreements: [
        {
          key: "m",
          title: zh("合作谅解备忘录"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: { name: zh("湖滨大学"), kind: "university" }, signatories: ["an"] },
            { organization: { name: zh("青石大学"), kind: "university" }, signatories: ["bo"] },
          ],
        },
      ],
    }),
    "zh",
  );

it("names the hosts of talks whom the text has not introduced, rather than both sides", () => {
  const text = journey({});
  expect(text).toMatch(/与总领事策例|与湖滨国驻青石总领事策例/);
  expect(text).not.toMatch(/双方在湖滨国驻青石总领事馆/);
});

it("has the visitors as the subject of talks without a list, after different hosts at others", () => {
  const text = journey({});
  expect(text).toMatch(/安例一行[^。]*人才培养模式/);
  expect(text).not.toMatch(/双方[^。]*人才培养模式/);
});

it("has both sides at a meal and where one of the hosts speaks", () => {
  expect(journey({ activity: "meal" })).toMatch(/双方[^。]*人才培养模式/);
  const said = journey({ remarks: [remark("y", "bo", "hope", "尽快选定课程")] });
  expect(said).toMatch(/双方[^。]*人才培养模式/);
});

it("does not join talks without a list to those with hosts of their own", () => {
  expect(journey({})).not.toMatch(/与[^。]*博例[^。]*人才培养模式/);
});
