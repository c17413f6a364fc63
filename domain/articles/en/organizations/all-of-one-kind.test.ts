import { describe, expect, it } from "vitest";
import { FORMAT } from "../../../events/shape";
import { en, textOf } from "../whole-articles/lake-town.test-data";

const university = (name: string) => ({ name: en(`${name} University`), the: false, kind: "university" });
const OTHERS = ["Lake", "Mill", "Quay", "Weir"].map(university);

const signed = (of: readonly object[], more: readonly object[] = []): string =>
  textOf({
    format: FORMAT,
    kind: "signing",
    status: "held",
    when: { start: "2024-03-05" },
    home: university("Reed"),
    city: en("Reedham"),
    news: "a",
    agreements: [
      {
        key: "a",
        title: en("letter of intent"),
        type: "letter_of_intent",
        status: "signed",
        parties: [university("Reed"), ...OTHERS].map((organization) => ({ organization })),
      },
    ],
    participants: [
      {
        key: "dean",
        person: { name: en("Ann Lee"), later: en("Lee") },
        posts: [{ title: en("Dean"), organization: university("Reed") }],
        side: "guest",
      },
      { key: "all", group: en("representatives"), of, side: "host" },
      ...more,
    ],
    agenda: [{ key: "s", activity: "signing", people: [{ key: "dean" }, { key: "all" }], agreements: ["a"] }],
  } as unknown as Parameters<typeof textOf>[0]);

describe("a list of organizations that the text has named", () => {
  it("is given by its number where no others are of the kind", () => {
    expect(signed(OTHERS)).toContain("representatives of the other four universities");
    expect(signed([university("Reed"), ...OTHERS])).toContain("representatives of the five universities");
  });

  it("is repeated where it leaves out one of them", () => {
    expect(signed(OTHERS.slice(0, 3))).toContain(
      "representatives of Lake University, Mill University and Quay",
    );
  });
});
