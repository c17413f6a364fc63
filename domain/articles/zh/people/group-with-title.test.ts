import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

it("names a group by the title of its post where its words end in 的", () => {
  const article = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山大学代表团到访湖滨商会"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        {
          key: "g",
          group: zh("首批5名攻读硕士学位的"),
          posts: [{ organization: { name: zh("云溪大学"), kind: "university" }, title: zh("教师") }],
          side: "guest",
          delegation: "d",
        },
        officerOf("bai", "白样", "湖滨商会", "会长", { side: "host" }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "an" }, { key: "bai" }, { key: "g" }] }],
    }),
    "zh",
  );
  expect(article).toMatch(/云溪大学首批5名攻读硕士学位的教师/u);
});
