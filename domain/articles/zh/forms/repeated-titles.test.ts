import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const journey = (agenda: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例一行访问松山三所高校"),
      home: { name: zh("湖滨大学"), kind: "university" },
      areas: [zh("松山")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "湖滨大学", "校长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "云雀大学", "副校长", { side: "host", roles: ["receiver"] }),
      ],
      agenda,
    }),
    "zh",
  );

it("leaves out a title that is the place of an item and its kind", () => {
  const venue = { name: zh("云雀大学") };
  const people = [
    { key: "an", as: "head" },
    { key: "bai", as: "receiver" },
  ];
  const item = { key: "a", activity: "talks", topics: [zh("学生交流")], venue, people };
  const text = journey([{ ...item, title: zh("云雀大学会谈") }]);
  expect(text).not.toContain("云雀大学会谈");
  expect(text).toContain("学生交流");
});

it("leaves out a title whose verb the act of the item begins with", () => {
  const visit = {
    key: "e",
    activity: "other",
    did: zh("看望在云雀大学攻读博士学位的教师"),
    people: [{ key: "an" }],
  };
  const text = journey([{ ...visit, title: zh("看望在读教师") }]);
  expect(text).not.toContain("环节");
  expect(text).toContain("看望了在云雀大学攻读博士学位的教师");
});
