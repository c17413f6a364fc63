import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const said = (title: string, name: string): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "meeting",
      status: "held",
      when: { start: "2024-03-05" },
      participants: [
        {
          key: "ann",
          side: "host",
          person: { name: en("Ann Exemplar") },
          posts: [{ title: en(title), organization: { name: en(name), kind: "government" } }],
        },
        {
          key: "bo",
          side: "guest",
          person: { name: en("Bo Sample") },
          posts: [
            { title: en("President"), organization: { name: en("Harbor Chamber of Trade"), the: true } },
          ],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [
            {
              key: "r",
              by: ["bo"],
              act: "say",
              points: [en(`the chamber would invest in ${name} and work with all sectors in ${name}`)],
            },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

describe("a government that is called by one word", () => {
  it("is a place where it has a mayor, and perhaps a district", () => {
    const words = said("Mayor", "Larkport");
    expect(words).toContain("invest in Larkport and work with all sectors there");
    expect(words).not.toContain("the city");
  });

  it("is not a city where it may be a country", () => {
    const words = said("Minister of Trade", "Ruritania");
    expect(words).toContain("invest in Ruritania and work with all sectors in Ruritania");
    expect(words).not.toContain("the city");
  });
});
