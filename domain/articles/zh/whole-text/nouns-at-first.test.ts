import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, remark, zh } from "../whole-articles/lake-town.test-data";

it("introduces the noun by which the text calls one of two associations", () => {
  const home = { name: zh("湖滨港口机械工业协会"), kind: "association" };
  const other = { name: zh("松山机械行业协会"), short: zh("松山协会"), kind: "association" };
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山机械行业协会到访协会"),
      home,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        person("bai", "白样", home, "会长", { side: "host", roles: ["receiver"] }),
        person("an", "安例", other, "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "bai" }, { key: "an" }],
          remarks: [
            { ...remark("a", "an", "thank", "近年来对松山协会的帮助"), whom: zh("协会") },
            remark("b", "an", "hope", "松山协会与协会加强合作"),
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("湖滨港口机械工业协会（以下简称“协会”）");
});
