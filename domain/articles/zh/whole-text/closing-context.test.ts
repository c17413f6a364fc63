import { expect, test } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// Two sentences of context that end a text together. All names are invented.

const CITY = { name: zh("云雀市航运协会"), kind: "association" };

test("what each of two parties is closes the text of a signing", () => {
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("湖滨港口商会与云雀市航运协会签署合作协议"),
      home: PORT,
      participants: [
        personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["signatory"] }),
        personOf("mo", "莫常", "云雀市航运协会", "会长", { side: "guest", roles: ["signatory"] }),
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          agreements: ["a"],
          remarks: [remark("r", "an", "say", "合作前景广阔"), remark("q", "mo", "say", "航运联系密切")],
        },
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "other",
          status: "signed",
          parties: [
            { organization: PORT, signatories: ["an"] },
            { organization: CITY, signatories: ["mo"] },
          ],
        },
      ],
      background: [zh("湖滨港口商会是省级示范商会。"), zh("云雀市航运协会是全国先进协会、省级文明单位。")],
    }),
    "zh",
  );
  expect(text.trim().split("\n\n").at(-1)).toBe(
    "湖滨港口商会是省级示范商会。云雀市航运协会是全国先进协会、省级文明单位。",
  );
});

test("how often an event is held stays with where the next one will be", () => {
  const text = faultlessText(
    heldEvent({
      kind: "seminar",
      title: zh("第九届三湖航运交流大会在云雀市举行"),
      officialName: zh("第九届三湖航运交流大会"),
      home: PORT,
      city: zh("云雀市"),
      organizers: [{ organization: PORT, tier: "host" }],
      participants: [personOf("an", "安例", "湖滨港口商会", "会长", { roles: ["speaker"] })],
      agenda: [{ key: "o", activity: "speeches", remarks: [remark("r", "an", "say", "三地联系日益密切")] }],
      background: [zh("三湖航运交流大会每年轮流在三地举办。"), zh("2025年大会将在松山市举行。")],
    }),
    "zh",
  );
  expect(text).toContain("三湖航运交流大会每年轮流在三地举办。2025年大会将在松山市举行。");
});
