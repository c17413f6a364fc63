import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// Invented calls of our own office abroad.

const called = (...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨驻云雀代表处主任安例到任拜会云雀市长白样"),
      home: { name: zh("湖滨驻云雀代表处"), kind: "government" },
      city: zh("云雀"),
      purpose: zh("到任拜会"),
      participants: [
        personOf("an", "安例", "湖滨驻云雀代表处", "主任", { side: "guest", roles: ["head"] }),
        personOf("bai", "白样", "云雀市", "市长", { side: "host", roles: ["receiver"] }),
        ...more,
      ],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "an" }, { key: "bai" }], topics: [zh("旅游合作")] },
      ],
    }),
    "zh",
  );
const COUNCIL = {
  key: "c",
  group: zh("全体市议员"),
  of: [{ name: zh("云雀市"), kind: "government" }],
  side: "host",
  roles: ["receiver"],
};

it("keeps the words of a call on taking office together, and says its purpose once", () => {
  const text = called(COUNCIL);
  expect(text).toContain("到任拜会云雀市市长白样，受到白样和全体市议员接待");
  expect(text).not.toMatch(/到云雀任|旨在/);
});

it("introduces the only person called on in the call", () => {
  const text = called();
  expect(text).toContain("到任拜会云雀市市长白样");
  expect(text).not.toMatch(/到云雀任|旨在|接待/);
});
