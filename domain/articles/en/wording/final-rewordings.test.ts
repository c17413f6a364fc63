import { describe, expect, it } from "vitest";
import { isParagraph, line } from "../../compose";
import { OPEN, plain, textOf } from "../../phrase";
import {
  lakeDay as dayOfSpeeches,
  en,
  person,
  textOfEvent as text,
} from "../whole-articles/lake-town.test-data";
import { withPlainerSentences } from "./final-rewordings";

const institute = (name: string) => ({ name: en(name), the: true, kind: "institute" });
const lakeDay = (participants: object[], item: object, more = {}) =>
  dayOfSpeeches(participants, [], { agenda: [{ key: "s", activity: "speeches", ...item }], ...more });
const speaker = person("a", "Ann Lee", "director", institute("Reed Institute"));
const article = (act: string, points: string[]) =>
  lakeDay([speaker], { remarks: [{ key: "r", by: ["a"], act, points: points.map(en) }] });

describe("what somebody presented to others", () => {
  it("is presented, but plans are outlined and people introduced", () => {
    expect(article("introduce", ["the history of the lake"])).toContain("recounted the history of the lake");
    expect(article("introduce", ["the purpose of the day"])).toContain("explained the purpose of the day");
    expect(article("introduce", ["exchanges between the towns"])).toContain(
      "presented exchanges between the towns",
    );
    for (const thing of ["the new ferry service", "the scanning of old maps", "a boat for children"])
      expect(article("introduce", [thing])).toContain(`described ${thing}`);
    expect(article("introduce", ["the harbor in general"])).toContain(
      "gave a general introduction to the harbor.",
    );
    expect(article("introduce", ["the harbor in general", "the fleet"])).toContain(
      "presented the harbor in general and the fleet",
    );
    expect(article("introduce", ["the plans for the shore"])).toContain("outlined the plans for the shore");
    expect(article("introduce", ["the plans for the shore in detail"])).toContain(
      "explained the plans for the shore in detail",
    );
    expect(article("introduce", ["salt-tolerant rice"])).toContain("presented salt-tolerant rice");
    expect(article("introduce", ["the progress of the works"])).toContain(
      "reported on the progress of the works",
    );
    expect(article("introduce", ["the members of the crew"])).toContain("introduced the members of the crew");
  });
});

describe("a wish", () => {
  const wish = (pronoun?: string): string => {
    const who = { ...speaker, person: { ...speaker.person, ...(pronoun ? { pronoun } : {}) } };
    const hopes = {
      key: "h",
      by: ["a"],
      act: "hope",
      points: [en("the boats would sail to all the islands of the lake")],
    };
    const long =
      "the harbor of the town has been repaired by the institute and its two partners for the boats of the lake";
    return lakeDay([who], { remarks: [{ key: "r", by: ["a"], act: "say", points: [en(long)] }, hopes] });
  };

  it("is said by somebody whom the sentence calls by a pronoun", () => {
    expect(wish("she")).toContain("She said she hoped that the boats would sail");
  });

  it("is expressed by somebody who has no pronoun", () => {
    expect(wish()).toContain("expressed the hope that they would sail");
  });
});

