import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Trade Club"), the: true, kind: "association" };
const lee = person("a", "Ann Lee", "president", club, { side: "guest", roles: ["head"] });
const ray = person("b", "Bo Ray", "mayor", town, { side: "host", roles: ["receiver"] });
const visit = (items: object[], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Club visits Reedham"),
    city: en("Reedham"),
    participants: [lee, ray],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [{ key: "a" }, { key: "b" }],
        remarks: [said("b", "say", "the lake needed care")],
      },
      ...items,
    ],
    ...more,
  });

describe("an item with organizers of its own", () => {
  const organizers = [
    { organization: { name: en("Harbor Bank"), the: true, kind: "company" }, tier: "organizer" },
  ];

  it("is named once, with them", () => {
    const article = visit([
      {
        key: "c",
        activity: "ceremony",
        title: en("boat building conference"),
        people: [{ key: "a" }],
        organizers,
      },
    ]);
    expect(article).toMatch(/a boat building conference(?:,| was) organized by the Harbor Bank/i);
    expect(article).not.toMatch(/The boat building conference was|attended the boat/);
  });

  it("is the programme where it had several events", () => {
    const article = visit([
      {
        key: "c",
        activity: "other",
        did: en("take part in a full schedule of events in Reedham"),
        people: [{ key: "a" }],
        organizers,
      },
    ]);
    expect(article).toContain("The programme was organized by the Harbor Bank.");
    expect(article).not.toContain("The event was");
  });

  it("has them before its place", () => {
    const others = person("c", "Cy Elm", "baker", town, { side: "host" });
    const dialogue = {
      key: "c",
      activity: "talks",
      title: en("dialogue"),
      venue: { name: en("Lake Hotel"), the: true },
      people: [{ key: "a" }, { key: "c" }],
      topics: [en("bread"), en("boats")],
      organizers,
    };
    expect(visit([dialogue], { participants: [lee, ray, others] })).toMatch(
      /at a dialogue organized by the Harbor Bank at the Lake Hotel, /i,
    );
  });

  it("is named once where what was done names it", () => {
    const article = visit([
      {
        key: "c",
        activity: "other",
        did: en("attend the Reed Symposium"),
        people: [{ key: "a" }],
        organizers,
      },
    ]);
    expect(article).toMatch(/attended the Reed Symposium, organized by the Harbor Bank/);
    expect(article).not.toContain("The event was organized");
  });

  it("has its name in place of its noun", () => {
    const article = visit([
      {
        key: "c",
        activity: "other",
        did: en("take part in a business forum"),
        title: en("Reed Business Forum"),
        people: [{ key: "a" }, { key: "b", as: "chair" }],
        organizers,
      },
    ]);
    expect(article).toMatch(
      /took part in the Reed Business Forum, organized by the Harbor Bank\. [^.]*Ray chaired it/,
    );
    expect(article).not.toMatch(/a business forum|The occasion was|Ray[^.]* took part/);
  });
});

describe("a follow-up in the words of a remark", () => {
  it("is stated there, with its deadline", () => {
    const article = visit([], {
      agenda: [{ key: "t", activity: "talks", remarks: [said("b", "promise", "mend the dam")] }],
      followUps: [
        {
          key: "f",
          force: "commitment",
          by: { participants: ["b"] },
          text: en("mend the dam"),
          due: { on: "2025" },
        },
      ],
    });
    expect(article.match(/mend the dam/g)).toHaveLength(1);
    expect(article).toContain("promised to mend the dam by the end of 2025");
  });

  it("is stated again where somebody else owes it", () => {
    const article = visit([], {
      agenda: [{ key: "t", activity: "talks", remarks: [said("b", "promise", "mend the dam")] }],
      followUps: [
        {
          key: "f",
          force: "commitment",
          by: { participants: ["a"] },
          text: en("mend the dam"),
          due: { on: "2025" },
        },
      ],
    });
    expect(article).toMatch(/Lee[^.]* promised to mend the dam by the end of 2025/);
  });

  it("is one wish, of whoever it goes to", () => {
    const article = visit([], {
      agenda: [{ key: "t", activity: "talks", remarks: [said("b", "hope", "the club would build boats")] }],
      followUps: [
        {
          key: "f",
          force: "wish",
          announce: true,
          by: { participants: ["a"] },
          to: { participants: ["b"] },
          text: en("build boats"),
        },
      ],
    });
    expect(article.match(/build boats/g)).toHaveLength(1);
  });
});

describe("the verb of what was introduced or given", () => {
  const introduced = (point: string, more = {}) =>
    visit([], {
      agenda: [{ key: "t", activity: "talks", remarks: [said("b", "introduce", point)] }],
      ...more,
    });

  it("never gives away or stages what somebody only spoke about", () => {
    expect(introduced("scholarships and internships")).toContain("spoke about scholarships and internships");
    expect(introduced("cultural events held by the club")).toContain("spoke about cultural events");
  });

  it("introduces a person by name", () => {
    const coming = person("c", "Cora Made", "deputy mayor", town, { side: "host" });
    const article = introduced("Cora Made, who would be in charge of the lake", {
      participants: [lee, ray, coming],
    });
    expect(article).toContain("introduced Reedham deputy mayor Cora Made");
    expect(article).not.toContain("described Cora");
  });

  it("confers a title", () => {
    const article = visit([], {
      outcomes: [
        {
          key: "o",
          type: "award",
          by: ["b"],
          to: { participants: ["a"] },
          points: [en("the title of Honorary Citizen of Reedham")],
        },
      ],
    });
    expect(article).toMatch(/The mayor conferred the title of Honorary Citizen of Reedham on Lee/);
  });
});

describe("an item that the visitors held", () => {
  const dee = person("d", "Cy Dee", "clerk", town, { side: "host" });
  const held = (organization: object) =>
    visit(
      [
        {
          key: "f",
          activity: "discussion",
          title: en("Reed Business Forum"),
          venue: { name: en("Lake Hotel"), the: true },
          organizers: [{ organization, tier: "host" }],
          people: [{ key: "a" }, { key: "d" }],
          peopleOpen: true,
        },
      ],
      { participants: [lee, ray, dee] },
    );

  it("needs no sentence that their organization hosted it", () => {
    const article = held(club);
    expect(article).toContain("held the Reed Business Forum at the Lake Hotel");
    expect(article).not.toMatch(/Forum was hosted/);
  });

  it("has one with another host", () => {
    expect(held({ name: en("Harbor Bank"), the: true, kind: "company" })).toContain(
      "hosted by the Harbor Bank",
    );
  });
});

describe("signed documents that both sides have in hand", () => {
  it("are exchanged, rather than presented to nobody", () => {
    const article = visit([
      { key: "h", activity: "handover", title: en("signed documents"), people: [{ key: "a" }, { key: "b" }] },
    ]);
    expect(article).toContain("exchanged the signed documents");
    expect(article).not.toContain("attended the presentation");
  });
});

describe("talks on a campus with a name", () => {
  it("are at it, so that it is not their subject", () => {
    const article = visit([
      {
        key: "s",
        activity: "talks",
        venue: { name: en("Future Campus"), the: true },
        people: [{ key: "a" }, { key: "b" }],
      },
    ]);
    expect(article).not.toContain("on the Future Campus");
  });
});
