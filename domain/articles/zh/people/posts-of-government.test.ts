import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Hosts of an invented city government that the text calls by its region.

const CITY = { name: zh("云雀市人民政府"), short: zh("云雀市"), kind: "government" };

const received = (...hosts: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山国商会访问云雀"),
      city: zh("云雀"),
      delegations: [{ key: "d", side: "guest", head: "x", size: 5 }],
      participants: [
        personOf("x", "甲例", "松山国商会", "会长", { side: "guest", delegation: "d" }),
        ...hosts,
        personOf("z", "赵小样", "云雀市外办", "主任", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [zh("港口合作")],
          remarks: [remark("r", "a", "say", "云雀市将优化营商环境")],
        },
      ],
    }),
    "zh",
  );

it("names the government before a post that a region has not", () => {
  const mayor = person("a", "王小样", CITY, "副市长", { side: "host", roles: ["receiver"] });
  const article = received(mayor, person("b", "李小样", CITY, "副秘书长", { side: "host" }));
  expect(article).toContain("云雀市副市长王小样");
  expect(article).toContain("市政府副秘书长李小样");
  expect(article).not.toContain("云雀市副秘书长");
});

it("names it in full where nobody else of it was named", () => {
  const article = received(person("a", "李小样", CITY, "秘书长", { side: "host", roles: ["receiver"] }));
  expect(article).toContain("云雀市政府秘书长李小样");
});

it("names the organ again behind somebody whose last post is at another organ", () => {
  const party = { name: zh("云雀市委"), kind: "party" };
  const article = received(
    {
      key: "a",
      person: { name: zh("王小样") },
      posts: [
        { organization: party, title: zh("常委") },
        { organization: CITY, title: zh("副市长") },
      ],
      side: "host",
      roles: ["receiver"],
    },
    {
      key: "c",
      person: { name: zh("周小样") },
      posts: [
        { organization: party, title: zh("常委") },
        { organization: CITY, title: zh("常务副市长") },
      ],
      side: "host",
    },
    person("b", "李小样", party, "秘书长", { side: "host" }),
  );
  expect(article).toContain("市委秘书长李小样");
});
