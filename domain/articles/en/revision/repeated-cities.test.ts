import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { en } from "../whole-articles/lake-town.test-data";
import { withAimThere, withPlaceOnce } from "./repeated-cities";

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

describe("a place that was toured, named again in what was seen or heard", () => {
  const once = (text: string): string => textOf(withPlaceOnce({ id: "t", words: plain(text) }).words);

  it("is 'there', or is left out behind 'where'", () => {
    expect(once("it toured the Lake Mill and learned about milling at the Lake Mill")).toBe(
      "it toured the Lake Mill and learned about milling there",
    );
    expect(once("it toured the Lake Mill, where it learned about milling at the Lake Mill")).toBe(
      "it toured the Lake Mill, where it learned about milling",
    );
    expect(once("it toured the Lake Mill, where it saw the looms used at the Lake Mill")).toBe(
      "it toured the Lake Mill, where it saw the looms used there",
    );
  });

  it("keeps its name beside another one", () => {
    for (const text of [
      "it toured the Lake Mill and the Oak Mill, and learned about milling at the Lake Mill",
      "it toured the Lake Mill, where it learned about milling in the town and at the Lake Mill",
    ])
      expect(once(text)).toBe(text);
  });
});

describe("the destination of a visit, named again in a sentence on its aim", () => {
  const aim = (lead: string): string => {
    const words = plain("the delegation came to look for sites in Reedham");
    return textOf(
      withAimThere(["Reedham"], { id: "lead", words: plain(lead) }, { id: "purpose", words }).words,
    );
  };

  it("is 'there' where it is the only one", () => {
    expect(aim("a delegation visited Reedham")).toContain("sites there");
    expect(aim("a delegation visited Reedham, Oakham and Mere")).toContain("sites in Reedham");
  });
});
