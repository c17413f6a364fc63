import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

it("names a university again where 该校 could be the other side of a meeting", () => {
  const words = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("白样会见松山大学校长安例"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d" }),
        {
          ...personOf("deng", "邓样", "兽医学院", "院长", { side: "guest", delegation: "d" }),
          posts: [
            {
              organization: { name: zh("兽医学院"), parent: { name: zh("松山大学"), kind: "university" } },
              title: zh("院长"),
            },
          ],
        },
      ],
      agenda: [
        { key: "t", activity: "talks", title: zh("会见"), remarks: [remark("r", "bai", "hope", "加强交流")] },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(words).toContain("松山大学兽医学院院长邓样参加");
  expect(words).not.toContain("该校兽医学院");
});

it("names a university again after another that was only spoken of", () => {
  const words = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("松山大学校长安例访问湖滨大学"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", roles: ["head"] }),
        personOf("lin", "林谷", "松山大学", "教授", { side: "guest" }),
        personOf("mo", "莫常", "湖滨大学", "副校长", { side: "host" }),
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: zh("湖滨大学") },
          topics: [zh("松山大学的未来发展")],
          people: [{ key: "an", as: "head" }, { key: "lin" }, { key: "mo" }, { key: "bai", as: "chair" }],
        },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(words).not.toMatch(/松山大学的未来发展[^。]*该校/);
});
