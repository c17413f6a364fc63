import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

// What two people said together at an invented ceremony.

const text = (...others: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀国议会图书移交仪式举行"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "驻云雀国使馆", "大使", { side: "guest" }),
        personOf("bai", "白样", "云雀国议会", "议长", { side: "host" }),
        ...others,
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: zh("图书"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
            ...others.map((one) => ({ key: (one as { key: string }).key })),
          ],
          remarks: [{ key: "r", by: ["an", "bai"], act: "praise", points: [zh("两国立法机构的友好交往")] }],
        },
      ],
    }),
    "zh",
  );

it("is said by both sides where nobody else was there", () => {
  expect(text()).toMatch(/双方[^。]*两国立法机构的友好交往/u);
});

it("is said by name among others", () => {
  expect(text(personOf("chen", "陈试", "云雀国外交部", "司长", { side: "host" }))).toMatch(
    /安例、白样[^。]*两国立法机构的友好交往/u,
  );
});
