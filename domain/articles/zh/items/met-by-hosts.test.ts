import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("has the hosts as the subject of an activity that names the visitors", () => {
  const text = faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("安例到湖滨调研"),
      city: zh("湖滨市"),
      delegations: [{ key: "d", name: zh("松山商会调研组"), side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("chen", "陈式", "松山商会", "秘书长", { side: "guest", delegation: "d" }),
        personOf("bai", "白样", "湖滨外贸协会", "会长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "m",
          activity: "other",
          did: zh("会见安例一行"),
          people: [{ key: "bai" }, { key: "an" }, { key: "chen" }],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("白样会见了安例一行");
  expect(text).not.toContain("调研组会见");
});
