import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "./lake-town.test-data";

// A visit with a talk of a host of several posts and one of three organizations, invented.

const text = faultlessText(
  heldEvent({
    kind: "reception",
    title: zh("松山商会到湖滨考察"),
    when: { words: zh("12月5日至6日") },
    city: zh("湖滨"),
    delegations: [{ key: "d", name: zh("考察团"), side: "guest", head: "an" }],
    participants: [
      {
        ...officerOf("mo", "莫常", "湖滨市委", "常委", { side: "host", roles: ["receiver"] }),
        posts: [
          { organization: { name: zh("湖滨市委"), kind: "party" }, title: zh("常委") },
          { organization: { name: zh("统战部"), kind: "party" }, title: zh("部长") },
        ],
      },
      officerOf("li", "李样", "湖滨市人民政府", "副市长", { side: "host", roles: ["chair"] }),
      officerOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
    ],
    agenda: [
      {
        key: "a",
        activity: "talks",
        title: zh("座谈"),
        when: { words: zh("5日") },
        people: [
          { key: "mo", as: "receiver" },
          { key: "an", as: "head" },
        ],
        remarks: [remark("r", "mo", "introduce", "湖滨的农业情况")],
      },
      {
        key: "b",
        activity: "talks",
        title: zh("湖滨市人民政府·松山商会·云雀总商会座谈会"),
        when: { words: zh("6日上午") },
        people: [{ key: "li", as: "chair" }, { key: "an" }],
        remarks: [{ key: "s", by: "all", act: "point_out", points: [zh("三地产业互补性强")] }],
      },
      {
        key: "t",
        activity: "tour",
        told: "after",
        venue: { name: zh("云雀展厅") },
        people: [{ key: "an", as: "head" }],
        saw: [zh("技术研发成果"), zh("人才培养成就")],
        sawOpen: true,
      },
    ],
  }),
  "zh",
);

it("has a host talk with the visitors where the item is called 座谈", () => {
  expect(text).toMatch(/莫常与考察团座谈，介绍了湖滨的农业情况/);
});

it("keeps the name of talks of three organizations, whose words are not those of 双方", () => {
  expect(text).toContain("湖滨市人民政府·松山商会·云雀总商会座谈会举行");
  expect(text).toContain("各方指出，三地产业互补性强");
  expect(text).not.toContain("双方");
});

it("has visitors learn about results in an open list rather than see them", () => {
  expect(text).toMatch(/参观了云雀展厅，了解技术研发成果、人才培养成就等/);
});
