import { describe, expect, it } from "vitest";
import { en, lakeDay, office, person, personOf, said, textOfEvent } from "./lake-town.test-data";

const academy = { name: en("Reedham Lake Academy"), the: true };
const college = { name: en("Hilltown Water College"), the: true };
const lee = person("a", "Ann Lee", "president", college, { side: "guest", roles: ["head"] });
const ray = person("b", "Bo Ray", "director", academy, { side: "host", roles: ["receiver"] });
const visit = (agenda: object[], participants: object[] = [lee, ray], more = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Hilltown college visits academy"),
    venue: academy,
    participants,
    agenda,
    ...more,
  });

describe("what was done, in the past", () => {
  it("has each of its verbs in the past", () => {
    const did = (text: string) => visit([{ key: "g", activity: "other", did: en(text) }]);
    expect(did("exchange gifts and take group photos")).toContain("exchanged gifts and took group photos");
    expect(did("see the boats and enjoy local tea")).toContain("saw the boats and enjoyed local tea");
    expect(did("discuss give and take")).toContain("discussed give and take");
  });
});

describe("a meal for the guests and one more group", () => {
  it("joins both with and", () => {
    const crew = { key: "c", group: en("members of the harbour crew"), side: "third" };
    const meal = {
      key: "m",
      activity: "meal",
      title: en("lunch"),
      people: [{ key: "b", as: "receiver" }, { key: "a" }, { key: "c" }],
    };
    const text = visit([meal], [lee, ray, crew]);
    expect(text).toMatch(/a lunch for .+ and members of the harbour crew/);
    expect(text).not.toMatch(/, members of the harbour crew/);
  });
});

describe("a part of the programme with a name in quotation marks", () => {
  it("has an article", () => {
    const staff = { key: "s", group: en("teachers of the lake school"), side: "host" };
    const title = en('workshop "Clean Water: Aspects of Reeds"');
    const item = { key: "w", activity: "discussion", title, people: [{ key: "a" }, { key: "s" }] };
    expect(visit([{ ...item, topics: [en("reeds")] }], [lee, ray, staff])).toMatch(
      /the workshop “Clean Water/,
    );
  });
});

describe("a tour of which nothing is known", () => {
  it("does not have a sentence", () => {
    const text = visit([
      { key: "t", activity: "tour", people: [{ key: "a", as: "head" }] },
      { key: "k", activity: "talks", topics: [en("reeds")] },
    ]);
    expect(text).not.toContain("went on a tour");
  });
});

describe("a guide who explains what is seen", () => {
  it("follows it where the words are long", () => {
    const guide = {
      ...person("g", "Mo Ash", "Cultural Counselor", { name: en("Hilltown Embassy in Reedham"), the: true }),
      posts: [
        {
          title: en("Cultural Counselor"),
          organization: { name: en("Hilltown Embassy in Reedham"), the: true },
        },
        {
          title: en("concurrently director"),
          organization: { name: en("Hilltown Culture Center"), the: true },
        },
      ],
      side: "host",
    };
    const tour = {
      key: "t",
      activity: "tour",
      saw: [en("the Hilltown Culture Center")],
      people: [{ key: "a" }, { key: "g", as: "guide" }],
      remarks: [said("g", "introduce", "the center", "the building of its library")],
    };
    const text = visit([tour], [lee, ray, guide]);
    expect(text).toMatch(/Hilltown Culture Center, guided by Mo Ash, /);
    expect(text).not.toContain("Guided by");
  });
});

describe("a professor whose title of honour is the post", () => {
  it("is so once", () => {
    const professor = {
      key: "p",
      person: { name: en("Lu Reed"), later: en("Professor Reed"), honorific: en("Professor") },
      posts: [{ title: en("professor"), organization: academy }],
    };
    const text = lakeDay([professor], [said("p", "say", "the lake needed care")]);
    expect(text).not.toMatch(/Professor [^,]*, (?:a )?professor/);
  });
});

