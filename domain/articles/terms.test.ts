import { expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../events/shape";
import { toText } from "./render";
import { writeArticle } from "./write";

const record: DraftRecord = {
  format: FORMAT,
  kind: "signing",
  status: "held",
  title: { en: "Signing" },
  when: { start: "2020-07-02" },
  participants: [],
  agenda: [{ key: "signing", activity: "signing", agreements: ["a"] }],
  agreements: [
    {
      key: "a",
      title: { en: "agreement on lanterns" },
      type: "other",
      status: "signed",
      effectiveOn: "2020-07-02",
      expiresOn: "2023-07-01",
      term: { en: "three years" },
      parties: [
        { organization: { name: { en: "Northfield" } } },
        { organization: { name: { en: "Lakeside" } } },
      ],
    },
  ],
};

it("a term that ends a sentence with its day ends it with one full stop", () => {
  const text = toText(writeArticle(record, "en"));
  expect(text).toContain("is valid for three years, from July 2, 2020, to July 1, 2023.");
});

it("what the parties of an intention want to do is stated in its sentence, in both languages", () => {
  const parties = [
    { organization: { name: { en: "Northfield Clinic", zh: "北原诊所" } } },
    { organization: { name: { en: "Lakeside Group", zh: "湖滨集团" } } },
  ];
  const given: DraftRecord = {
    ...record,
    kind: "reception",
    title: { en: "Visit", zh: "来访" },
    participants: [
      { key: "g", person: { name: { en: "Ann Exemplar", zh: "安例" } }, side: "guest" },
      { key: "h", person: { name: { en: "Bob Sample", zh: "白样" } }, side: "host", roles: ["receiver"] },
    ],
    agenda: [{ key: "t", activity: "talks", topics: [{ en: "trade", zh: "贸易" }], agreements: ["a", "b"] }],
    agreements: [
      {
        key: "a",
        title: { en: "strategic cooperation", zh: "战略合作" },
        type: "other",
        status: "intended",
        parties,
        scope: [{ key: "s", text: { en: "jointly train nurses", zh: "联合培养护士" } }],
      },
      {
        key: "b",
        title: { en: "supply agreement", zh: "供应协议" },
        type: "other",
        status: "planned",
        parties,
        scope: [{ key: "s", text: { en: "share a store", zh: "共用仓库" } }],
        scopeOpen: true,
      },
    ],
  };
  const text = toText(writeArticle(given, "en"));
  expect(text).toContain(
    "Northfield Clinic and Lakeside Group expressed their intention to enter into strategic cooperation and to jointly train nurses.",
  );
  // "The two sides" met before; the parties of the document are others.
  expect(text).toContain("the two parties would");
  expect(toText(writeArticle(given, "zh"))).toContain("联合培养护士");
});