describe("a long list of people with their posts", () => {
  const speakers = [
    person("a", "Ann Lee", "Executive Director for Lakes and Rivers", institute("Reed Institute")),
    person("b", "Bo Ray", "Deputy Commissioner for Northern Fisheries", institute("Fish Board")),
    person("c", "Cleo Poe", "Chief Adviser for Shores and Harbors", institute("Water Trust")),
  ];
  it("follows the verb", () => {
    const given = lakeDay(speakers, { remarks: [{ key: "r", by: ["a", "b", "c"], act: "speak" }] });
    expect(given).toContain("The speakers were Ann Lee");
    expect(given).not.toMatch(/Trust, delivered speeches/);
  });

  it("follows those whom the text knows", () => {
    const spoke = (words: string): string =>
      withPlainerSentences([
        { type: "paragraph", part: "agenda", keys: [], lines: [line("l", plain(words))] },
      ]).flatMap((block) => (isParagraph(block) ? block.lines.map((one) => textOf(one.words)) : []))[0] ?? "";
    const rest = "; Cleo Poe, Chief Adviser of the Water Trust; and Dan Roe, Captain of the Lake Club, spoke";
    expect(spoke(`Mayor Lee, Mayor Ray and Director Day${rest}`)).toMatch(
      /^Mayor Lee, Mayor Ray and Director Day spoke, as did Cleo Poe, Chief Adviser of the Water Trust.? and Dan Roe, C/,
    );
    expect(spoke(`Ann Lee, mayor of Reedham${rest}`)).not.toContain("as did");
    for (const posts of ["Mayor of Reedham and Chair of the Board", "Mayor and Party Secretary"])
      expect(spoke(`Ann Lee, ${posts}${rest}`)).not.toContain("as did");
    expect(spoke("the guild will hold talks on May 5 and will dine on May 5")).toBe(
      "on May 5, the guild will hold talks and will dine",
    );
    for (const plans of [
      "Lee said that the guild will hold talks on May 5 and will dine on May 5",
      "the guild will meet on May 4 and row on May 5 and will dine on May 5",
    ])
      expect(spoke(plans)).toBe(plans);
  });

  it("follows the verb after who chaired", () => {
    const chair = person("d", "Dan Roe", "mayor", { name: en("Reedham"), kind: "government" });
    const given = lakeDay([...speakers, chair], {
      people: [{ key: "d", as: "chair" }],
      remarks: [{ key: "r", by: ["a", "b", "c"], act: "speak" }],
    });
    expect(given).toMatch(/Reedham mayor Dan Roe chaired the \w+, where the speakers were Ann Lee/);
    expect(given).not.toMatch(/speakers were Dan Roe|chaired the speakers/);
  });
});

describe("several people of one organization", () => {
  it("have short titles in front of their names", () => {
    const board = institute("Fish Board");
    const given = text({
      kind: "meeting",
      title: en("Lee meets the board"),
      city: en("Reedham"),
      participants: [
        person("h", "Ann Lee", "mayor", { name: en("Reedham"), kind: "government" }, { side: "host" }),
        person("a", "Bo Ray", "director", board, { side: "guest" }),
        person("b", "Cleo Poe", "deputy director", board, { side: "guest" }),
      ],
    });
    expect(given).toContain("Director Bo Ray and Deputy Director Cleo Poe of the Fish Board");
    expect(given).not.toContain("Bo Ray, director, and");
  });
});

describe("who leads a delegation", () => {
  it("does so beside the post, without a second apposition", () => {
    const club = { name: en("Lake Club"), the: true, kind: "association" };
    const given = text({
      kind: "other",
      title: en("Lake Club supports Reed Clinic"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("members of the club"), head: "a" }],
      participants: [
        person("a", "Ann Lee", "President", club, { delegation: "d" }),
        person("b", "Bo Ray", "Head of Nursing", { name: en("Reed Clinic"), the: true, kind: "hospital" }),
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("beds"),
          people: [
            { key: "a", as: "head" },
            { key: "b", as: "receiver" },
          ],
        },
      ],
    });
    expect(given).toContain("President of the Lake Club and leader of its delegation");
    expect(given).not.toContain("delegation of the members");
  });
});

describe("what somebody is willing or promised to do for others", () => {
  const owed = (force: string, by: object) =>
    lakeDay(
      [speaker, { key: "g", group: en("the Consuls General of Lakeland and Reedland") }],
      {
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
      },
      {
        followUps: [
          {
            key: "f",
            text: en("clean the shore"),
            force,
            by,
            to: { organizations: [institute("Fish Board")] },
          },
        ],
      },
    );
  it("is a clause after the receiver", () => {
    const many = { participants: ["g"] };
    expect(owed("intention", many)).toMatch(/told the Fish Board that they were willing to clean the shore/);
    expect(owed("intention", many)).not.toContain("willingness");
    const one = { organizations: [institute("Water Trust")] };
    expect(owed("commitment", one)).toContain("promised the Fish Board that it would clean the shore");
  });
});

