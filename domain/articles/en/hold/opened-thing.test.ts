import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { en, person, textOf, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const opening = (title: string, item: string, more: object = {}): string =>
  textOfEvent({
    kind: "other",
    title: en(title),
    city: en("Reedham"),
    participants: [
      person("m", "Ann Lee", "Mayor", town),
      { key: "r", group: en("local residents"), side: "host" },
    ],
    agenda: [
      {
        key: "o",
        activity: "ceremony",
        title: en(item),
        remarks: [{ key: "x", by: ["m"], act: "praise", points: [en("the work of the builders")] }],
      },
    ],
    ...more,
  });

describe("an event that is only called an opening", () => {
  it("says what was opened, as the title does, with those who were only there", () => {
    const text = opening("Reedham playground officially opened", "opening ceremony");
    expect(text).toContain(
      "The Reedham playground was officially opened on March 5, 2024, in the presence of local residents.",
    );
    expect(text).not.toMatch(/ceremony was held|took part/);
  });

  it.each([
    [
      "Tavian exhibition opens at Lake Museum",
      "opening of the exhibition",
      "A Tavian exhibition opened in Reedham",
    ],
    ["New clinic opens in Reedham", "opening", "A new clinic opened in Reedham"],
    ["Wen Reading Room opens in Reedham", "inauguration", "The Wen Reading Room opened in Reedham"],
    ["Praise Clinic opened in Reedham", "opening ceremony", "The Praise Clinic was opened in Reedham"],
    ["Work library opened in Reedham", "opening ceremony", "A Work library was opened in Reedham"],
    [
      "New office of the Lake Society opens in Reedham",
      "ribbon-cutting ceremony",
      "A new office of the Lake Society opened with a ribbon-cutting ceremony in Reedham",
    ],
    ["Lake museum opens ship hall", "opening ceremony", "A ship hall was opened in Reedham"],
    [
      "Bust of a ferryman unveiled in Reedham",
      "unveiling ceremony",
      "A bust of a ferryman was unveiled in Reedham",
    ],
    [
      "Pump equipment inaugurated in Reedham",
      "inauguration of modern pump equipment",
      "Modern pump equipment was inaugurated in Reedham",
    ],
    [
      "Reedham opens refurbished Town Hall",
      "opening of the refurbished Town Hall",
      "The refurbished Town Hall was opened in Reedham",
    ],
  ])("takes the thing from %j", (title, item, expected) => {
    const text = opening(title, item);
    expect(text).toContain(expected);
    expect(text).not.toMatch(/[Oo]pening of the exhibition|ceremony was held/);
  });

  it("is the place itself, where the title calls that by its noun", () => {
    const venue = { name: en("Reedham Fish Market"), the: true, city: en("Reedham") };
    const text = opening("Mayor opens fish market", "opening ceremony", { venue });
    expect(text).toContain("The Reedham Fish Market was opened on March 5, 2024");
    expect(text).not.toContain("A fish market");
  });

  it("names who exhibits where the title only says that they do", () => {
    const artist = (key: string, name: string) => ({
      key,
      person: { name: en(name), later: en(name.split(" ").at(-1) ?? "") },
      functions: [en("exhibiting artist")],
    });
    const text = opening("Lake artists exhibit at museum", "opening of the exhibition", {
      participants: [person("m", "Ann Lee", "Mayor", town), artist("a", "Bo Ray"), artist("b", "Cy Poe")],
    });
    expect(text).toContain("An exhibition by Bo Ray and Cy Poe opened in Reedham on March 5, 2024.");
    expect(text).not.toContain("exhibiting artist");
  });

  it("keeps the ceremony where the title names no thing", () => {
    const text = opening("Mayor praises builders in Reedham", "opening ceremony");
    expect(text).toContain("An opening ceremony was held in Reedham");
  });

  it("gives the opening of one thing its article", () => {
    const text = opening("Mayor praises builders in Reedham", "opening of the ferry school");
    expect(text).toContain("The opening of the ferry school was held in Reedham");
  });
});

const museum = { name: en("Reed Museum"), the: true, kind: "institute" };

describe("an opening with a name of its own, or one of several ceremonies", () => {
  it("is the exhibition rather than its opening", () => {
    const text = opening("Exhibition “Boats of Reed” opens at Lake Hall", "opening", {
      officialName: en("the opening of the exhibition “Boats of Reed”"),
      venue: { name: en("Lake Hall") },
    });
    expect(text).toContain(
      "The exhibition “Boats of Reed” opened in the Lake Hall in Reedham on March 5, 2024",
    );
    expect(text).toMatch(/^Exhibition “Boats of Reed” opens at Lake Hall\n/);
    expect(text).not.toMatch(/opening of the exhibition/i);
  });

  it("names the organization that opens once", () => {
    const text = opening("Reed Museum opens in Reedham", "grand opening of the museum", {
      venue: { name: en("Reed Museum"), the: true, organization: museum },
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("grand opening of the museum"),
          remarks: [{ key: "x", by: ["m"], act: "praise", points: [en("the work of the builders")] }],
        },
        { key: "t", activity: "ceremony", title: en("planting of a tree") },
      ],
    });
    expect(text).toContain("The Reed Museum opened in Reedham on March 5, 2024");
    expect(text).not.toMatch(/An event|at the Reed Museum/);
  });

  it("is the organizer's own", () => {
    const guild = { name: en("Reedham Guild"), the: true, short: en("Guild"), kind: "association" };
    const text = opening("Reedham Guild returns to the lake", "grand opening of the Guild's lake office", {
      organizers: [{ organization: guild, tier: "organizer" }],
    });
    expect(text).toContain("The Reedham Guild held the grand opening of its lake office in Reedham");
    expect(text).not.toContain("a grand opening");
  });
});

