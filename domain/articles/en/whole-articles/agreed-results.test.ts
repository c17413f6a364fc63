import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "./lake-town.test-data";

const UNION = { name: en("Lakeside Port Union"), kind: "association" };
const COUNCIL = { name: en("Reed Port Council"), the: true, kind: "association" };
const host = person("h", "Bob Sample", "chairman", COUNCIL, { side: "host", roles: ["receiver"] });
const guest = person("g", "Ann Exemplar", "president", UNION, { side: "guest" });
const says = (by: string, point: string) => ({ key: `r-${by}`, by: [by], act: "say", points: [en(point)] });
const consensus = (...points: string[]) => ({ key: "o", type: "consensus", points: points.map(en) });
const talks = {
  key: "t",
  activity: "talks",
  outcomes: ["o"],
  remarks: [says("h", "the lake ports need one timetable")],
};
const paragraphs = (more: object): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Lakeside Port Union visits Reed Port Council"),
    venue: { name: en("Reed Port Council"), organization: COUNCIL },
    participants: [host, guest],
    agenda: [talks],
    outcomes: [consensus("set up a joint pilot school")],
    ...more,
  })
    .trim()
    .split("\n\n");

describe("what all agreed on during a visit", () => {
  it("follows the first sentence, before what was said, and is in the headline", () => {
    const [headline, lead, said] = paragraphs({});
    expect(lead).toMatch(/(?:the two sides|they) agreed to set up a joint pilot school\.$/i);
    expect(said).not.toContain("agreed");
    expect(headline).toBe("Lakeside Port Union and Reed Port Council agree to set up joint pilot school");
  });

  it("is in the headline of a visit of which nothing else is known", () => {
    const [headline, ...rest] = paragraphs({ agenda: [{ ...talks, remarks: [] }] });
    expect(rest.join(" ")).toContain("agreed to set up a joint pilot school");
    expect(headline).toBe("Lakeside Port Union and Reed Port Council agree to set up joint pilot school");
  });

  it("is cut in the headline before a list that has no room", () => {
    const outcomes = [
      consensus("expand training in piloting, mooring, towing and the repair of small boats"),
    ];
    expect(paragraphs({ outcomes })[0]).toMatch(/ agree to expand training$/);
  });

  it("is not cut behind a noun that needs what follows", () => {
    const outcomes = [consensus("support the creation of productive and innovative boat yards")];
    expect(paragraphs({ outcomes })[0]).toBe("Lakeside Port Union visits Reed Port Council");
  });

  it("leaves a title that reports a result, and news that the record chooses", () => {
    const title = en("Lakeside Port Union and Reed Port Council strengthen ties");
    expect(paragraphs({ title })[0]).toBe(title.en);
    expect(paragraphs({ news: "g" })[0]).not.toContain("agree");
  });

  it("stays with the later of several talks", () => {
    const more = { key: "u", activity: "talks", remarks: [says("g", "the union supports the plan")] };
    const [, lead] = paragraphs({
      agenda: [
        { ...talks, outcomes: [] },
        { ...more, outcomes: ["o"] },
      ],
    });
    expect(lead).not.toContain("agreed");
  });
});

describe("how many documents a journey led to", () => {
  it("is known before its programme", () => {
    const written = paragraphs({
      kind: "outbound_visit",
      agenda: [{ key: "r", activity: "other", did: en("hold roadshows for the Lake Fair"), outcomes: ["o"] }],
      outcomes: [
        { key: "o", type: "result", points: [en("nearly 50 letters of intent on moorings were signed")] },
      ],
    });
    expect(written[1]).toContain("Nearly 50 letters of intent on moorings were signed during the visit.");
    expect(written.join().indexOf("Nearly 50")).toBeLessThan(written.join().indexOf("roadshows"));
  });
});

describe("a document that the two sides of a visit are to sign", () => {
  const planned = (more: object): string[] =>
    paragraphs({
      kind: "outbound_visit",
      city: town.name,
      outcomes: [],
      agreements: [
        {
          key: "a",
          title: en("timetable agreement"),
          type: "other",
          status: "planned",
          parties: [{ organization: UNION }, { organization: COUNCIL }],
        },
      ],
      agenda: [{ ...talks, outcomes: [], agreements: ["a"], ...more }],
    });

  it("is known before what was said at the talks", () => {
    expect(planned({})[1]).toContain("plan to sign a timetable agreement");
  });

  it("stays with its talks where these had a day of their own", () => {
    expect(planned({ when: { start: "2024-03-06" } })[1]).not.toContain("plan to sign");
  });
});