describe("a long list of people behind its verb", () => {
  it.each(["that morning", "on May 3", `on May 3, 2021${OPEN}`])("leaves the time %j in front", (time) => {
    const list = "Ann Lee, head of the Department of Waters; and the staff of the harbor office";
    const words = plain(`${time}, ${list} attended the ceremony`);
    const [block] = withPlainerSentences([
      { type: "paragraph", part: "agenda", lines: [line("agenda[a].people", words)], keys: [] },
    ]);
    const [made] = isParagraph(block) ? block.lines : [];
    expect(made && textOf(made.words)).toContain(`${time}, the ceremony was attended by ${list}`);
  });
});

describe("what was presented in a presentation", () => {
  const reworded = (sentence: string) =>
    withPlainerSentences([
      { type: "paragraph", part: "agenda", keys: [], lines: [line("a", plain(sentence))] },
    ])
      .filter(isParagraph)
      .map(({ lines: [one] }) => (one ? textOf(one.words) : ""));

  it("is described, unless it was given to somebody", () => {
    expect(reworded("in a presentation, Lee presented the plans of the port")).toEqual([
      "in a presentation, Lee described the plans of the port",
    ]);
    const gift = "in a presentation, Lee presented Ray with a plaque";
    expect(reworded(gift)).toEqual([gift]);
  });
});

const written = (words: string): string | undefined =>
  withPlainerSentences([{ type: "paragraph", part: "agenda", keys: [], lines: [line("r", plain(words))] }])
    .filter(isParagraph)
    .map(({ lines }) => lines.map((one) => textOf(one.words)).join(" "))[0];

describe("a delegation that a sentence welcomes and then receives", () => {
  it("is a pronoun as the object of the second verb", () => {
    const front = "Lee welcomed the delegation and said that the guild is glad to receive";
    expect(written(`${front} the delegation in spring`)).toBe(`${front} it in spring`);
    expect(written(`${front} the delegation's pupils`)).toBe(`${front} the delegation's pupils`);
  });

  it("is not called by another noun", () => {
    expect(written("Lee welcomed the delegates and briefed the visitors on the piers")).toBe(
      "Lee welcomed the delegates and briefed them on the piers",
    );
    const guides = "Lee welcomed the delegates and briefed the guides on the piers";
    expect(written(guides)).toBe(guides);
  });
});

describe("a place of an organization that a sentence has named twice", () => {
  it("has its name only where another was named since", () => {
    const front =
      "Lee, rector of Lake University (LU), and Ray, rector of Reed University (RU), opened the library of";
    expect(written(`${front} LU on the Lake campus of LU`)).toBe(`${front} LU on the Lake campus`);
    expect(written(`${front} RU on the Lake campus of LU`)).toBe(`${front} RU on the Lake campus of LU`);
  });
});

describe("a wish behind a statement of the same speaker", () => {
  const written = (...texts: string[]): string[] => {
    const lines = texts.map((one, at) => line(`agenda[a].remarks[${at}]`, plain(one)));
    return withPlainerSentences([{ type: "paragraph", part: "agenda", keys: [], lines }]).flatMap((block) =>
      isParagraph(block) ? block.lines.map(({ words }) => textOf(words)) : [],
    );
  };

  it("is expressed, rather than said again", () => {
    const wish = "she expressed the hope that the lake would be clean";
    expect(written("she said that boats help", wish)[1]).toBe(wish);
    expect(written("she praised the boats", wish)[1]).toBe("she said she hoped that the lake would be clean");
  });
});
