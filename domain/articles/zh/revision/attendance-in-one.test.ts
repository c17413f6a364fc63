import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import type { Discourse } from "../../reference/discourse";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withAttendanceInOne } from "./attendance-in-one";

// Invented meetings with people who only attended them.

const STAFF = {
  key: "staff",
  group: zh("工作人员"),
  of: [{ name: zh("秘书处"), parent: { name: zh("湖滨商会") } }],
  side: "host",
};

it("lists those who attended talks once, leaders before staff", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("青石商会到访湖滨商会"),
      home: { name: zh("湖滨商会"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨市侨联", "主席", { side: "host", roles: ["escort", "speaker"] }),
        personOf("mo", "莫常", "松山区侨联", "主席", { side: "host", roles: ["escort"] }),
        personOf("he", "何例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        STAFF,
        personOf("an", "安例", "青石商会", "会长", { side: "guest", delegation: "d" }),
      ],
      participantsOpen: true,
      agenda: [
        {
          key: "t",
          activity: "discussion",
          people: [
            { key: "bai", as: "escort" },
            { key: "mo", as: "escort" },
            { key: "he", as: "receiver" },
            { key: "staff" },
            { key: "an", as: "head" },
          ],
          peopleOpen: true,
          remarks: [remark("r", "bai", "introduce", "侨务工作")],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/莫常、湖滨商会秘书处工作人员等参加/);
  expect(text).not.toMatch(/参加，[^。]*参加/);
});

it("lists hosts before guests in one sentence behind the meeting", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨友协会长白样会见青石市代表安例"),
      home: { name: zh("湖滨友协"), kind: "association" },
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨友协", "会长", { side: "host", roles: ["receiver", "speaker"] }),
        personOf("mo", "莫常", "湖滨友协", "副会长", { side: "host" }),
        personOf("an", "安例", "青石市", "市长", { side: "guest", delegation: "d" }),
        personOf("he", "何例", "青石国驻湖滨领事馆", "领事", { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会见"),
          people: [{ key: "bai", as: "receiver" }, { key: "mo" }, { key: "an", as: "head" }, { key: "he" }],
          remarks: [remark("r", "bai", "say", "两地友谊深厚")],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toMatch(/参加。[^。]*参加会见/);
});

it.each([
  ["安例会见莫常一行，副会长白样参加", "秘书长何例、云试参加座谈"],
  ["安例会见莫常一行，副会长白样参加", "秘书长何例、云试也参加会见"],
  ["安例会见莫常一行，副会长白样参加", "当日，秘书长何例、云试参加会见"],
])("keeps those apart who attended something else: %s。%s", (first, second) => {
  const discourse = { facts: { who: () => undefined } } as unknown as Discourse;
  const blocks = [paragraph("agenda", said("agenda[a]", first), said("agenda[b]", second))];
  expect(textsOf(withAttendanceInOne(blocks, discourse))).toEqual([`${first}。${second}`]);
});
