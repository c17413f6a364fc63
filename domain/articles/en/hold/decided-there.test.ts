import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText as text } from "../../faultless.test-data";

const en = (words: string) => ({ en: words });
const speaker = (key: string, name: string, title: string) => ({
  key,
  person: { name: en(name) },
  posts: [{ organization: { name: en("Ashby Beekeepers Association"), the: true }, title: en(title) }],
});
const written = (points: string[], more: object = {}, groups: object[] = []): string =>
  text(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Beekeepers meet in Ashby"),
      officialName: en("the 9th Regional Conference of Beekeepers"),
      when: { start: "2022-10-08" },
      city: en("Ashby"),
      venue: { name: en("Corn Exchange"), the: true },
      purpose: en("discuss the health of bees and the sale of honey in small towns"),
      organizers: [
        {
          organization: { name: en("Ashby Beekeepers Association"), the: true, kind: "association" },
          tier: "host",
        },
      ],
      attendance: { count: 180, bound: "about", of: en("beekeepers") },
      participants: [
        speaker("kerr", "Una Kerr", "President"),
        speaker("poole", "Ivan Poole", "Secretary"),
        ...groups,
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [
            {
              key: "r1",
              by: ["kerr"],
              act: "say",
              points: [en("the department has paid for the treatment of 4,000 hives this year")],
            },
            {
              key: "r2",
              by: ["poole"],
              act: "stress",
              points: [en("early treatment against mites remains the best protection")],
            },
          ],
        },
        {
          key: "d",
          activity: "discussion",
          topics: [
            en("labels for honey"),
            en("prices in shops and at markets"),
            en("the import of queens from the south"),
          ],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: points.map(en) }],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

describe("what was decided at an event with a name", () => {
  it("shares the first sentence, and the aim follows it", () => {
    const all = written(["the conference adopted a common label", "a committee on prices was set up"]);
    expect(all).toContain(
      "The 9th Regional Conference of Beekeepers, held at the Corn Exchange in Ashby on October 8, 2022, adopted a common label. A committee on prices was set up. Hosted by the Ashby Beekeepers Association, the conference aimed to discuss",
    );
    expect(all).toMatch(/^9th Regional Conference of Beekeepers adopts common label\n/);
    expect(all.match(/common label/g)).toHaveLength(2);
  });

  it("is a predicate of the event where the record has it in the passive", () => {
    expect(written(["a resolution of ten points was adopted"])).toContain(
      "The 9th Regional Conference of Beekeepers, held at the Corn Exchange in Ashby on October 8, 2022, adopted a resolution of ten points.",
    );
  });

  it("leaves at its item a further point that needs the words before it", () => {
    const all = written(["a resolution of ten points was adopted", "the same labels are to be sold in May"]);
    const [, lead, ...rest] = all.split("\n\n");
    expect(lead).toContain("adopted a resolution of ten points.");
    expect(lead).not.toContain("same labels");
    expect(rest.join("\n")).toContain("The same labels are to be sold in May.");
  });

  it("follows the first sentence where others decided it, and leaves no unclear pronoun", () => {
    const all = written(["a committee of five members was elected"]);
    expect(all).toMatch(
      /About 180 beekeepers took part\. A committee of five members was elected\.|with about 180 beekeepers taking part\. A committee of five members was elected\./,
    );
    const hosts = ["Ashby Beekeepers Association", "Marden Beekeepers Association"].map((name) => ({
      organization: { name: en(name), the: true, kind: "association" },
      tier: "host",
    }));
    const two = written(["a committee of five members was elected"], { organizers: hosts });
    expect(two.split("\n\n")[1]).toContain("A committee of five members was elected.");
    expect(two).not.toMatch(/elected\.\s+(?:It|They) |, it aimed/);
  });

  it("is what the participants decided where the name is one of a festival or a day", () => {
    for (const name of ["the 5th Honey Festival", "Ashby Honey Day"]) {
      const all = written(["the participants decided to found a club"], { officialName: en(name) });
      expect(all).toContain("The participants decided to found a club.");
      expect(all).not.toMatch(/(?:Festival|Day)(?:, held [^.]*,)? decide/);
    }
    const festival = { officialName: en("the 5th Honey Festival") };
    expect(written(["the participants adopted a charter"], festival)).toMatch(/^Beekeepers meet in Ashby\n/);
    expect(written(["the hosts agreed to pay for the tests"])).toMatch(/^Beekeepers meet in Ashby\n/);
  });

  it("shares the first sentence where all agreed on it, and the next time has its own", () => {
    const outcomes = [
      {
        key: "o",
        type: "consensus",
        points: [en("use one label"), en("hold the next conference in Marden")],
      },
    ];
    const all = written([], { outcomes });
    expect(all).toContain(
      "The 9th Regional Conference of Beekeepers, held at the Corn Exchange in Ashby on October 8, 2022, agreed to use one label. Hosted by",
    );
    expect(all).toMatch(/\n\n.* agreed to hold the next conference in Marden\./);
  });

  it("begins with what all agreed on where the title reports it, rather than with the next time", () => {
    const points = [en("use one label"), en("test the honey"), en("meet again in Marden")];
    const all = written([], {
      title: en("Beekeepers agree to use one label"),
      when: { start: "2022-10-08", end: "2022-10-10" },
      purpose: undefined,
      outcomes: [{ key: "o", type: "consensus", points }],
    });
    expect(all).not.toMatch(/,(?: held .*,)? agreed to meet again/);
  });

  it.each(["the Opening of the Council House", "the Exhibition on the Lake Parliament", "the Jazz Session"])(
    "is agreed on by no event that is not a gathering: %s",
    (name) => {
      const outcomes = [{ key: "o", type: "consensus", points: [en("use one label")] }];
      const all = written([], { officialName: en(name), outcomes });
      expect(all).not.toMatch(/(?:House|Parliament|Session)(?:, held [^.]*,)? agree/);
    },
  );

  it("is what the group of all who came agreed on", () => {
    const outcomes = [{ key: "o", type: "consensus", by: ["all"], points: [en("use one label")] }];
    const all = written([], { outcomes }, [{ key: "all", group: en("beekeepers from four counties") }]);
    expect(all).toContain(
      "At the 9th Regional Conference of Beekeepers, held at the Corn Exchange in Ashby on October 8, 2022, about 180 beekeepers from four counties agreed to use one label. Hosted by the Ashby Beekeepers Association, the conference aimed to",
    );
  });
});