describe("several guests of honour of one kind among those present", () => {
  it("are called so once", () => {
    const special = { functions: [en("special guest")] };
    const text = lakeDay(
      [
        person("a", "Ann Lee", "director", office),
        personOf("b", "Bo Ray", "head of boats", "Reed Boat Office", special),
        personOf("c", "Cy Ash", "head of nets", "Lake Net Office", special),
        personOf("d", "Di Oak", "head of wells", "Hill Well Office"),
      ],
      [said("a", "say", "the lake needed care")],
    );
    expect(text).toMatch(/special guests were Bo Ray.* and Cy Ash/);
    expect(text.match(/special guest/g)).toHaveLength(1);
    expect(text).toContain("Di Oak");
  });
});

describe("a receiver who said nothing but welcome", () => {
  it("welcomes the visitors instead of receiving them", () => {
    const other = person("c", "Cy Ash", "registrar", academy, { side: "host" });
    const talks = {
      key: "k",
      activity: "talks",
      people: [{ key: "a", as: "head" }, { key: "b", as: "receiver" }, { key: "c" }],
      remarks: [
        { key: "r", by: ["b"], act: "welcome", whom: en("the visitors") },
        said("c", "praise", "the work of the college on the reeds of the lake"),
      ],
    };
    const text = visit([talks], [lee, ray, other]);
    expect(text).toContain("welcomed");
    expect(text).not.toMatch(/Ray[^.]*received[^.]*[.].*Ray welcomed/);
  });
});

describe("two signatories of one party with family names only", () => {
  it("name their organization once", () => {
    const family = (key: string, name: string, title: string) => ({
      key,
      side: "guest",
      person: { name: en(name), surnameOnly: true },
      posts: [{ title: en(title), organization: college }],
    });
    const text = visit([], [family("x", "Oak", "President"), family("y", "Elm", "Vice-President"), ray], {
      agreements: [
        {
          key: "d",
          type: "other",
          status: "signed",
          title: en("agreement on reeds"),
          parties: [{ organization: college, signatories: ["x", "y"] }, { organization: academy }],
        },
      ],
    });
    expect(text).toMatch(/President Oak and Vice-President Elm/);
    expect(text).not.toMatch(/Oak of the college/);
  });
});

describe("acts of a ceremony", () => {
  it("take place", () => {
    const title = en("lighting of the lamp and recital of the lake anthem");
    expect(visit([{ key: "c", activity: "ceremony", title }])).toContain(
      "The lighting of the lamp and recital of the lake anthem took place.",
    );
  });
});

describe("a stop on a day of its own", () => {
  const tour = {
    key: "t",
    activity: "tour",
    city: en("Reedport"),
    when: { words: en("on 29 October") },
    people: [
      { key: "a", as: "head" },
      { key: "b", as: "receiver" },
    ],
    saw: [en("several boatyards"), en("the harbor union")],
    topics: [en("the lake fund, which pays for boats")],
  };
  const first = {
    key: "s",
    activity: "talks",
    people: [{ key: "a" }, { key: "h" }],
    topics: [en("reeds")],
  };
  it("has city and day in front, and those who received the visitors there", () => {
    const host = { ...ray, roles: undefined };
    const ola = person("h", "Ola Specimen", "dean", academy, { side: "host" });
    const crew = {
      name: en("Hilltown delegation"),
      key: "d",
      head: "a",
      members: ["a"],
      size: 6,
      organization: college,
    };
    const text = visit([first, tour], [lee, host, ola], { delegations: [crew] });
    expect(text).toMatch(/In Reedport on 29 October, the (?:guests were|delegation was) received by Bo Ray/);
    expect(text).not.toContain("boats in Reedport");
  });
});

describe("a floor", () => {
  it("is where one is on", () => {
    const venue = { name: en("20th floor of the Reed Tower") };
    const text = visit([{ key: "k", activity: "talks", venue, topics: [en("reeds")] }]);
    expect(text).toMatch(/on the 20th floor of the Reed Tower/i);
    expect(text).not.toMatch(/at the 20th floor/i);
  });
});
