import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented conference of an invented society.

const written = (background: string, more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨茶业工作会议在青石召开"),
      officialName: zh("湖滨茶业工作会议"),
      home: { name: zh("湖滨茶业商会"), kind: "association" },
      city: zh("青石"),
      organizers: [{ organization: { name: zh("湖滨茶业商会"), kind: "association" }, tier: "host" }],
      participants: [
        personOf("an", "安例", "湖滨茶业商会", "会长"),
        personOf("bai", "白样", "青石县", "县长"),
        personOf("he", "何许", "湖滨茶业商会", "秘书长", { roles: ["chair"] }),
      ],
      participantsOpen: true,
      attendance: { count: 80, bound: "over" },
      purpose: zh("加强行业组织的工作体系建设，促进协会间的交流与合作"),
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [
            { key: "he", as: "chair" },
            { key: "bai", as: "speaker" },
          ],
          remarks: [
            remark("r", "bai", "say", "湖滨茶业商会每年举办的这个论坛搭建了行业交流的平台"),
            {
              ...remark(
                "t",
                "bai",
                "say",
                "茶业是青石的主导产业",
                "县政府将全力支持茶农扩大种植面积，提高茶叶品质，拓展销售渠道",
              ),
            },
          ],
        },
      ],
      background: [zh(background)],
      ...more,
    }),
    "zh",
  );

it("leaves out a short sentence of background that somebody says in the same words", () => {
  expect(written("论坛由湖滨茶业商会每年举办。").match(/每年举办/g)).toHaveLength(1);
  expect(written("青石茶叶远销海外。")).toContain("青石茶叶远销海外");
});

it("keeps one about somebody else in nearly the same words", () => {
  expect(written("这个论坛由云雀茶业商会每年举办。")).toContain("云雀茶业商会每年举办");
});
