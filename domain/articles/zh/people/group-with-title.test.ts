import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

/** The article of a visit with a group of a university. */
const visit = (group: object): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山大学代表团到访湖滨商会"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        {
          key: "g",
          side: "guest",
          delegation: "d",
          ...group,
        },
        officerOf("bai", "白样", "湖滨商会", "会长", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "an" }, { key: "bai" }, { key: "g" }] }],
    }),
    "zh",
  );

const university = { name: zh("云溪大学"), kind: "university" };
const modifier = zh("首批5名攻读硕士学位的");

it("names a group with the words that describe it in front of its noun", () => {
  const title = { group: modifier, posts: [{ organization: university, title: zh("教师") }] };
  const described = { group: zh("教师"), of: [university], functions: [modifier] };
  for (const group of [title, described])
    expect(visit(group)).toMatch(/云溪大学首批5名攻读硕士学位的教师(?!（)/u);
});

it("does not count a group twice", () => {
  const counted = { group: zh("5名教师"), of: [university], functions: [modifier] };
  expect(visit(counted)).not.toContain("攻读硕士学位的5名教师");
});
