import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "../whole-articles/lake-town.test-data";

it("prints no post before those of several who were elected to it", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨港口商会第一次会员大会举行"),
      officialName: zh("湖滨港口商会第一次会员大会"),
      city: zh("湖滨"),
      participants: [
        officerOf("an", "安例", "湖滨港口商会", "会长"),
        officerOf("bai", "白样", "湖滨港口商会", "副会长"),
        officerOf("lu", "陆样", "云雀航运协会", "会长"),
      ],
      agenda: [{ key: "s", activity: "speeches", remarks: [remark("r", "lu", "hope", "商会服务会员")] }],
      outcomes: [
        {
          key: "o",
          type: "result",
          points: [zh("大会选举产生第一届理事会，安例当选会长，白样等五人当选副会长")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("安例当选会长，白样等五人当选副会长");
  expect(text).not.toContain("副会长白样等五人");
});
