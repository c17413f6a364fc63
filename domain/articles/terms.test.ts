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
