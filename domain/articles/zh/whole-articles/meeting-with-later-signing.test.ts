import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

const NAMES = { lin: "林谷", bai: "白样", lu: "陆例", an: "安例", kong: "孔常" };
const at = (...keys: (keyof typeof NAMES)[]) => keys.map((key) => ({ key }));
const meeting = (told: "main" | "after", signers = at("an", "bai"), named = true): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("安例会见友好城市代表团"),
      home: { name: zh("云雀市外事办公室") },
      city: zh("云雀"),
      venue: { name: zh("市民大厦") },
      purpose: zh("参加第八届云雀市灯会开幕式等系列活动"),
      delegations: [
        { key: "d1", name: zh("枫叶市代表团"), side: "guest", head: "lin" },
        { key: "d2", name: zh("松山市代表团"), side: "guest", head: "bai" },
      ],
      participants: [
        personOf("an", NAMES.an, "云雀市", "市长", { side: "host", roles: ["receiver"] }),
        personOf("kong", NAMES.kong, "湖滨对外友好协会", "副会长", { side: "third" }),
        personOf("lu", NAMES.lu, "云雀大学", "校长", { side: "host" }),
        personOf("lin", NAMES.lin, "枫叶市", "市长", { side: "guest", delegation: "d1", roles: ["head"] }),
        personOf("bai", NAMES.bai, "松山市", "市长", { side: "guest", delegation: "d2", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: zh("会见"),
          people: [
            { key: "an", as: "receiver" },
            ...at("lin", "bai", "kong", ...(named ? (["lu"] as const) : [])),
          ],
          remarks: [{ key: "r", by: ["an"], act: "introduce", points: [zh("云雀市发展情况")] }],
        },
        {
          key: "s",
          activity: "signing",
          title: zh("续签友好城市协议书"),
          told,
          people: signers,
          agreements: ["a"],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("友好城市协议书"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: zh("云雀市") }, ...(named ? { signatories: ["an"] } : {}) },
            { organization: { name: zh("松山市") }, ...(named ? { signatories: ["bai"] } : {}) },
          ],
          renewalOf: { title: zh("友好城市协议书") },
        },
      ],
    }),
    "zh",
  );

it("reports the meeting of the title, not the signing that the record tells after it", () => {
  const text = meeting("after");
  expect(text).toMatch(/^云雀市市长安例会见友好城市代表团\n/);
  expect(meeting("main")).not.toMatch(/^云雀市市长安例会见友好城市代表团\n/);
});

it("says in the sentence of the hosts what the visitors came for", () => {
  const text = meeting("after");
  expect(text).toContain("会见前来参加第八届云雀市灯会开幕式等系列活动的");
  expect(text).not.toContain("此行");
});

it("lists those of other sides as present at the meeting, not as met by the visitors", () => {
  const text = meeting("after");
  expect(text).toMatch(
    /湖滨对外友好协会副会长孔常、?，?云雀大学校长陆例参加|参加会见的还有湖滨对外友好协会副会长孔常/,
  );
  expect(text).not.toMatch(/代表团与|会谈/);
});

it("does not name a signing before the sentence that it was signed", () => {
  expect(meeting("after")).not.toContain("环节");
});

it("has those at the signing attend a ceremony, not the document", () => {
  const text = meeting("after", at("lu", "bai"), false);
  expect(text).toContain("出席签约仪式");
  expect(text).not.toMatch(/出席续签/);
});