describe("a course of which the title says that it ended", () => {
  const closing = "closing ceremony of a five-day course for divers";

  it("ended with its closing ceremony", () => {
    const text = opening("Course for divers ends in Reedham", closing);
    expect(text).toContain(
      "A five-day course for divers ended with a closing ceremony in Reedham on March 5",
    );
    expect(text).not.toContain("ceremony was held");
  });

  it("was organized by somebody, rather than its closing ceremony", () => {
    const guild = { name: en("Diving Guild"), the: true, kind: "association" };
    const fund = { name: en("Lake Fund"), the: true, kind: "other" };
    const text = opening("Training course for divers closes in Reedham", "closing ceremony", {
      organizers: [
        { organization: guild, tier: "organizer" },
        { organization: fund, tier: "sponsor" },
      ],
    });
    expect(text).toContain("A training course for divers ended with a closing ceremony in Reedham");
    expect(text).toContain("The course was organized by the Diving Guild");
  });

  it("had a closing ceremony where the title says something else", () => {
    expect(opening("Mayor praises divers in Reedham", closing)).toContain("A closing ceremony of a five-day");
  });
});

describe("who attended an opening", () => {
  it("is introduced before the office's own sentence that names them", () => {
    const text = textOfEvent({
      kind: "other",
      title: en("Reedham playground officially opened"),
      participants: [
        person("m", "Ann Lee", "Mayor", town),
        person("g", "Bo Ray", "Minister of Parks", { name: en("Norland") }),
      ],
      agenda: [
        {
          key: "o",
          activity: "ceremony",
          title: en("opening ceremony"),
          narrative: [en("Ray and Lee cut the ribbon.")],
          people: [{ key: "m" }, { key: "g" }],
          remarks: [{ key: "x", by: ["m"], act: "praise", points: [en("the work of the builders")] }],
        },
      ],
    });
    expect(text.indexOf("Minister of Parks")).toBeGreaterThan(0);
    expect(text.indexOf("Minister of Parks")).toBeLessThan(text.indexOf("Ray and Lee cut the ribbon."));
  });
});

describe("a ceremony of an event of which the title has another thing that opens", () => {
  it("is held", () => {
    const text = textOf({
      format: FORMAT,
      kind: "other",
      status: "held",
      when: { start: "2024-03-05" },
      title: en("Lake season opens in Reedham as boats return"),
      city: en("Reedham"),
      participants: [person("m", "Ann Lee", "Mayor", town)],
      agenda: [
        { key: "o", activity: "ceremony", title: en("wreath-laying ceremony"), people: [{ key: "m" }] },
      ],
    } as DraftRecord);
    expect(text).toContain("A wreath-laying ceremony was held in Reedham");
    expect(text).not.toContain("ceremony opened");
  });
});

describe("an event without a formal name that ended, as its title says", () => {
  const closing = (title: string, more: object = {}): string =>
    textOfEvent({
      kind: "seminar",
      title: en(title),
      city: en("Reedham"),
      participants: [person("m", "Ann Lee", "Mayor", town), { key: "t", group: en("trainees") }],
      agenda: [
        {
          key: "f",
          activity: "tour",
          told: "before",
          people: [{ key: "t" }],
          saw: [en("the old weir"), en("new nets")],
        },
        {
          key: "v",
          activity: "ceremony",
          title: en("valedictory session"),
          remarks: [{ key: "x", by: ["m"], act: "praise", points: [en("the trainees")] }],
        },
      ],
      ...more,
    });

  it("ended with its last item, during which nothing before it was", () => {
    const text = closing("Training programme on open-water nets closes in Reedham");
    expect(text).toContain(
      "A training programme on open-water nets ended with a valedictory session in Reedham",
    );
    expect(text).toContain("During the training, trainees visited the old weir and new nets");
    expect(text).not.toMatch(/opened|session was held|Before the training/);
  });

  it("begins with its noun in small letters", () => {
    expect(closing("Workshop on nets concludes in Reedham")).toContain("A workshop on nets ended with a");
  });
});

describe("an event that ended according to its title", () => {
  const ended = (title: string, more: object = {}): string =>
    textOfEvent({
      kind: "seminar",
      title: en(title),
      city: en("Reedham"),
      participants: [person("m", "Ann Lee", "Mayor", town)],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "x", by: ["m"], act: "praise", points: [en("the work of the teachers")] }],
        },
      ],
      ...more,
    });

  it("was not held on its last day", () => {
    const officialName = en("the Lake Training Programme");
    expect(ended("Lake Training Programme concludes", { officialName })).toContain(
      "The Lake Training Programme concluded in Reedham on March 5, 2024",
    );
    expect(ended("Course on lake birds ends in Reedham")).toContain(
      "A course on lake birds ended in Reedham on March 5, 2024",
    );
  });

  it("was held with an aim, on a theme, or on the day when it was opened", () => {
    const title = "Course on lake birds ends in Reedham";
    expect(ended(title, { purpose: en("train young wardens") })).not.toContain("ended");
    expect(ended(title, { theme: en("Birds for all") })).toContain("on the theme");
    const agenda = [
      { key: "o", activity: "ceremony", title: en("opening ceremony"), people: [{ key: "m" }] },
      { key: "d", activity: "discussion", topics: [en("nests")] },
    ];
    expect(ended(title, { agenda })).not.toContain("birds ended");
  });

  it("was held on all of its days where the record has them", () => {
    const officialName = en("the Lake Training Programme");
    const when = { start: "2024-03-01", end: "2024-03-05" };
    expect(ended("Lake Training Programme concludes", { officialName, when })).not.toContain(
      "Programme concluded",
    );
  });
});
